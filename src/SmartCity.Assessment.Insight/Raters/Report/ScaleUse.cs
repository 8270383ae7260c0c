namespace SmartCity.Assessment.Insight;

/// <summary>Which part of the scale an assessor uses. Equal by content; no order.</summary>
public sealed record ScaleUse
{
    private ScaleUse(decimal lowest, decimal highest, Estimate deviation, decimal mostFrequent, double share, int different) =>
        (Lowest, Highest, StandardDeviation, MostFrequent, MostFrequentShare, Different) = (lowest, highest, deviation, mostFrequent, share, different);

    /// <summary>The lowest mark, in points.</summary>
    public decimal Lowest { get; }

    /// <summary>The highest mark, in points.</summary>
    public decimal Highest { get; }

    /// <summary>√(Σ(x − x̄)²/(n − 1)) in points; undefined for a single mark.</summary>
    public Estimate StandardDeviation { get; }

    /// <summary>The most frequent mark, in points; the lowest of equally frequent ones.</summary>
    public decimal MostFrequent { get; }

    /// <summary>The share of the most frequent mark among all, above 0 and at most 1.</summary>
    public double MostFrequentShare { get; }

    /// <summary>How many different marks were given.</summary>
    public int Different { get; }

    internal static Fitted<ScaleUse> Of(IReadOnlyList<decimal> marks)
    {
        if (marks.Count == 0)
        {
            return new Fitted<ScaleUse>(ReportMessages.NoMark);
        }

        var groups = marks.GroupBy(m => m).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).ToArray();
        var mean = marks.Average(m => (double)m);
        var deviation = marks.Count < 2
            ? Estimate.Without(ReportMessages.OneMark)
            : Estimate.Of(Math.Sqrt(marks.Sum(m => ((double)m - mean) * ((double)m - mean)) / (marks.Count - 1)), ReportMessages.Described);
        return new Fitted<ScaleUse>(new ScaleUse(
            marks.Min(), marks.Max(), deviation, groups[0].Key, (double)groups[0].Count() / marks.Count, groups.Length));
    }
}
