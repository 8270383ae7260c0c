using Xunit;

namespace SmartCity.Assessment.Tests.Scoring;

public sealed class ScoreBoardTests
{
    private static readonly Rubric s_free = Rubric.Open();
    private static readonly Aspect s_a = Aspect.Measured("a", s_free);
    private static readonly Aspect s_b = Aspect.Measured("b", s_free);
    private static readonly Aspect s_c = Aspect.Measured("c", s_free);

    private static ScoreBoard Board(Aspect root, RoundingPlan plan, params decimal[] figures)
    {
        var measured = figures.Select((f, i) => (new[] { "a", "b", "c" }[i], (Measurement)f));
        return ScoreBoard.From(PerformanceTable.OfPoints(AspectTree.Of(root, plan), Roster.Of([new Candidate("x", measured: measured)]).Value).Value).Value;
    }

    private static string Score(Aspect root, RoundingPlan plan, params decimal[] figures) => Board(root, plan, figures)["x", root.Code].ToString();

    private static Aspect Rounded(string code, NodeRounding rounding) =>
        new Criterion(code, s_free, CriterionSource.Measured, rounding: rounding);

    private static ScoreBoard Bids(ValueFunction value, params decimal[] prices)
    {
        var tree = AspectTree.Of(Aspect.Mean("t", Aspect.Measured("price", s_free.Valued(value)), Aspect.Measured("quality", s_free)));
        var candidates = prices.Select((p, i) => new Candidate("abcdef"[i].ToString(), measured: [("price", p), ("quality", i == 2 ? 0m : 1m)]));
        return ScoreBoard.From(PerformanceTable.OfPoints(tree, Roster.Of(candidates).Value).Value).Value;
    }

    private static string[] Prices(ScoreBoard board, params string[] codes) => [.. codes.Select(c => board[c, "price"].ToString())];

    [Fact]
    public void Publishing_stands_beside_the_exact_score_and_changes_nothing()
    {
        var board = Board(Aspect.Mean("t", s_a.Weight(1), s_b.Weight(2)), new RoundingPlan(publish: Rounding.Down(1)), 7m, 7.5m);
        Assert.Equal("7.3", board["x", "t"].Published);
        Assert.Equal("22/3", board["x", "t"].Score.ToString());
    }

    [Fact]
    public void Four_decimals_half_up_are_published_unless_declared() =>
        Assert.Equal("0.6667", Board(Aspect.Mean("t", s_a.Weight(1), s_b.Weight(2)), RoundingPlan.None, 0, 1)["x", "t"].Published);

    [Theory]
    [InlineData(5, 15, "8 9")]
    [InlineData(0, 10, "3 4")]
    [InlineData(0, 20, "6 8")]
    public void A_line_raises_and_stretches_points(decimal from, decimal to, string scores) =>
        Assert.Equal(scores, string.Join(' ', Prices(Bids(ValueFunction.Piecewise((0, from), (10, to)), 3, 4), "a", "b")));

    /// <summary>The points of both candidates together fit no integers of 64 bits.</summary>
    [Theory]
    [InlineData(1, "1.0000000000000000000000000001 5")]
    [InlineData(2, "2.0000000000000000000000000002 10")]
    [InlineData(0.5, "0.50000000000000000000000000005 2.5")]
    public void The_identity_times_a_number_is_as_many_times_the_points(decimal times, string scores) =>
        Assert.Equal(scores, string.Join(' ', Prices(Bids(ValueFunction.Identity.Times(times), 1.0000000000000000000000000001m, 5), "a", "b")));

    [Fact]
    public void Points_are_rounded_before_the_value_function()
    {
        var doubled = Aspect.Measured("a", s_free.Valued(ValueFunction.Identity.Times(2)));
        Assert.Equal("6", Score(Aspect.Mean("t", doubled), new RoundingPlan(consensus: Rounding.HalfUp(0)), 2.5m));
    }

    [Fact]
    public void Values_are_rounded_before_the_mean() =>
        Assert.Equal("1.25", Score(Aspect.Mean("t", s_a, s_b), new RoundingPlan(value: Rounding.HalfUp(1)), 1.25m, 1.2m));

    [Fact]
    public void A_rounding_of_the_node_stands_instead_of_the_schemes()
    {
        var own = Rounded("a", new NodeRounding(value: Rounding.HalfUp(0)));
        Assert.Equal("1.1", Score(Aspect.Mean("t", own, s_b), new RoundingPlan(value: Rounding.HalfUp(1)), 1.25m, 1.2m));
    }

