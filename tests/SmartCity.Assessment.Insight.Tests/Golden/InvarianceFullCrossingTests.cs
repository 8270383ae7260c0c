using System.Text.Json;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Golden;

/// <summary>A complete panel under the additive model (textbook identity): severities are the raters' means turned round, and nobody's mean changes.</summary>
public sealed class InvarianceFullCrossingTests
{
    private const double Tolerance = 1e-9;

    private static readonly CaseFile s_case = new("invariance-full-crossing");

    private static readonly double[][] s_rows = [.. s_case.Input.GetProperty("candidatesByRaters").EnumerateArray().Select(
        r => r.EnumerateArray().Select(m => m.GetDouble()).ToArray())];

    private static readonly PanelPoints s_points = PanelPoints.Of(
        s_rows.Select((_, c) => $"C{c + 1}"), s_rows[0].Select((_, a) => $"R{a + 1}"),
        s_rows.SelectMany((r, c) => r.Select((points, a) => new PointMark(c, a, points))));

    [Fact]
    public void Severities_are_the_raters_means_turned_round() =>
        Near(s_case.Expected.GetProperty("severity"), AdditiveFit.Of(s_points).Value.Assessors.Select(a => a.Severity));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(1000)]
    public void No_shrinkage_changes_a_mean(double shrinkage)
    {
        var severities = AdditiveFit.Of(s_points, shrinkage).Value.Assessors;
        Near(s_case.Expected.GetProperty("adjustedMeans"), s_rows.Select(r => r.Zip(severities, (mark, a) => mark + a.Severity).Average()));
    }

    private static void Near(JsonElement expected, IEnumerable<double> actual)
    {
        var numbers = expected.EnumerateArray().Select(e => e.GetDouble()).ToArray();
        Assert.Equal(numbers.Length, actual.Count());
        Assert.All(numbers.Zip(actual), p => Assert.Equal(p.First, p.Second, Tolerance));
    }
}
