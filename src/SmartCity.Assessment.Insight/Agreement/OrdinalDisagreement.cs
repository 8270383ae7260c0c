namespace SmartCity.Assessment.Insight;

/// <summary>
/// Krippendorff's ordinal distance: what lies between two values, themselves by half, is the difference of their mid-ranks. So it is the interval distance of
/// mid-ranks, and needs no pairs.
/// </summary>
internal sealed class OrdinalDisagreement(PairableUnits units) : CountedDisagreement(units)
{
    protected override double[] Scale(double[] counts)
    {
        var (ranks, below) = (new double[counts.Length], 0.0);
        for (var value = 0; value < counts.Length; value++)
        {
            ranks[value] = below + (counts[value] / 2);
            below += counts[value];
        }

        return ranks;
    }

    protected override double Within(ReadOnlySpan<int> codes, double[] room, double[] scale)
    {
        var (sum, squares) = (0.0, 0.0);
        foreach (var code in codes)
        {
            sum += scale[code];
        }

        var mean = sum / codes.Length;
        foreach (var code in codes)
        {
            squares += (scale[code] - mean) * (scale[code] - mean);
        }

        return 2 * codes.Length * squares;
    }

    /// <summary>The mean of mid-ranks is half the number of marks.</summary>
    protected override double Overall(double[] counts, double sum, double[] scale) =>
        2 * sum * counts.Zip(scale).Sum(p => p.First * (p.Second - (sum / 2)) * (p.Second - (sum / 2)));
}
