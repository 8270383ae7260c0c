using System.Globalization;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Golden;

/// <summary>Comparing figures with the digits they were written down with.</summary>
internal static class Figures
{
    public static void Are(double expected, double? actual, double within)
    {
        Assert.NotNull(actual);
        Assert.True(Math.Abs(expected - actual.Value) <= within, string.Create(CultureInfo.InvariantCulture, $"expected {expected:R}, found {actual:R}"));
    }

    public static void Span(double lower, double upper, Interval? actual, double within)
    {
        Are(lower, actual?.Lower, within);
        Are(upper, actual?.Upper, within);
    }

    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
