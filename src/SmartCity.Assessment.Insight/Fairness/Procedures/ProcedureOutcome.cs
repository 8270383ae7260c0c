using Ardalis.GuardClauses;

namespace SmartCity.Assessment.Insight;

/// <summary>What a procedure made of an input: a rank, a score and a decision for every candidate, or the reason why it answers nothing.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order. <see cref="IsSameAs"/> compares content.</remarks>
public sealed class ProcedureOutcome
{
    private readonly CandidateOutcome[] candidates;
    private readonly Dictionary<string, int> places;
    private readonly Lazy<NearbyResult?> nearby;
    private readonly Lazy<string?> written;

    /// <param name="candidates">What became of each.</param>
    /// <param name="remarks">What is to be said about the answer.</param>
    /// <param name="unjoined">On which criteria no marks join all candidates.</param>
    /// <param name="refusal">Why there is no answer.</param>
    /// <param name="result">The result of a scheme.</param>
    /// <param name="input">Of what the result is.</param>
    /// <param name="places">Where each candidate stands among them, when they come in the order of an earlier outcome.</param>
    private ProcedureOutcome(
        IEnumerable<CandidateOutcome> candidates,
        IEnumerable<string>? remarks = null,
        IEnumerable<string>? unjoined = null,
        string? refusal = null,
        AssessmentResult? result = null,
        AssessmentInput? input = null,
        Dictionary<string, int>? places = null)
    {
        this.candidates = [.. Guard.Against.Null(candidates)];
        if (places is null)
        {
            Array.Sort(this.candidates, static (a, b) => string.CompareOrdinal(a.Candidate, b.Candidate));
            places = new Dictionary<string, int>(this.candidates.Length, StringComparer.Ordinal);
            for (var i = 0; i < this.candidates.Length; i++)
            {
                Guard.Against.InvalidInput(this.candidates[i], nameof(candidates), c => places.TryAdd(c.Candidate, i), $"'{this.candidates[i].Candidate}' is there twice.");
            }
        }

        this.places = places;
        Candidates = Array.AsReadOnly(this.candidates);
        Remarks = Array.AsReadOnly((remarks ?? []).ToArray());
        Unjoined = Array.AsReadOnly((unjoined ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray());
        Refusal = refusal;
        Result = result;
        nearby = new Lazy<NearbyResult?>(() => Result is null ? null : new NearbyResult(Result, input!));
        written = new Lazy<string?>(() => Result is null ? null : ResultJson.Write(Result));
    }

    /// <summary>The candidates, ascending by code; none when the procedure answers nothing.</summary>
    public IReadOnlyList<CandidateOutcome> Candidates { get; }

    /// <summary>What the procedure says about its own answer, such as that candidates were marked by different assessors.</summary>
    public IReadOnlyList<string> Remarks { get; }

    /// <summary>
    /// The codes, ascending and each once, of the criteria of which the procedure itself says that no marks join all its candidates, so that comparing them on these is open to doubt. Rule D9 asks for it:
    /// a remark in words can be about anything. A scheme says so of every criterion on which candidates were marked by different assessors and no severity is corrected.
    /// </summary>
    public IReadOnlyList<string> Unjoined { get; }

    /// <summary>Why the procedure answers nothing, or null when it does.</summary>
    public string? Refusal { get; }

    /// <summary>The codes of those who got a place, ascending.</summary>
    public IEnumerable<string> Selected => candidates.Where(c => c.IsSelected).Select(c => c.Candidate);

    /// <summary>The whole result, when a scheme was run.</summary>
    internal AssessmentResult? Result { get; }

    /// <summary>The result, for assessing what differs little; null when no scheme was run.</summary>
    internal NearbyResult? Nearby => nearby.Value;

    /// <summary>The result as it is written; null when no scheme was run.</summary>
    internal string? Written => written.Value;

    /// <summary>What is answered in the place of a function that wrote into the marks it was given.</summary>
    internal static ProcedureOutcome OfChangedInput { get; } = Refused("the function changed the marks that it was given");

    /// <summary>An answer.</summary>
    /// <param name="candidates">What became of each candidate of the input.</param>
    /// <param name="remarks">What is to be said about the answer.</param>
    /// <param name="unjoined">The codes of the criteria on which it says that no marks join all candidates: see <see cref="Unjoined"/>.</param>
    /// <exception cref="ArgumentException">A candidate is there twice.</exception>
    public static ProcedureOutcome Of(IEnumerable<CandidateOutcome> candidates, IEnumerable<string>? remarks = null, IEnumerable<string>? unjoined = null) => new(candidates, remarks, unjoined);

    /// <summary>No answer, with the reason: the input cannot be assessed by this procedure.</summary>
    public static ProcedureOutcome Refused(string reason) => new([], refusal: Guard.Against.NullOrWhiteSpace(reason));

    /// <summary>Ranks by score (1 2 2 4), the higher the better, and takes the best; everybody tied at the last place is taken.</summary>
    /// <param name="scores">A score for every candidate; null for who is not ranked.</param>
    /// <param name="places">How many are taken, at least 1; null when the procedure only ranks.</param>
    /// <exception cref="ArgumentException">A candidate is there twice, or there is no place.</exception>
    public static ProcedureOutcome FromScores(IEnumerable<(string Candidate, Exact? Score)> scores, int? places = null)
    {
        var all = Guard.Against.Null(scores).ToArray();
        var most = places is { } number ? Guard.Against.NegativeOrZero(number, nameof(places)) : int.MaxValue;
        var ranks = new Dictionary<Exact, int>();
        foreach (var (place, score) in all.Select(s => s.Score).OfType<Exact>().OrderDescending().Index())
        {
            ranks.TryAdd(score, place + 1);
        }

        return Of(all.Select(s =>
        {
            var rank = s.Score is { } score ? ranks[score] : 0;
            var decision = rank == 0 ? Decision.NotRankable : places is null ? Decision.Undecided : rank <= most ? Decision.Selected : Decision.NotSelected;
            return new CandidateOutcome(s.Candidate, decision, rank == 0 ? null : rank, s.Score);
        }));
    }

    /// <summary>Scores every candidate of an input, ranks by score (1 2 2 4), the higher the better, and takes the best; everybody tied at the last place is taken.</summary>
    /// <param name="input">The input.</param>
    /// <param name="score">The score of a candidate; null when it is not ranked.</param>
    /// <param name="places">How many are taken, at least 1; null when the procedure only ranks.</param>
    /// <exception cref="ArgumentException">A candidate is there twice, or there is no place.</exception>
    public static ProcedureOutcome FromScores(AssessmentInput input, Func<Candidate, decimal?> score, int? places = null)
    {
        Guard.Against.Null(score);
        return FromScores(Guard.Against.Null(input).Candidates.Select(c => (c.Code, score(c) is { } figure ? Exact.From(figure) : (Exact?)null)), places);
    }

    /// <summary>What became of a candidate, or null when it is not among them.</summary>
    public CandidateOutcome? Find(string candidate) => places.TryGetValue(candidate, out var place) ? candidates[place] : null;

    /// <summary>1 when the one is ranked before the other, −1 when behind, 0 when they are equals; null when they are not compared: not ranked, or in different classes.</summary>
    public int? Compare(string one, string other) => Find(one) is { Rank: { } mine } a && Find(other) is { Rank: { } yours } b && a.Class == b.Class ? yours.CompareTo(mine) : null;

    /// <summary>Whether both say the same of every candidate.</summary>
    public bool IsSameAs(ProcedureOutcome other) =>
        Refusal == Guard.Against.Null(other).Refusal && candidates.AsSpan().SequenceEqual(other.candidates) && Remarks.SequenceEqual(other.Remarks) && Unjoined.SequenceEqual(other.Unjoined);

    /// <summary>Whether both give places to the same candidates.</summary>
    public bool SelectsSameAs(ProcedureOutcome other) => Selected.SequenceEqual(Guard.Against.Null(other).Selected);

    /// <summary>What a scheme says.</summary>
    /// <param name="assessed">The result, or why there is none.</param>
    /// <param name="input">Of what.</param>
    /// <param name="near">What came of an input that differs little, if anything did.</param>
    internal static ProcedureOutcome Of(Validated<AssessmentResult> assessed, AssessmentInput input, ProcedureOutcome? near = null)
    {
        if (!assessed.TryGetValue(out var result))
        {
            return Refused(assessed.Findings.First(f => f.Kind == FindingKind.Error).Text(Language.English));
        }

        var ignored = result.Table.Calibrated.Ignored;
        return new ProcedureOutcome(
            result.Table.Roster.Candidates.Select(c => CandidateOutcome.Of(result.Selection, c.Code)),
            ignored is null ? [] : [ignored.Text(Language.English)],
            ignored is null ? [] : CriteriaOf(result, ignored),
            result: result,
            input: input,
            places: ReferenceEquals(near?.Result?.Table.Roster, result.Table.Roster) ? near?.places : null);
    }

    /// <summary>The criteria of which <c>calibration.ignored</c> speaks: its argument lists them in quotes.</summary>
    private static IEnumerable<string> CriteriaOf(AssessmentResult result, Reason ignored) =>
        result.Scheme.Tree.Criteria.Select(k => k.Code).Where(k => ignored.Arguments[0].Contains($"'{k}'", StringComparison.Ordinal));
}
