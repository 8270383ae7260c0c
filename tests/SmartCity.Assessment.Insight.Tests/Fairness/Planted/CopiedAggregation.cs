namespace SmartCity.Assessment.Insight.Tests.Fairness.Planted;

/// <summary>Copies of the ways from three criteria of one weight to a score; what is absent is left out, under a sum nobody can be ranked without it.</summary>
internal static class CopiedAggregation
{
    private const int Digits = 2;
    private static readonly string[] s_criteria = ["k1", "k2", "k3"];

    /// <summary>The highest score that the clamp of a copy lets pass.</summary>
    private const decimal Highest = 8;

    public static IProcedure Of(string method, FaultKind? fault) => CopiedMarks.Scored(places: 1, (input, candidate) =>
    {
        decimal[] points = [.. s_criteria.Select(k => CopiedMarks.PointsOf(input, candidate, k)).OfType<decimal>()];
        if (points.Length == 0 || (method == "sum" && points.Length < s_criteria.Length))
        {
            return null;
        }

        // Three equal weights: no decimal holds the third that each is worth.
        decimal parts = fault == FaultKind.ForgottenReweighting ? s_criteria.Length : points.Length;
        var share = fault == FaultKind.PrenormalisedWeight ? Math.Round(1 / parts, Digits) : (decimal?)null;
        var score = method switch
        {
            "weightedMean.aspects" => share is { } weight ? points.Sum(p => weight * p) : points.Sum() / parts,
            "sum" => points.Sum(),
            "harmonic" => share is { } weight ? 1 / points.Sum(p => weight / p) : parts / points.Sum(p => 1 / p),
            "geometric" => (decimal)Math.Round(Math.Exp(points.Sum(p => Math.Log((double)p)) * (share is { } weight ? (double)weight : 1 / (double)parts)), 4),
            "minimum" => points.Min(),
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, null),
        };
        return fault == FaultKind.ClampedValue ? Math.Min(score, method == "sum" ? Highest * points.Length : Highest) : score;
    });
}
