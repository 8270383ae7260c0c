using FsCheck.Xunit;
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
        Assert.Equal(point.Scale > grid.Digits ? null : expected, grid.FaultOf(point));
    }

    [Theory]
    [InlineData("0 10 0.5", "4.50")]
    [InlineData("0 10 0.5", "4294967296")]
    [InlineData("0 10 0.5", "-79228162514264337593543950335")]
    public void Longer_points_are_left_to_decimals(string scale, string points) => Assert.Null(Grid(scale)!.FaultOf(Figure(points)));

    [Theory]
    [InlineData("0 10 0")]
    [InlineData("0 10 -1")]
    [InlineData("0 4294967296 1")]
    [InlineData("-4294967296 0 1")]
    [InlineData("0 1 0.0000000001")]
    public void There_is_none_without_a_step_or_of_long_figures(string scale) => Assert.Null(Grid(scale));

    [Theory]
    [InlineData("-4294967295 4294967295 1", "4294967295", nameof(RubricFault.None))]
    [InlineData("-4294967295 4294967295 2", "4294967294", nameof(RubricFault.OffStep))]
    [InlineData("-4294967295 4294967294 1", "4294967295", nameof(RubricFault.OffScale))]
    [InlineData("-4294967295 4294967295 0.000000001", "0.000000001", nameof(RubricFault.None))]
    public void The_longest_figures_are_held_exactly(string scale, string points, string fault) => Assert.Equal(fault, Grid(scale)!.FaultOf(Figure(points)).ToString());

    /// <summary>Figures are equal however many zeros they end with, and so are what they make.</summary>
    [Theory]
    [InlineData("0 10 0.5", "0.0 10.000 0.50")]
    [InlineData("0 100 10", "0 100.00000000000 10")]
    [InlineData("0.25 1 0.25", "0.25000000000000000000 1 0.250")]
    public void Rubrics_of_equal_figures_are_equal(string one, string other)
    {
        Assert.Equal(Grid(one), Grid(other));
        Assert.NotNull(Grid(one));
        var rubrics = new[] { one, other }.Select(s => s.Split(' ').Select(Figure).ToArray()).Select(f => Rubric.Scale(f[0], f[1], f[2])).ToArray();
        Assert.Equal(rubrics[0], rubrics[1]);
        Assert.Equal(rubrics[0].GetHashCode(), rubrics[1].GetHashCode());
    }

    private static StepGrid? Grid(string scale)
    {
        var figures = scale.Split(' ').Select(Figure).ToArray();
        return StepGrid.Of(figures[0], figures[1], figures[2]);
    }

    private static decimal Figure(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
