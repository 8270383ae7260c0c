using Xunit;

namespace SmartCity.Assessment.Tests.Rubrics;

public sealed class ValueFunctionTests
{
    private static Validated<AssessmentResult> Field(ValueFunction function, params decimal[] figures)
    {
        var scheme = AssessmentScheme.Create(Aspect.Measured("p", Rubric.Open().Valued(function)));
        return scheme.Assess(figures.Select((f, i) => new Candidate($"c{i}", measured: [("p", f)])), []);
    }

    private static string[] Values(ValueFunction function, params decimal[] figures)
    {
        var scores = Field(function, figures).Value.Scores;
        return [.. figures.Select((_, i) => scores[$"c{i}", "p"].ToString())];
    }

    private static string[] Codes(Func<ValueFunction> make) => [.. Assert.Throws<SchemeException>(make).Findings.Select(f => f.Code)];

    [Fact]
    public void Identity_is_the_points_themselves()
    {
        Assert.Equal(["-3", "0", "7.25"], Values(ValueFunction.Identity, -3, 0, 7.25m));
        Assert.Equal(["-300", "0", "725"], Values(ValueFunction.Identity.Times(100), -3, 0, 7.25m));
    }

    [Fact]
    public void Linear_runs_beyond_its_goalposts_unless_capped()
    {
        decimal[] figures = [7, 20, 52.5m, 85, 98];
        Assert.Equal(["-0.2", "0", "0.5", "1", "1.2"], Values(ValueFunction.Linear(20, 85), figures));
        Assert.Equal(["0", "0", "0.5", "1", "1.2"], Values(ValueFunction.Linear(20, 85, Cap.Worst), figures));
        Assert.Equal(["-0.2", "0", "0.5", "1", "1"], Values(ValueFunction.Linear(20, 85, Cap.Best), figures));
        Assert.Equal(["0", "0", "0.5", "1", "1"], Values(ValueFunction.Linear(20, 85, Cap.Both), figures));
    }

    [Fact]
    public void The_best_may_be_the_smaller()
    {
        decimal[] figures = [110, 100, 75, 50, 40];
        Assert.Equal(["-0.2", "0", "0.5", "1", "1.2"], Values(ValueFunction.Linear(100, 50), figures));
        Assert.Equal(["0", "0", "0.5", "1", "1"], Values(ValueFunction.Linear(100, 50, Cap.Both), figures));
        Assert.Equal(["0", "0", "50", "100", "120"], Values(ValueFunction.Linear(100, 50, Cap.Worst).Times(100), figures));
    }

    [Fact]
    public void Linear_values_are_exact() => Assert.Equal(["1/3", "2/3"], Values(ValueFunction.Linear(0, 3), 1, 2));

    [Fact]
    public void Logarithms_are_exact_where_they_can_be_and_else_rounded_as_declared()
    {
        Assert.Equal(["-0.5", "0", "0.5", "1", "1.5"], Values(ValueFunction.Logarithmic(1, 100, Rounding.HalfUp(4)), 0.1m, 1, 10, 100, 1000));
        Assert.Equal(["0.301"], Values(ValueFunction.Logarithmic(1, 10, Rounding.HalfUp(4)), 2));
        Assert.Equal(["0.30103"], Values(ValueFunction.Logarithmic(1, 10, Rounding.HalfUp(6)), 2));
        Assert.Equal(["0.31"], Values(ValueFunction.Logarithmic(1, 10, Rounding.Up(2)), 2));
    }

    [Fact]
    public void Logarithms_are_capped_on_the_side_declared()
    {
        decimal[] figures = [0.1m, 10, 1000];
        Assert.Equal(["0", "0.5", "1.5"], Values(ValueFunction.Logarithmic(1, 100, Rounding.HalfUp(4), Cap.Worst), figures));
        Assert.Equal(["-0.5", "0.5", "1"], Values(ValueFunction.Logarithmic(1, 100, Rounding.HalfUp(4), Cap.Best), figures));
        Assert.Equal(["0", "50", "100"], Values(ValueFunction.Logarithmic(1, 100, Rounding.HalfUp(4), Cap.Both).Times(100), figures));
        Assert.Equal(["1", "0.5", "0"], Values(ValueFunction.Logarithmic(100, 1, Rounding.HalfUp(4), Cap.Both), figures));
    }

    [Fact]
    public void There_is_no_logarithm_of_zero() =>
        Assert.Contains(Field(ValueFunction.Logarithmic(1, 100, Rounding.HalfUp(4)), 5, 0).Findings, f => f.Code == "marks.not-positive" && f.Kind == FindingKind.Error);