    [Fact]
    public void Contributions_to_a_mean_are_share_times_value_rounded() =>
        Assert.Equal("0.99", Score(Aspect.Mean("t", s_a, s_b, s_c), new RoundingPlan(contribution: Rounding.HalfUp(2)), 1, 1, 1));

    [Fact]
    public void Contributions_to_a_sum_are_factor_times_value_rounded() =>
        Assert.Equal("0.26", Score(Aspect.Sum("t", s_a.Factor(0.5m), s_b.Factor(0.5m)), new RoundingPlan(contribution: Rounding.HalfUp(2)), 0.25m, 0.25m));

    [Fact]
    public void A_contribution_of_one_child_alone_can_be_rounded()
    {
        var own = Rounded("a", new NodeRounding(contribution: Rounding.HalfUp(0)));
        Assert.Equal("1.5", Score(Aspect.Mean("t", own, s_b), RoundingPlan.None, 1, 1));
    }

    [Fact]
    public void Sums_above_and_below_zero_that_lie_too_far_apart_for_integers_are_exact()
    {
        // Each sum fits 64 bits; their distance does not.
        var scheme = AssessmentScheme.Create(Aspect.Sum("t", Aspect.Measured("a", Rubric.Open()).Factor(2), Aspect.Measured("b", Rubric.Open()).Factor(-3)));
        var most = 2.000000000000000001m;
        var result = scheme.Assess([new Candidate("x", measured: [("a", most), ("b", 0m)]), new Candidate("y", measured: [("a", 0m), ("b", most)])], []).Value;
        Assert.Equal(
            [("1", "4.000000000000000002"), ("2", "-6.000000000000000003")],
            new[] { "x", "y" }.Select(c => (result.Ranking.RankOf(c).ToString(), result.Scores[c, "t"].Score.ToString())));
    }

    [Fact]
    public void Aspects_are_rounded_and_the_root_is_not()
    {
        var root = Aspect.Mean("t", Aspect.Mean("g", s_a, s_b), s_c);
        var board = Board(root, new RoundingPlan(aspect: Rounding.HalfUp(0)), 1, 2, 1);
        Assert.Equal("2", board["x", "g"].ToString());
        Assert.Equal("1.5", board["x", "t"].ToString());
    }

    [Fact]
    public void The_total_is_rounded_and_aspects_are_not()
    {
        var root = Aspect.Mean("t", Aspect.Mean("g", s_a, s_b), s_c);
        var board = Board(root, new RoundingPlan(total: Rounding.Down(1)), 1, 2, 1.01m);
        Assert.Equal("1.5", board["x", "g"].ToString());
        Assert.Equal("1.2", board["x", "t"].ToString());
    }

    [Fact]
    public void A_score_rounding_of_one_aspect_stands_instead_of_the_schemes()
    {
        var g = new CompositeAspect("g", Aggregation.Mean, Weighting.Ratios, [s_a, s_b], rounding: new NodeRounding(score: Rounding.Down(0)));
        Assert.Equal("1", Board(Aspect.Mean("t", g, s_c), new RoundingPlan(aspect: Rounding.HalfUp(0)), 1, 2, 1)["x", "g"].ToString());
        var t = new CompositeAspect("t", Aggregation.Mean, Weighting.Ratios, [s_a, s_b], rounding: new NodeRounding(score: Rounding.Down(0)));
        Assert.Equal("1", Score(t, new RoundingPlan(total: Rounding.HalfUp(0)), 1, 2));
    }

    [Fact]
    public void Stages_round_one_after_the_other()
    {
        var root = Aspect.Mean("t", Aspect.Mean("g", s_a, s_b));
        var plan = new RoundingPlan(value: Rounding.HalfUp(2), aspect: Rounding.HalfUp(1), total: Rounding.HalfUp(0));
        Assert.Equal("1", Score(root, plan, 0.445m, 0.445m));
        Assert.Equal("0", Score(root, new RoundingPlan(total: Rounding.HalfUp(0)), 0.445m, 0.445m));
    }

    [Fact]
    public void A_root_that_is_a_criterion_is_rounded_as_a_total() =>
        Assert.Equal("3", Score(s_a, new RoundingPlan(total: Rounding.HalfUp(0)), 2.5m));

    [Fact]
    public void Nobody_and_nothing_unknown_has_a_score()
    {
        var board = Board(Aspect.Mean("t", s_a), RoundingPlan.None, 1);
        Assert.ThrowsAny<ArgumentException>(() => board["nobody", "t"]);
        Assert.ThrowsAny<ArgumentException>(() => board["x", "nothing"]);
    }

