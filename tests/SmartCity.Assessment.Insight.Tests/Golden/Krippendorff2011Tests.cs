using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Golden;

/// <summary>
/// Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section E, also Content Analysis (2nd ed., 2004), page 230: four observers, twelve units,
/// missing marks. Digits beyond the published three from irr::kripp.alpha.
/// </summary>
public sealed class Krippendorff2011Tests
{
    private static readonly double?[][] s_observers =
    [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
        [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
    ];

    private static readonly RatingTable s_table = RatingTable.Of(Enumerable.Range(0, 12).Select(unit => s_observers.Select(o => o[unit])));

    public static TheoryData<string, double> Metrics => new() { { "nominal", 0.7434210526 }, { "ordinal", 0.8153875038 }, { "interval", 0.8491071429 }, { "ratio", 0.7974027747 } };

    [Theory]
    [MemberData(nameof(Metrics))]
    public void Alpha_by_metric(string metric, double alpha)
    {
        var found = KrippendorffAlpha.Of(s_table, MetricNamed(metric));
        Figures.Are(alpha, found.Estimate.Value, 1e-9);
        Assert.Equal((11, 40), (found.Units, found.Marks));
    }

    [Theory]
    [MemberData(nameof(Metrics))]
    public void The_interval_holds_alpha_and_comes_again_with_its_seed(string metric, double alpha)
    {
        var bootstrap = Bootstrap.OverUnits(seed: 20190212, resamples: 500);
        var interval = KrippendorffAlpha.Of(s_table, MetricNamed(metric), bootstrap).Estimate.Interval!;
        Assert.InRange(alpha, interval.Lower, interval.Upper);
        Assert.True(interval.Lower > 0.2 && interval.Upper <= 1 && interval.Upper - interval.Lower > 0.1);
        Assert.Equal(interval, KrippendorffAlpha.Of(s_table, MetricNamed(metric), bootstrap).Estimate.Interval);
        Assert.NotEqual(interval, KrippendorffAlpha.Of(s_table, MetricNamed(metric), Bootstrap.OverUnits(seed: 1, resamples: 500)).Estimate.Interval);
    }

    private static AlphaMetric MetricNamed(string name) =>
        Assert.Single([AlphaMetric.Nominal, AlphaMetric.Ordinal, AlphaMetric.Interval, AlphaMetric.Ratio], m => m.Name == name);
}
