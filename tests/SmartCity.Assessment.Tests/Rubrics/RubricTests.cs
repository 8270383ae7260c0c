using Xunit;

namespace SmartCity.Assessment.Tests.Rubrics;

public sealed class RubricTests
{
    private static readonly Level[] s_levels = [new("low", 1), new("middle", 2.5m), new("high", 4)];

    private static string[] Codes(Func<Rubric> make) => [.. Assert.Throws<SchemeException>(make).Findings.Select(f => f.Code)];

    [Fact]
    public void Both_bounds_are_included()
    {
        var rubric = Rubric.Scale(-2, 10);
        Assert.True(rubric.Allows(-2));
        Assert.True(rubric.Allows(10));
        Assert.True(rubric.Allows(3.14159m));
        Assert.False(rubric.Allows(-2.0000001m));
        Assert.False(rubric.Allows(10.0000001m));
    }

    [Fact]
    public void An_open_side_has_no_bound()
    {
        Assert.True(Rubric.Open(from: 0).Allows(1_000_000_000));
        Assert.False(Rubric.Open(from: 0).Allows(-1));
        Assert.True(Rubric.Open(to: 0).Allows(-1_000_000_000));
        Assert.False(Rubric.Open(to: 0).Allows(1));
    }

    [Fact]
    public void Steps_are_counted_from_the_lowest_points()
    {
        var rubric = Rubric.Scale(1, 10, 3);
        Assert.Equal([1m, 4m, 7m, 10m], Enumerable.Range(0, 12).Select(i => (decimal)i).Where(rubric.Allows));
        Assert.True(Rubric.Scale(0, 1, 0.1m).Allows(0.3m));
        Assert.False(Rubric.Scale(0, 1, 0.1m).Allows(0.35m));
    }

    [Fact]
    public void Steps_of_many_decimals_are_exact()
    {
        var rubric = Rubric.Scale(0, 1, 0.0000000000001m);
        Assert.True(rubric.Allows(0.1234567890123m));
        Assert.False(rubric.Allows(0.12345678901234m));
    }

    [Fact]
    public void Only_the_points_of_levels_are_allowed()
    {
        var rubric = Rubric.OfLevels(s_levels);
        Assert.Equal((1m, 4m), (rubric.From!.Value, rubric.To!.Value));
        Assert.True(rubric.Allows(2.5m));
        Assert.False(rubric.Allows(2));
        Assert.False(rubric.Allows(5));
    }

    [Fact]
    public void A_level_is_read_by_its_code_or_its_figure()
    {
        var rubric = Rubric.OfLevels(s_levels);
        Assert.True(rubric.TryRead("middle", out var byCode, out _));
        Assert.True(rubric.TryRead("4", out var byFigure, out _));
        Assert.Equal((2.5m, 4m), (byCode, byFigure));
        Assert.False(rubric.TryRead("Middle", out _, out _));
    }

    [Fact]
    public void Bounds_ascend()
    {
        Assert.Equal(["rubric.bounds"], Codes(() => Rubric.Scale(5, 5)));
        Assert.Equal(["rubric.bounds"], Codes(() => Rubric.Scale(6, 5)));
        Assert.Equal(["rubric.bounds"], Codes(() => Rubric.Open(6, 5)));
    }

    [Fact]
    public void A_step_is_positive_has_a_start_and_meets_the_end()
    {
        Assert.Equal(["rubric.step"], Codes(() => Rubric.Scale(0, 10, 0)));
        Assert.Equal(["rubric.step"], Codes(() => Rubric.Scale(0, 10, -1)));
        Assert.Equal(["rubric.step-misses"], Codes(() => Rubric.Scale(0, 10, 3)));
        Assert.Equal(["rubric.step-needs-from"], Rubric.Unchecked(null, 10, 1, null, null).Check().Select(f => f.Code));
    }

    [Fact]
    public void Levels_ascend_and_there_are_some()
    {
        Assert.Equal(["rubric.levels-empty"], Codes(() => Rubric.OfLevels()));
        Assert.Equal(["rubric.levels-not-ascending"], Codes(() => Rubric.OfLevels(new Level("a", 1), new Level("b", 1))));
        Assert.Equal(["rubric.levels-not-ascending"], Codes(() => Rubric.OfLevels(new Level("a", 2), new Level("b", 1))));
    }

    [Fact]
    public void Codes_of_levels_are_told_apart()
    {
        Assert.Equal(["rubric.level-duplicate"], Codes(() => Rubric.OfLevels(new Level("a", 1), new Level("a", 2))));
        Assert.Equal(["rubric.level-alike"], Codes(() => Rubric.OfLevels(new Level("a", 1), new Level("A", 2))));
    }

    [Fact]
    public void A_level_may_not_read_as_another_figure_or_a_state()
    {
        Assert.Equal(["rubric.level-reads-otherwise"], Codes(() => Rubric.OfLevels(new Level("3", 4))));
        Assert.Equal(["rubric.level-reads-otherwise"], Codes(() => Rubric.OfLevels(new Level("abstained", 4))));
        Assert.True(Rubric.OfLevels(new Level("4", 4)).Allows(4));
    }

    [Fact]
    public void A_value_function_leaves_the_points_as_they_were()
    {
        var rubric = Rubric.Scale(0, 10, 0.5m).Named("tenths").Valued(ValueFunction.Linear(0, 10));
        Assert.Equal(("tenths", 0m, 10m, 0.5m), (rubric.Code, rubric.From!.Value, rubric.To!.Value, rubric.Step!.Value));
        Assert.Equal(3, Rubric.OfLevels(s_levels).Valued(ValueFunction.Linear(1, 4)).Levels.Count);
        Assert.Equal(["code.blanks"], Codes(() => rubric.Named(" tenths")));
    }

    [Theory]
    [InlineData("0 10 0.5", "9.5", "10", "9")]
    [InlineData("0 10 0.5", "10", null, "9.5")]
    [InlineData("0 10 0.5", "0", "0.5", null)]
    // The next ones have more digits than a decimal: an answer that is rounded would be the mark itself.
    [InlineData("0 2000000000000000000000000000 0.01", "1000000000000000000000000000", null, null)]
    [InlineData("0 79228162514264337593543950335 79228162514264337593543950335", "79228162514264337593543950335", null, "0")]
    [InlineData("-70000000000000000000000000000 70000000000000000000000000000 10000000000000000000000000000", "-70000000000000000000000000000", "-60000000000000000000000000000", null)]
    public void The_next_points_are_a_step_away(string scale, string points, string? next, string? previous)
    {
        static decimal? Read(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var ends = scale.Split(' ').Select(t => Read(t)!.Value).ToArray();
        var rubric = Rubric.Scale(ends[0], ends[1], ends[2]);
        Assert.Equal((Read(next), Read(previous)), (rubric.Next(Read(points)!.Value), rubric.Previous(Read(points)!.Value)));
    }
}