    [Fact]
    public void Before_the_gates_nothing_that_reads_the_field_is_scored()
    {
        var board = Bids(ValueFunction.LowestOverOwn(), 2, 4, 1);
        Assert.Equal(ScoreState.OutsideField, board["a", "price"].State);
        Assert.Equal(ScoreState.OutsideField, board["a", "t"].State);
        Assert.Equal("1", board["a", "quality"].ToString());
        Assert.Equal("–", board["a", "t"].Published);
        Assert.Throws<InvalidOperationException>(() => board["a", "t"].Score);
    }

    [Fact]
    public void Who_failed_a_gate_does_not_set_the_lowest_price()
    {
        var board = Screening.Of(Bids(ValueFunction.LowestOverOwn(), 2, 4, 1), Gate.AtLeast("quality", 1)).Value.Board;
        Assert.Equal(["1", "0.5"], Prices(board, "a", "b"));
        Assert.Equal(ScoreState.OutsideField, board["c", "price"].State);
        Assert.Equal(ScoreState.OutsideField, board["c", "t"].State);
        Assert.Equal("0.75", board["b", "t"].ToString());
    }

    [Fact]
    public void Without_gates_everybody_is_in_the_field() =>
        Assert.Equal(["0.5", "0.25", "1"], Prices(Screening.Of(Bids(ValueFunction.LowestOverOwn(), 2, 4, 1)).Value.Board, "a", "b", "c"));

    [Fact]
    public void Every_relative_function_reads_the_field_alone()
    {
        var gate = Gate.AtLeast("quality", 1);
        Assert.Equal(["0.25", "0.5", "1"], Prices(Screening.Of(Bids(ValueFunction.OwnOverHighest(), 2, 4, 99, 8), gate).Value.Board, "a", "b", "d"));
        Assert.Equal(["0.5", "1", "1.5"], Prices(Screening.Of(Bids(ValueFunction.ShareOfMean(), 2, 4, 99, 6), gate).Value.Board, "a", "b", "d"));
        Assert.Equal(["0", "0.25", "1"], Prices(Screening.Of(Bids(ValueFunction.MinMax(), 2, 3, 99, 6), gate).Value.Board, "a", "b", "d"));
        Assert.Equal(["1", "0.75", "0"], Prices(Screening.Of(Bids(ValueFunction.MinMax(Better.Lower), 2, 3, 99, 6), gate).Value.Board, "a", "b", "d"));
    }

    [Fact]
    public void A_field_of_one_figure_needs_a_declared_value()
    {
        var gate = Gate.AtLeast("quality", 1);
        Assert.Equal(["field.all-equal"], Screening.Of(Bids(ValueFunction.MinMax(), 2, 2, 5), gate).Findings.Select(f => f.Code));
        Assert.Equal(["0.5", "0.5"], Prices(Screening.Of(Bids(ValueFunction.MinMax(whenAllEqual: 0.5m), 2, 2, 5), gate).Value.Board, "a", "b"));
    }

    [Fact]
    public void Who_cannot_be_ranked_for_another_reason_is_still_in_the_field()
    {
        var tree = AspectTree.Of(Aspect.Mean("t", Aspect.Measured("price", s_free.Valued(ValueFunction.LowestOverOwn())), s_b));
        Candidate[] candidates = [new("p", measured: [("price", 4m), ("b", 1m)]), new("q", measured: [("price", 1m), ("b", Measurement.Missing)])];
        var board = Screening.Of(ScoreBoard.From(PerformanceTable.OfPoints(tree, Roster.Of(candidates).Value).Value).Value).Value.Board;
        Assert.Equal("0.25", board["p", "price"].ToString());
        Assert.Equal(ScoreState.NotRankable, board["q", "t"].State);
    }

    [Fact]
    public void A_gate_that_reads_a_relative_value_does_not_change_the_field()
    {
        var screening = Screening.Of(Bids(ValueFunction.LowestOverOwn(), 2, 4, 1), Gate.AtMost("price", 0.5m)).Value;
        Assert.Equal(["a", "b", "c"], screening.Field.Select(c => c.Code));
        Assert.Equal(["0.5", "0.25", "1"], Prices(screening.Board, "a", "b", "c"));
        Assert.Equal(GateOutcome.Failed, screening.VerdictsOn("c")[0].Outcome);
    }

    [Fact]
    public void A_gate_on_the_points_of_a_relative_criterion_does()
    {
        var screening = Screening.Of(Bids(ValueFunction.LowestOverOwn(), 2, 4, 1), Gate.AtLeast("price", 2).ReadAs(Reading.Points)).Value;
        Assert.Equal(["a", "b"], screening.Field.Select(c => c.Code));
        Assert.Equal(["1", "0.5"], Prices(screening.Board, "a", "b"));
    }
}
