namespace SmartCity.Assessment.Insight;

/// <summary>
/// How an interval is found by drawing units with replacement. The same seed gives the same draws on every machine and runtime; figures agree to rounding. Equal by content; no order.
/// </summary>
public sealed record Bootstrap
{
    private Bootstrap(ulong seed, int resamples, double level) => (Seed, Resamples, Level) = (seed, resamples, level);

    /// <summary>Where the draws start.</summary>
    public ulong Seed { get; }

    /// <summary>How many times all units are drawn anew.</summary>
    /// <value>1000 when left out.</value>
    public int Resamples { get; }

    /// <summary>The confidence, above 0 and below 1.</summary>
    /// <value>0.95 when left out.</value>
    public double Level { get; }

    /// <summary>Percentile bootstrap over units (Efron 1979, Annals of Statistics 7:1–26); quantiles of type 7 of Hyndman and Fan (1996).</summary>
    /// <param name="seed">Where the draws start; any number.</param>
    /// <param name="resamples">How many times all units are drawn anew, 20 to 1,000,000.</param>
    /// <param name="level">The confidence, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of bounds.</exception>
    public static Bootstrap OverUnits(ulong seed, int resamples = 1000, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 20);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(resamples, 1_000_000);
        return new Bootstrap(seed, resamples, Insight.Interval.CheckedLevel(level));
    }

    /// <summary>Draws all units anew, <see cref="Resamples"/> times.</summary>
    /// <param name="units">How many units there are, at least 1.</param>
    /// <param name="use">Takes how many times each unit was drawn; the array is used again.</param>
    internal void Draw(int units, Action<int[]> use)
    {
        var random = new SplitMix64(Seed);
        var times = new int[units];
        for (var resample = 0; resample < Resamples; resample++)
        {
            Array.Clear(times);
            for (var draw = 0; draw < units; draw++)
            {
                times[random.Below(units)]++;
            }

            use(times);
        }
    }

    /// <summary>The interval that the figures of the draws span, or null when there are none.</summary>
    internal Interval? Spanned(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures];
        Array.Sort(sorted);
        var tail = (1 - Level) / 2;
        return sorted.Length == 0 ? null : new Interval(Quantile(sorted, tail), Quantile(sorted, 1 - tail), Level, "percentile bootstrap over units (Efron 1979)");
    }

    private static double Quantile(double[] sorted, double p)
    {
        var place = p * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