    [Fact]
    public void Piecewise_is_straight_between_knots_and_level_outside()
    {
        var function = ValueFunction.Piecewise((0, 10), (5, 20), (10, 100));
        Assert.Equal(["10", "10", "15", "20", "60", "100", "100"], Values(function, -1, 0, 2.5m, 5, 7.5m, 10, 11));
        Assert.Equal(["1.5"], Values(function.Times(0.1m), 2.5m));
    }

    [Fact]
    public void Lowest_over_own_needs_positive_figures()
    {
        Assert.Equal(["1", "0.8", "2/3"], Values(ValueFunction.LowestOverOwn(), 80, 100, 120));
        Assert.Equal(["40", "32"], Values(ValueFunction.LowestOverOwn().Times(40), 80, 100));
        var refused = Field(ValueFunction.LowestOverOwn(), 80, 0);
        Assert.False(refused.IsValid);
        Assert.Equal("marks.not-positive", Assert.Single(refused.Findings).Code);
    }

    [Fact]
    public void Own_over_highest_needs_a_highest_above_zero_and_none_below()
    {
        Assert.Equal(["2/3", "0", "1"], Values(ValueFunction.OwnOverHighest(), 80, 0, 120));
        Assert.Contains(Field(ValueFunction.OwnOverHighest(), 0, 0).Findings, f => f.Code == "field.highest-zero");
        Assert.Contains(Field(ValueFunction.OwnOverHighest(), -1, 5).Findings, f => f.Code == "marks.negative");
    }

    [Fact]
    public void Share_of_mean_needs_a_positive_mean()
    {
        Assert.Equal(["0.8", "1", "1.2"], Values(ValueFunction.ShareOfMean(), 80, 100, 120));
        Assert.Contains(Field(ValueFunction.ShareOfMean(), 0, 0).Findings, f => f.Code == "field.mean-not-positive");
        Assert.Contains(Field(ValueFunction.ShareOfMean(), -3, 1).Findings, f => f.Code == "field.mean-not-positive");
    }

    [Fact]
    public void Min_max_spreads_the_field_over_nought_to_one()
    {
        Assert.Equal(["0", "0.25", "1"], Values(ValueFunction.MinMax(), 80, 90, 120));
        Assert.Equal(["1", "0.75", "0"], Values(ValueFunction.MinMax(Better.Lower), 80, 90, 120));
        Assert.Equal(["0", "25", "100"], Values(ValueFunction.MinMax().Times(100), -80, -70, -40));
    }

    [Fact]
    public void Min_max_of_equal_figures_is_what_was_declared_for_it()
    {
        Assert.Contains(Field(ValueFunction.MinMax(), 5, 5).Findings, f => f.Code == "field.all-equal");
        Assert.Equal(["0.5", "0.5"], Values(ValueFunction.MinMax(whenAllEqual: 0.5m), 5, 5));
        Assert.Equal(["50", "50"], Values(ValueFunction.MinMax(whenAllEqual: 0.5m).Times(100), 5, 5));
    }

    [Fact]
    public void A_relative_function_says_so()
    {
        Assert.All([ValueFunction.LowestOverOwn(), ValueFunction.OwnOverHighest(), ValueFunction.ShareOfMean(), ValueFunction.MinMax()], f => Assert.True(f.IsRelative));
        Assert.All([ValueFunction.Identity, ValueFunction.Linear(0, 1)], f => Assert.False(f.IsRelative));
        Assert.Equal(["p"], Field(ValueFunction.ShareOfMean(), 1, 2).Value.Relative);
    }

    [Fact]
    public void What_has_no_values_is_refused()
    {
        Assert.Equal(["value.goalposts-equal"], Codes(() => ValueFunction.Linear(5, 5)));
        Assert.Equal(["value.goalposts-equal"], Codes(() => ValueFunction.Logarithmic(5, 5, Rounding.HalfUp(4))));
        Assert.Equal(["value.goalposts-not-positive"], Codes(() => ValueFunction.Logarithmic(0, 5, Rounding.HalfUp(4))));
        Assert.Equal(["value.goalposts-not-positive"], Codes(() => ValueFunction.Logarithmic(5, -1, Rounding.HalfUp(4))));
        Assert.Equal(["value.knots-not-ascending"], Codes(() => ValueFunction.Piecewise((0, 0), (0, 1))));
        Assert.Equal(["value.times"], Codes(() => ValueFunction.Identity.Times(0)));
        Assert.Equal(["value.times"], Codes(() => ValueFunction.MinMax().Times(-1)));
        Assert.Throws<ArgumentException>(() => ValueFunction.Piecewise((0, 0)));
    }
}
