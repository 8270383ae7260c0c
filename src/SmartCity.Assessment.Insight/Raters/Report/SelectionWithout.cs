using System.Globalization;

namespace SmartCity.Assessment.Insight;

/// <summary>What the same scheme decides on the same input without the sheets of one assessor.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order.</remarks>
public sealed class SelectionWithout
{
    private const int MostFindings = 3;

    private SelectionWithout(AssessmentResult with, AssessmentResult without)
    {
        var pairs = with.Standings.Join(without.Standings, s => s.Candidate.Code, s => s.Candidate.Code, (a, b) => (With: a, Without: b), StringComparer.Ordinal).ToArray();
        Enters = Array.AsReadOnly(pairs.Where(p => p.With.Decision != Decision.Selected && p.Without.Decision == Decision.Selected).Select(p => p.With.Candidate).ToArray());
        Leaves = Array.AsReadOnly(pairs.Where(p => p.With.Decision == Decision.Selected && p.Without.Decision != Decision.Selected).Select(p => p.With.Candidate).ToArray());
        NoOtherRanks = pairs.Any(p => p.With.Rank.IsRanked && p.Without.Rank.IsRanked && p.With.Class != p.Without.Class)
            ? ReportMessages.OtherRankings.Because()
            : null;
        OtherRanks = NoOtherRanks is null ? pairs.Count(p => p.With.Rank != p.Without.Rank) : null;
        Unranked = pairs.Count(p => p.With.Rank.IsRanked && !p.Without.Rank.IsRanked);
        NobodyRanked = Array.AsReadOnly(Unranked == 0 || without.Standings.Any(s => s.Rank.IsRanked) ? [] : without.Standings.SelectMany(s => s.Reasons).Distinct().ToArray());
        NoSelection = with.Scheme.Quota is null ? ReportMessages.NoPlaces.Because() : null;
    }

    /// <summary>Who would be selected and is not, in the order of the standings as decided.</summary>
    public IReadOnlyList<Candidate> Enters { get; }

    /// <summary>Who is selected and would not be, in the order of the standings as decided.</summary>
    public IReadOnlyList<Candidate> Leaves { get; }

    /// <summary>How many candidates would have another rank, or none; null where ranks cannot be compared.</summary>
    public int? OtherRanks { get; }

    /// <summary>Why ranks cannot be compared, or null: blocks that are ranked apart are others without the assessor.</summary>
    public Undefined? NoOtherRanks { get; }

    /// <summary>How many candidates would lose their rank, for instance because a criterion asks for more marks than are left.</summary>
    public int Unranked { get; }

    /// <summary>Why nobody would have a rank, each reason once in the order of the standings; none where somebody has one, or nobody has with the assessor.</summary>
    public IReadOnlyList<Reason> NobodyRanked { get; }

    /// <summary>Why nobody can enter or leave, or null.</summary>
    public Undefined? NoSelection { get; }

    internal static Fitted<SelectionWithout> Of(AssessmentResult result, Assessor assessor)
    {
        var input = result.Input;
        if (!input.ScoreSheets.Any(s => s.Assessor.Code == assessor.Code))
        {
            return new Fitted<SelectionWithout>(ReportMessages.NoSheet);
        }

        var without = result.Scheme.Assess(AssessmentInput.Of(
            input.Candidates, input.ScoreSheets.Where(s => s.Assessor.Code != assessor.Code), input.Assessors.Where(a => a.Code != assessor.Code)));
        if (without.TryGetValue(out var other))
        {
            return new Fitted<SelectionWithout>(new SelectionWithout(result, other));
        }

        var errors = without.Findings.Where(f => f.Kind == FindingKind.Error).ToArray();
        string Texts(Language language, string more) => string.Join(" ", errors.Take(MostFindings).Select(f => f.Text(language)))
            + (errors.Length > MostFindings ? string.Create(CultureInfo.InvariantCulture, $" (+ {errors.Length - MostFindings} {more})") : "");
        return new Fitted<SelectionWithout>(ReportReason.Short(ReportMessages.CannotAssess.Because(
            LocalText.Of(("en", Texts(Language.English, "more")), ("id", Texts(Language.Indonesian, "lainnya"))))));
    }

    /// <summary>Who enters, who leaves, and how many have another rank.</summary>
    public override string ToString() => $"enters: {Codes(Enters)}; leaves: {Codes(Leaves)}; other ranks {OtherRanks?.ToString(CultureInfo.InvariantCulture) ?? $"undefined because {NoOtherRanks}"}, without a rank {Unranked}";

    private static string Codes(IReadOnlyList<Candidate> candidates) => candidates.Count == 0 ? "nobody" : string.Join(", ", candidates.Select(c => c.Code));
}
