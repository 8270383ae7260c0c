namespace SmartCity.Assessment.Insight;

/// <summary>D7.</summary>
internal sealed class Breakdown : IFairnessRule
{
    private const int LeastMarks = 3;

    public string Code => "D7";

    public LocalText Name => Bilingual.Text("breakdown", "ketahanan");

    public LocalText Statement => Bilingual.Text(
        "With three assessors or more, one alone cannot push a candidate's points out of the range of the marks that the others gave.",
        "Dengan tiga asesor atau lebih, satu asesor saja tidak dapat mendorong poin kandidat ke luar rentang nilai yang diberikan asesor lain.");

    public string Formal => "y' = y but for y'(·,a,j) ∈ {lowest, highest of the rubric}; c has three marks on j: min y(c,b,j) ≤ p'(c,j) ≤ max y(c,b,j) over b ≠ a";

    public LocalText? Inapplicable(IProcedure procedure) => procedure is not SchemeProcedure { Scheme: var scheme } ? PointScores.Missing(procedure)
        : scheme.Tree.Criteria.Where(k => k.Source == CriterionSource.Marked).ToArray() is { Length: > 0 } marked && Array.TrueForAll(marked, k => IsSum(scheme, k.Code))
            ? Bilingual.Text("Trimmed sums are not on the scale of the marks.", "Jumlah terpangkas tidak berada pada skala nilai.")
            : null;

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        var isSingle = instance.Read.Select(m => m.Criterion).Distinct(StringComparer.Ordinal).Count() == 1;
        if (instance.Scheme is null && !isSingle)
        {
            yield break;
        }

        var cells = instance.Read.ToLookup(m => (m.Candidate, m.Criterion));
        foreach (var marks in AssessorMarks.Of(instance))
        {
            if (instance.Procedure.RubricOf(marks.Criterion) is not { From: { } lowest, To: { } highest } || (instance.Scheme is { } scheme && IsSum(scheme, marks.Criterion)))
            {
                continue;
            }

            Range[] ranges = [.. from mark in marks.Marks let cell = cells[(mark.Candidate, mark.Criterion)] where cell.Count() >= LeastMarks select Range.Of(mark, cell)];
            // Of a whole contest only who would gain most: of those without a place the first.
            foreach (var target in instance.IsThorough ? ranges : ranges.Where(r => instance.Outcome.Find(r.Candidate) is { IsSelected: false }).OrderBy(r => instance.Outcome.Find(r.Candidate)!.Rank ?? decimal.MaxValue).Take(1))
            {
                foreach (var (own, others) in instance.IsThorough ? [(highest, lowest), (lowest, highest), (highest, highest), (lowest, lowest)] : ((decimal, decimal)[])[(highest, lowest), (highest, highest), (lowest, lowest)])
                {
                    yield return RuleTrial.Changed(
                        instance,
                        () => Bilingual.Text(
                            $"{marks.Assessor} gives {target.Candidate} {Figure.Of(own)} on {marks.Criterion} and everybody else {Figure.Of(others)}",
                            $"{marks.Assessor} memberi {target.Candidate} {Figure.Of(own)} pada {marks.Criterion} dan yang lain {Figure.Of(others)}"),
                        () => instance.With(marks.Marks.Select(m => (m, m.Candidate == target.Candidate ? own : others))),
                        (before, after) => Judge(ranges, marks.Criterion, before, after));
                }
            }
        }
    }

    private static bool IsSum(AssessmentScheme scheme, string criterion) => scheme.Consensus.For(criterion).Kind == ConsensusKind.TrimmedSum;

    private static RuleJudgement Judge(Range[] ranges, string criterion, ProcedureOutcome before, ProcedureOutcome after)
    {
        var isTold = false;
        foreach (var range in ranges)
        {
            if (PointsOf(range.Candidate, criterion, after) is { } reached)
            {
                isTold = true;
                if (reached < Exact.From(range.Lowest) || reached > Exact.From(range.Highest))
                {
                    // A correction can have put points out of the range already; who reads this shall see where they were.
                    var known = PointsOf(range.Candidate, criterion, before);
                    return RuleJudgement.Violated(Bilingual.Text(
                        $"{range.Candidate} has {reached} points on {criterion}, {Figure.Of(known)} before, and all others marked it between {Figure.Of(range.Lowest)} and {Figure.Of(range.Highest)}",
                        $"{range.Candidate} memperoleh {reached} poin pada {criterion}, sebelumnya {Figure.Of(known)}, sedangkan asesor lain menilainya di antara {Figure.Of(range.Lowest)} dan {Figure.Of(range.Highest)}"));
                }
            }
        }

        return isTold ? RuleJudgement.Holds : RuleJudgement.Vacuous;
    }

    private static Exact? PointsOf(string candidate, string criterion, ProcedureOutcome outcome) => outcome.Result is not { } result ? outcome.Find(candidate)?.Score
        : result.Table[candidate, criterion] is { State: CellState.Points } cell ? cell.Points
        : null;

    /// <summary>Between what the others marked a candidate.</summary>
    private sealed record Range(string Candidate, decimal Lowest, decimal Highest)
    {
        public static Range Of(GivenMark mark, IEnumerable<GivenMark> cell)
        {
            var others = cell.Where(m => m.Assessor != mark.Assessor).Select(m => m.Value).ToArray();
            return new Range(mark.Candidate, others.Min(), others.Max());
        }
    }
}
