namespace SmartCity.Assessment.Insight.Tests.Fairness.Planted;

/// <summary>Copies of those ways from marks to points in which marks share a weight.</summary>
internal static class CopiedConsensus
{
    private const int Digits = 2;

    public static IProcedure Of(string method, FaultKind? fault) => CopiedMarks.Scored(places: 1, (input, candidate) =>
    {
        var marks = CopiedMarks.MarksOf(input, candidate, "k1");
        var forgets = fault == FaultKind.ForgottenReweighting;
        return marks.Length == 0 ? null : method switch
        {
            "mean" => marks.Sum(m => m.Mark) / (forgets ? input.Assessors.Count : marks.Length),
            "weightedMean" => Weighted(marks, forgets ? input.Assessors.Sum(a => a.Weight) : marks.Sum(m => m.Weight), rounds: fault == FaultKind.PrenormalisedWeight),
            "trimmedMean" => Trimmed(marks) is var kept && forgets ? kept.Sum() / (input.Assessors.Count - 2) : kept.Average(),
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, null),
        };
    });

    private static decimal Weighted((decimal Mark, decimal Weight)[] marks, decimal whole, bool rounds) =>
        rounds ? marks.Sum(m => m.Mark * Math.Round(m.Weight / whole, Digits)) : marks.Sum(m => m.Mark * m.Weight) / whole;

    /// <summary>Without the lowest and the highest; all of them where nothing would be left.</summary>
    private static decimal[] Trimmed((decimal Mark, decimal Weight)[] marks)
    {
        decimal[] sorted = [.. marks.Select(m => m.Mark).Order()];
        return sorted.Length > 2 ? sorted[1..^1] : sorted;
    }
}
