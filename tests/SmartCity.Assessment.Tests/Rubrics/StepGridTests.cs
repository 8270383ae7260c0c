using FsCheck.Xunit;
using SmartCity.Assessment.Tests.Numbers;
using Xunit;

namespace SmartCity.Assessment.Tests.Rubrics;

public sealed class StepGridTests
{
    /// <summary>What whole numbers say is what exact fractions say.</summary>
    [Property(MaxTest = 2_000)]
    public void Points_are_held_against_the_grid_as_fractions_are(short from, byte steps, byte width, byte digits, short points, byte more)
    {
        var step = new decimal(width + 1, 0, 0, false, (byte)(digits % 10));
        var lowest = from * step;
        var grid = StepGrid.Of(lowest, lowest + (steps * step), step)!;
        var point = lowest + (points % (steps + 2) * step) + (more % 3 == 0 ? new decimal(1, 0, 0, false, (byte)(digits % 10)) : 0);
        Rational exact = point;
        var expected = exact < lowest || exact > lowest + (steps * step) ? RubricFault.OffScale
            : ((exact - lowest) / step).IsInteger ? RubricFault.None
            : RubricFault.OffStep;
        Assert.Equal(expected, grid.FaultOf(point));
    }

    [Theory]
    [InlineData("0 10 0.5", "4.50")]
    [InlineData("0 10 0.5", "2147483648")]
    [InlineData("0 10 0.5", "-79228162514264337593543950335")]
    public void Longer_points_are_left_to_decimals(string scale, string points) => Assert.Null(Grid(scale)!.FaultOf(Figure(points)));

    [Theory]
    [InlineData("0 10 0")]
    [InlineData("0 10 -1")]
    [InlineData("0 2147483648 1")]
    [InlineData("-2147483648 0 1")]
    [InlineData("0 1 0.0000000001")]
    public void There_is_none_without_a_step_or_of_long_figures(string scale) => Assert.Null(Grid(scale));

    [Theory]
    [InlineData("-2147483647 2147483647 1", "2147483647", nameof(RubricFault.None))]
    [InlineData("-2147483647 2147483647 2", "2147483646", nameof(RubricFault.OffStep))]
    [InlineData("-2147483647 2147483646 1", "2147483647", nameof(RubricFault.OffScale))]
    [InlineData("-2147483647 2147483647 0.000000001", "0.000000001", nameof(RubricFault.None))]
    public void The_longest_figures_are_held_exactly(string scale, string points, string fault) => Assert.Equal(fault, Grid(scale)!.FaultOf(Figure(points)).ToString());

    private static StepGrid? Grid(string scale)
    {
        var figures = scale.Split(' ').Select(Figure).ToArray();
        return StepGrid.Of(figures[0], figures[1], figures[2]);
    }

    private static decimal Figure(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
