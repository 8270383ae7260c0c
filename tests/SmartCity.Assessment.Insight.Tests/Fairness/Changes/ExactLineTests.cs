using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Changes;

public sealed class ExactLineTests
{
    [Fact]
    public void A_multiple_that_a_decimal_rounds_is_none_though_division_rounds_it_back()
    {
        const decimal third = 20m / 3;
        Assert.Equal(third, third * 3 / 3);
        Assert.Null(ExactLine.Of(3, third, 0));
        Assert.Equal(19.5m, ExactLine.Of(3, 6.5m, 0));
    }

    [Fact]
    public void What_no_decimal_holds_is_none()
    {
        Assert.Null(ExactLine.Of(10, decimal.MaxValue, 0));
        Assert.Null(ExactLine.Of(1, decimal.MaxValue, 1));
        Assert.Null(ExactLine.Of(0.5m, 0.0000000000000000000000000001m, 0));
    }

    [Theory]
    [InlineData(2, 0, 4, 0, 10, 5)]
    [InlineData(1, 0, 4, 0, 10, 2.5)]
    [InlineData(3, 1, 4, -1, 5, 3)]
    public void A_mark_keeps_its_place_in_another_range(double mark, double lowest, double highest, double from, double to, double expected) =>
        Assert.Equal((decimal)expected, ExactLine.Of((decimal)mark, ((decimal)lowest, (decimal)highest), ((decimal)from, (decimal)to)));

    [Fact]
    public void A_place_that_no_decimal_names_is_none() => Assert.Null(ExactLine.Of(1, (0, 3), (0, 10)));
}
