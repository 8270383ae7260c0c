namespace SmartCity.Assessment.Insight;

/// <summary>
/// Krippendorff's alpha, 1 − observed / expected disagreement, for any number of raters and missing marks (Krippendorff 2011, Computing Krippendorff's
/// Alpha-Reliability; Krippendorff 2004, Content Analysis, 2nd ed.), as irr::kripp.alpha. Equal by content; no order.
/// </summary>
/// <remarks>
/// Only units with two or more marks count. It is undefined where no unit has two marks, and where all marks that count are the same. The interval is the
/// percentile bootstrap over units, the expected disagreement drawn anew with them; draws without variation are left out and counted. There is no test.
/// </remarks>
public sealed record KrippendorffAlpha
{
    private KrippendorffAlpha(AlphaMetric metric, PairableUnits units, double? observed, double? expected, Estimate estimate, int without) =>
        (Metric, Units, Marks, Observed, Expected, Estimate, DrawsWithoutVariation) =
        (metric.Name, units.Count, units.Marks.Length, observed, expected, estimate, without);

    /// <summary>The name of the metric.</summary>
    public string Metric { get; }

    /// <summary>Units with two or more marks.</summary>
    public int Units { get; }

    /// <summary>Their marks: the pairable values.</summary>
    public int Marks { get; }

    /// <summary>The mean δ² within units, in the metric's unit, or null.</summary>
    public double? Observed { get; }

    /// <summary>The mean δ² between any two marks, in the metric's unit, or null.</summary>
    public double? Expected { get; }

    /// <summary>Alpha, at most 1, with its interval when a bootstrap was asked for.</summary>
    public Estimate Estimate { get; }

    /// <summary>How many draws of the bootstrap had no variation and are not in the interval.</summary>
    public int DrawsWithoutVariation { get; }

    /// <summary>Alpha, with an interval when a bootstrap is given.</summary>
    /// <param name="table">The marks.</param>
    /// <param name="metric">How far marks are apart.</param>
    /// <param name="bootstrap">The seed and number of draws of the interval; none when left out.</param>
    public static KrippendorffAlpha Of(RatingTable table, AlphaMetric metric, Bootstrap? bootstrap = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(metric);
        var units = new PairableUnits(table);
        if (units.Count == 0)
        {
            return Undefined(metric, units, AgreementMessages.NoPair);
        }

        var disagreement = metric.Measure(units);
        if (disagreement.Objection is { } objection)
        {
            return Undefined(metric, units, objection);
        }

        var once = new int[units.Count];
        Array.Fill(once, 1);
        var (observed, expected) = disagreement.Of(once);
        if (expected <= 0)
        {
            return Undefined(metric, units, AgreementMessages.PairsAlike);
        }

        var alpha = Estimate.Of(1 - (observed / expected), AgreementMessages.NoBootstrap).WithoutTest(AgreementMessages.AlphaUntested);
        var (interval, without) = bootstrap is null ? (null, 0) : Spanned(units, disagreement, bootstrap);
        double n = units.Marks.Length;
        return new KrippendorffAlpha(metric, units, observed / n, expected / n, interval is null ? alpha : alpha.With(interval), without);
    }

    private static (Interval? Interval, int Without) Spanned(PairableUnits units, UnitDisagreement disagreement, Bootstrap bootstrap)
    {
        var figures = new List<double>(bootstrap.Resamples);
        bootstrap.Draw(units.Count, times =>
        {
            var (observed, expected) = disagreement.Of(times);
            if (expected > 0)
            {
                figures.Add(1 - (observed / expected));
            }
        });
        return (bootstrap.Spanned(figures), bootstrap.Resamples - figures.Count);
    }

    private static KrippendorffAlpha Undefined(AlphaMetric metric, PairableUnits units, Undefined reason) => new(metric, units, null, null, Estimate.Without(reason), 0);
}
