namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

/// <summary>Procedures of a line or two, with and without a fault, and checks on small contests.</summary>
internal static class HandMade
{
    public static Rubric Ten { get; } = Rubric.Scale(0, 10, 1);

    /// <summary>Scores every candidate by its own marks alone.</summary>
    public static IProcedure ByRow(Func<decimal?[], decimal?> score, int? places = 1) => ByAll(marks => [.. marks.Select(score)], places);

    /// <summary>Scores every candidate by its own marks and its place in the list.</summary>
    public static IProcedure ByRow(Func<decimal?[], int, decimal?> score) => ByAll(marks => [.. marks.Select(score)]);

    /// <summary>Scores all candidates together.</summary>
    public static IProcedure ByAll(Func<IReadOnlyList<decimal?[]>, IReadOnlyList<decimal?>> scores, int? places = 1) => Procedure.OfMarks("hand-made", "k1", Ten, scores, places);

    /// <summary>Scores by the mean, and decides by a rule of its own.</summary>
    public static IProcedure Deciding(Func<decimal, IReadOnlyList<decimal>, Decision> decide) => Procedure.Of("hand-made", c => c == "k1" ? Ten : null, input =>
    {
        var means = input.Candidates.ToDictionary(c => c.Code, c => input.ScoreSheets.Where(s => s.Candidate == c.Code).Average(s => s.MarkOn("k1").Value), StringComparer.Ordinal);
        return ProcedureOutcome.Of(means.Select(m => decide(m.Value, [.. means.Values]) is var decision && decision == Decision.Excluded
            ? new CandidateOutcome(m.Key, decision)
            : new CandidateOutcome(m.Key, decision, 1 + means.Values.Count(x => x > m.Value), Exact.From(m.Value))));
    });

    public static decimal? Mean(decimal?[] row) => row.Average();

    public static decimal? Median(decimal?[] row)
    {
        decimal[] sorted = [.. row.OfType<decimal>().Order()];
        return sorted.Length == 0 ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>How many more of the same assessor's marks are lower than higher, summed over the marks of a candidate.</summary>
    public static IReadOnlyList<decimal?> Ranks(IReadOnlyList<decimal?[]> marks) =>
        [.. marks.Select(row => row.Select((m, a) => (decimal?)marks.Sum(other => Math.Sign((m ?? 0) - (other[a] ?? 0)))).Sum())];

    /// <summary>Each assessor's marks stretched from 0 to 1.</summary>
    public static IReadOnlyList<decimal?> Stretched(IReadOnlyList<decimal?[]> marks) => [.. marks.Select(row => row.Select((m, a) =>
    {
        var (lowest, highest) = (marks.Min(r => r[a]), marks.Max(r => r[a]));
        return lowest == highest ? 0 : (m - lowest) / (highest - lowest);
    }).Sum())];

    public static RuleCheck Check(IFairnessRule rule, IProcedure procedure, string contest) => RuleCheck.Run(rule, new FairnessInstance(procedure, BenchCase.Parse(contest).ToInput()));

    public static RuleFinding Find(IFairnessRule rule, IProcedure procedure, string contest) => Check(rule, procedure, contest).Finding;
}
