using Xunit;

namespace SmartCity.Assessment.Tests.Scoring;

public sealed class AggregatesTests
{
    private static readonly Rubric s_free = Rubric.Open();
    private static readonly Aspect s_a = Aspect.Measured("a", s_free);
    private static readonly Aspect s_b = Aspect.Measured("b", s_free);
    private static readonly Aspect s_c = Aspect.Measured("c", s_free);

    private static Validated<ScoreBoard> Scored(Aspect root, IEnumerable<Fact> facts, params decimal[] figures)
    {
        var measured = figures.Select((f, i) => (new[] { "a", "b", "c" }[i], (Measurement)f));
        var kinds = new[] { new DeclaredFact("difficulty", FactKind.Number) };
        var roster = Roster.Of([new Candidate("x", facts: facts, measured: measured)], kinds).Value;
        return ScoreBoard.From(PerformanceTable.OfPoints(AspectTree.Of(root), roster).Value);
    }

    private static string Total(Aspect root, params decimal[] figures) => Scored(root, [], figures).Value["x", root.Code].ToString();

    [Fact]
    public void A_mean_divides_once_by_the_sum_of_the_weights() =>
        Assert.Equal("22/3", Total(Aspect.Mean("t", s_a.Weight(1), s_b.Weight(2)), 7m, 7.5m));

    [Fact]
    public void A_mean_of_thirds_is_whole_when_it_is_whole()
    {
        var thirds = Aspect.Mean("t", s_a, s_b, s_c);
        Assert.Equal("1", Total(thirds, 0, 0, 3));
        Assert.Equal("1", Total(thirds, 0.1m, 0.2m, 2.7m));
    }

    [Fact]
    public void A_child_of_no_weight_has_no_say_in_a_mean() =>
        Assert.Equal("4", Total(Aspect.Mean("t", s_a.Weight(0), s_b.Weight(3)), 100, 4));

    [Fact]
    public void Shares_of_a_hundred_read_like_their_ratios() =>
        Assert.Equal("6.6", Total(Aspect.Mean("t", Weighting.SharesOf(100), s_a.Weight(35), s_b.Weight(65)), 4, 8));

    [Fact]
    public void A_sum_multiplies_by_factors_and_takes_deductions_away() =>
        Assert.Equal("12.5", Total(Aspect.Sum("t", s_a.Factor(2), s_b.Factor(-0.5m)), 7, 3));

    [Fact]
    public void A_sum_may_come_to_less_than_nothing() => Assert.Equal("-3", Total(Aspect.Sum("t", s_a, s_b.Factor(-1)), 1, 4));

    [Fact]
    public void A_fact_multiplies_the_factor()
    {
        var dive = Aspect.Sum("t", s_a.Factor(2, "difficulty"), s_b);
        Assert.Equal("132.2", Scored(dive, [Fact.Number("difficulty", 3.2m)], 20.5m, 1).Value["x", "t"].ToString());
    }

    [Fact]
    public void A_fact_that_is_missing_is_an_error_and_not_a_one()
    {
        var scored = Scored(Aspect.Sum("t", s_a.Factor(2, "difficulty"), s_b), [], 20.5m, 1);
        Assert.False(scored.IsValid);
        var finding = Assert.Single(scored.Findings);
        Assert.Equal("candidates(x).facts.difficulty", finding.Path);
        Assert.Equal(["x", "difficulty", "a"], finding.Arguments);
    }

    [Fact]
    public void A_geometric_mean_is_the_root_of_the_product_of_powers()
    {
        var digits = Rounding.HalfUp(4);
        Assert.Equal("4", Total(Aspect.Geometric("t", digits, s_a, s_b), 2, 8));
        Assert.Equal("2", Total(Aspect.Geometric("t", digits, s_a.Weight(1), s_b.Weight(2)), 8, 1));
        Assert.Equal("2", Total(Aspect.Geometric("t", digits, s_a.Weight(0.25m), s_b.Weight(0.5m)), 8, 1));
    }

    [Fact]
    public void A_geometric_mean_is_rounded_as_declared()
    {
        Assert.Equal("1.4142", Total(Aspect.Geometric("t", Rounding.HalfUp(4), s_a, s_b), 1, 2));
        Assert.Equal("1.4143", Total(Aspect.Geometric("t", Rounding.Up(4), s_a, s_b), 1, 2));
        Assert.Equal("1", Total(Aspect.Geometric("t", Rounding.HalfUp(0), s_a, s_b), 1, 2));
    }

    [Fact]
    public void A_zero_makes_geometric_and_harmonic_means_zero()
    {
        Assert.Equal("0", Total(Aspect.Geometric("t", Rounding.HalfUp(4), s_a, s_b), 0, 9));
        Assert.Equal("0", Total(Aspect.Harmonic("t", s_a, s_b), 0, 9));
    }

    [Fact]
    public void A_zero_without_weight_does_not()
    {
        Assert.Equal("9", Total(Aspect.Geometric("t", Rounding.HalfUp(4), s_a.Weight(0), s_b), 0, 9));
        Assert.Equal("9", Total(Aspect.Harmonic("t", s_a.Weight(0), s_b), 0, 9));
    }

    [Fact]
    public void A_harmonic_mean_divides_the_weights_by_the_sum_of_reciprocals()
    {
        Assert.Equal("3", Total(Aspect.Harmonic("t", s_a, s_b), 2, 6));
        Assert.Equal("4", Total(Aspect.Harmonic("t", s_a.Weight(1), s_b.Weight(3)), 2, 6));
        Assert.Equal("18/11", Total(Aspect.Harmonic("t", s_a, s_b, s_c), 1, 2, 3));
    }

    [Fact]
    public void Negative_values_under_a_root_or_a_reciprocal_are_refused()
    {
        Assert.Equal(["scores.negative"], Scored(Aspect.Geometric("t", Rounding.HalfUp(4), s_a, s_b), [], -1, -4).Findings.Select(f => f.Code));
        Assert.Equal(["scores.negative"], Scored(Aspect.Harmonic("t", s_a, s_b), [], -1, 4).Findings.Select(f => f.Code));
    }

    [Fact]
    public void Such_a_value_is_found_where_it_was_given_or_else_at_its_candidate()
    {
        string[] Found(Aspect root, params decimal[] figures) => [.. Scored(root, [], figures).Findings.Select(f => f.Path)];
        Assert.Equal(["candidates(x).measured.b"], Found(Aspect.Harmonic("t", s_a, s_b), 4, -1));
        Assert.Equal(["candidates(x).code"], Found(Aspect.Harmonic("t", s_a, Aspect.Sum("g", s_b.Factor(-1))), 4, 1));
    }

    [Fact]
    public void A_minimum_is_the_lowest_child()
    {
        Assert.Equal("2", Total(Aspect.Minimum("t", s_a, s_b, s_c), 3, 2, 9));
        Assert.Equal("-1", Total(Aspect.Minimum("t", s_a, s_b, s_c), 3, 2, -1));
    }

    [Fact]
    public void Aspects_are_children_like_criteria()
    {
        var tree = Aspect.Mean("t", Aspect.Sum("s", s_a.Factor(2), s_b.Factor(-1)).Weight(3), s_c.Weight(1));
        Assert.Equal("8.5", Total(tree, 5, 1, 7));
    }
}
