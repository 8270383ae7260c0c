namespace SmartCity.Assessment.Insight;

/// <summary>Holm's correction of p-values that are looked at together (Holm 1979, Scandinavian Journal of Statistics 6:65–70), as R's p.adjust.</summary>
internal static class Holm
{
    /// <summary>The corrected values in the same order; those that are null are no test and stay null.</summary>
    public static double?[] Adjusted(IReadOnlyList<double?> p)
    {
        var order = Enumerable.Range(0, p.Count).Where(i => p[i] is not null).OrderBy(i => p[i]).ToArray();
        var (adjusted, highest) = (new double?[p.Count], 0.0);
        for (var rank = 0; rank < order.Length; rank++)
        {
            highest = Math.Max(highest, Math.Min(1, (order.Length - rank) * p[order[rank]]!.Value));
            adjusted[order[rank]] = highest;
        }

        return adjusted;
    }
}
