using Xunit;

namespace SmartCity.Assessment.Tests.Candidates;

public sealed class MeasurementTests
{
    [Fact]
    public void Nothing_given_is_missing_and_not_a_zero()
    {
        Assert.Equal(Measurement.Missing, default);
        Assert.NotEqual(Measurement.FromDecimal(0), default);
        Assert.Equal(MeasurementState.Missing, default(Measurement).State);
    }

    [Fact]
    public void Only_a_figure_has_points()
    {
        Assert.Equal((MeasurementState.Measured, 0m), (Measurement.FromDecimal(0).State, Measurement.FromDecimal(0).Points));
        Assert.All([Measurement.Missing, Measurement.NotApplicable], m => Assert.Throws<InvalidOperationException>(() => m.Points));
    }

    [Fact]
    public void Two_figures_of_one_value_are_equal_and_print_alike()
    {
        Measurement one = 2.50m;
        Assert.Equal(one, Measurement.FromDecimal(2.5m));
        Assert.Equal(["2.5", "missing", "notApplicable"], new[] { one, Measurement.Missing, Measurement.NotApplicable }.Select(m => m.ToString()));
    }
}
