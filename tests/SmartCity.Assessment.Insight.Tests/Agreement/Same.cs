using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Agreement;

/// <summary>Estimates that must not differ but for rounding.</summary>
internal static class Same
{
    public static void Estimate(Estimate expected, Estimate actual, double within = 1e-9)
    {
        Assert.Equal(expected.Undefined, actual.Undefined);
        if (!expected.IsDefined)
        {
            return;
        }

        Near(expected.Value, actual.Value, within);
        Near(expected.StandardError, actual.StandardError, within);
        Near(expected.Interval?.Lower, actual.Interval?.Lower, 100 * within);
        Near(expected.Interval?.Upper, actual.Interval?.Upper, 100 * within);
        Near(expected.Test?.P, actual.Test?.P, 100 * within);
    }

    public static void Near(double? expected, double? actual, double within)
    {
        Assert.Equal(expected is null, actual is null);
        Assert.True(expected is null || Math.Abs(expected.Value - actual!.Value) <= within * Math.Max(1, Math.Abs(expected.Value)), $"expected {expected:R}, found {actual:R}");
    }
}
