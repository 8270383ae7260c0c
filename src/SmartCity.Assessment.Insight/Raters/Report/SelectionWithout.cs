using System.Globalization;

namespace SmartCity.Assessment.Insight;

/// <summary>What the same scheme decides on the same input without the sheets of one assessor.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order.</remarks>
public sealed class SelectionWithout
{
    private const int MostFindings = 3;

    private SelectionWithout(AssessmentResult with, AssessmentResult without)
    {
        Result = without;
        var pairs = with.Standings.Join(without.Standings, s => s.Candidate.Code, s => s.Candidate.Code, (a, b) => (With: a, Without: b), StringComparer.Ordinal).ToArray();
        Enters = Array.AsReadOnly(pairs.Where(p => p.With.Decision != Decision.Selected && p.Without.Decision == Decision.Selected).Select(p => p.With.Candidate).ToArray());
        Leaves = Array.AsReadOnly(pairs.Where(p => p.With.Decision == Decision.Selected && p.Without.Decision != Decision.Selected).Select(p => p.With.Candidate).ToArray());
        OtherRanks = pairs.Count(p => p.With.Rank != p.Without.Rank);
        Unranked = pairs.Count(p => p.With.Rank.IsRanked && !p.Without.Rank.IsRanked);
        NoSelection = with.Scheme.Quota is null ? new Undefined("the scheme declares no places") : null;
    }

    /// <summary>The whole result without them.</summary>
    public AssessmentResult Result { get; }

    /// <summary>Who would be selected and is not, in the order of the standings as decided.</summary>
    public IReadOnlyList<Candidate> Enters { get; }

    /// <summary>Who is selected and would not be, in the order of the standings as decided.</summary>
    public IReadOnlyList<Candidate> Leaves { get; }

    /// <summary>How many candidates would have another rank, or none.</summary>
    public int OtherRanks { get; }

    /// <summary>How many of these would have no rank, for instance because a criterion asks for more marks than are left.</summary>
    public int Unranked { get; }

    /// <summary>Why nobody can enter or leave, or null.</summary>
    public Undefined? NoSelection { get; }

    internal static Fitted<SelectionWithout> Of(AssessmentResult result, Assessor assessor)
    {
        var input = result.Input;
        if (!input.ScoreSheets.Any(s => s.Assessor.Code == assessor.Code))
        {
            return new Fitted<SelectionWithout>("the assessor wrote no sheet");
        }

        var without = result.Scheme.Assess(AssessmentInput.Of(
            input.Candidates, input.ScoreSheets.Where(s => s.Assessor.Code != assessor.Code), input.Assessors.Where(a => a.Code != assessor.Code)));
        if (without.TryGetValue(out var other))
        {
            return new Fitted<SelectionWithout>(new SelectionWithout(result, other));
        }

        var errors = without.Findings.Where(f => f.Kind == FindingKind.Error).ToArray();
        var more = errors.Length > MostFindings ? string.Create(CultureInfo.InvariantCulture, $" and {errors.Length - MostFindings} more") : "";
        return new Fitted<SelectionWithout>(ReportReason.Short(new Undefined(
            $"without them the input cannot be assessed: {string.Join(" ", errors.Take(MostFindings).Select(f => f.Text(Language.English)))}{more}")));
    }

    /// <summary>Who enters, who leaves, and how many have another rank.</summary>
    public override string ToString() => $"enters: {Codes(Enters)}; leaves: {Codes(Leaves)}; other ranks {OtherRanks}, of these without one {Unranked}";

    private static string Codes(IReadOnlyList<Candidate> candidates) => candidates.Count == 0 ? "nobody" : string.Join(", ", candidates.Select(c => c.Code));
}
