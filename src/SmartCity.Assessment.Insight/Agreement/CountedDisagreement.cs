namespace SmartCity.Assessment.Insight;

/// <summary>Disagreement by how often each value occurs, in units and overall.</summary>
internal abstract class CountedDisagreement : UnitDisagreement
{
    private readonly PairableUnits units;
    private readonly int[] codes;

    protected CountedDisagreement(PairableUnits units)
    {
        this.units = units;
        double[] all = [.. new HashSet<double>(units.Marks.ToArray())];
        Array.Sort(all);
        (Values, codes) = (all, new int[units.Marks.Length]);
        for (var place = 0; place < codes.Length; place++)
        {
            codes[place] = Array.BinarySearch(all, units.Marks[place]);
        }
    }

    /// <summary>Ascending.</summary>
    protected double[] Values { get; }

    public override (double Observed, double Expected) Of(ReadOnlySpan<int> times)
    {
        var (counts, sum) = (new double[Values.Length], 0.0);
        for (var unit = 0; unit < units.Count; unit++)
        {
            foreach (var code in CodesOf(unit))
            {
                counts[code] += times[unit];
            }

            sum += (double)times[unit] * units.Of(unit).Length;
        }

        var scale = Scale(counts);
        var (observed, unitCounts) = (0.0, new double[Values.Length]);
        for (var unit = 0; unit < units.Count; unit++)
        {
            if (times[unit] > 0)
            {
                var own = CodesOf(unit);
                observed += times[unit] * Within(own, unitCounts, scale) / (own.Length - 1);
            }
        }

        return (observed, counts.Count(c => c > 0) < 2 ? 0 : Overall(counts, sum, scale) / (sum - 1));
    }

    /// <summary>What each value stands for, given how often every value occurs.</summary>
    protected abstract double[] Scale(double[] counts);

    /// <summary>δ² over the ordered pairs of one unit.</summary>
    /// <param name="codes">The places of its marks in <see cref="Values"/>.</param>
    /// <param name="room">As many zeros as there are values; to be left so.</param>
    /// <param name="scale">What each value stands for.</param>
    protected abstract double Within(ReadOnlySpan<int> codes, double[] room, double[] scale);

    /// <summary>δ² over all ordered pairs.</summary>
    protected abstract double Overall(double[] counts, double sum, double[] scale);

    private ReadOnlySpan<int> CodesOf(int unit) => codes.AsSpan(units.Start(unit), units.Of(unit).Length);
}
