using Xunit;

namespace SmartCity.Assessment.Tests.Scoring;

public sealed class AbsencesTests
{
    private static readonly Rubric s_ten = Rubric.Scale(1, 10);

    private static Aspect Leaf(string code, AbsenceRule rule = AbsenceRule.LeaveOut) => Aspect.Measured(code, s_ten, missing: rule, notApplicable: rule);

    private static CompositeAspect Mean(string code, decimal mayBeAbsent, params WeightedAspect[] children) =>
        new(code, Aggregation.Mean, Weighting.Ratios, children, mayBeAbsent: mayBeAbsent);

    private static ScoreBoard Board(Aspect root, params decimal?[] figures)
    {
        var measured = figures.Select((f, i) => ("abcd"[i].ToString(), f is { } x ? (Measurement)x : Measurement.Missing));
        return ScoreBoard.From(PerformanceTable.OfPoints(AspectTree.Of(root), Roster.Of([new Candidate("x", measured: measured)]).Value).Value).Value;
    }

    private static string[] Reasons(ScoreBoard board)
    {
        var selection = Selection.Of(Ranking.Of(Screening.Of(board).Value).Value, null).Value;
        Assert.Equal(Decision.NotRankable, selection.DecisionOn("x"));
        return [.. selection.ReasonsFor("x").Select(r => $"{r.Code} {string.Join(' ', r.Arguments)}")];
    }

    [Fact]
    public void What_is_left_out_shares_its_weight_among_the_others()
    {
        var board = Board(Aspect.Mean("t", Leaf("a").Weight(5), Leaf("b").Weight(2), Leaf("c").Weight(1)), null, 6, 3);
        Assert.Equal("5", board["x", "t"].ToString());
        Assert.Equal(ScoreState.LeftOut, board["x", "a"].State);
    }

    [Fact]
    public void Every_mean_and_the_minimum_leave_out()
    {
        Assert.Equal("4", Board(Aspect.Geometric("t", Rounding.HalfUp(4), Leaf("a").Weight(7), Leaf("b"), Leaf("c")), null, 2, 8)["x", "t"].ToString());
        Assert.Equal("3", Board(Aspect.Harmonic("t", Leaf("a").Weight(7), Leaf("b"), Leaf("c")), null, 2, 6)["x", "t"].ToString());
        Assert.Equal("2", Board(Aspect.Minimum("t", Leaf("a"), Leaf("b"), Leaf("c")), null, 2, 6)["x", "t"].ToString());
    }

    [Fact]
    public void Weights_are_shared_again_inside_the_aspect_and_not_above_it()
    {
        var root = Aspect.Mean("t", Aspect.Mean("g", Leaf("a"), Leaf("b")), Leaf("c"));
        Assert.Equal("6", Board(root, null, 4, 8)["x", "t"].ToString());
    }

    [Fact]
    public void An_aspect_of_which_nothing_is_left_is_left_out_itself()
    {
        var root = Aspect.Mean("t", Aspect.Mean("g", Leaf("a"), Leaf("b")).Weight(9), Leaf("c").Weight(1), Leaf("d").Weight(3));
        var board = Board(root, null, null, 8, 4);
        Assert.Equal(ScoreState.LeftOut, board["x", "g"].State);
        Assert.Equal("5", board["x", "t"].ToString());
    }

    [Fact]
    public void A_share_that_may_be_absent_may_be_absent_to_the_edge()
    {
        Assert.Equal("4", Board(Mean("t", 0.5m, Leaf("a"), Leaf("b")), null, 4)["x", "t"].ToString());
        Assert.Equal(ScoreState.NotRankable, Board(Mean("t", 0.5m, Leaf("a").Weight(1.01m), Leaf("b")), null, 4)["x", "t"].State);
        Assert.Equal(ScoreState.NotRankable, Board(Mean("t", 0, Leaf("a"), Leaf("b")), null, 4)["x", "t"].State);
    }

    [Fact]
    public void Beyond_it_a_candidate_cannot_be_ranked_and_so_not_win_by_having_less()
    {
        var root = Aspect.Mean("t", Mean("g", 0.4m, Leaf("a"), Leaf("b")), Leaf("c"));
        Assert.Equal(["absence.too-much g"], Reasons(Board(root, null, 1, 8)));
        Assert.Equal("4.5", Board(root, 1, 1, 8)["x", "t"].ToString());
    }

    [Fact]
    public void Of_a_limited_aspect_not_everything_may_be_absent() =>
        Assert.Equal(["absence.too-much g"], Reasons(Board(Aspect.Mean("t", Mean("g", 0.9m, Leaf("a"), Leaf("b")), Leaf("c")), null, null, 8)));

    [Fact]
    public void Too_much_absent_is_a_reason_at_the_root() =>
        Assert.Equal(["absence.too-much t"], Reasons(Board(Mean("t", 0.5m, Leaf("a").Weight(2), Leaf("b")), null, 4)));

    [Fact]
    public void All_absent_cannot_be_ranked_even_when_all_may_be() =>
        Assert.Equal(["absence.too-much t"], Reasons(Board(Aspect.Mean("t", Leaf("a"), Leaf("b")), null, null)));

    [Fact]
    public void A_sum_has_no_total_without_one_of_its_aspects()
    {
        var board = Board(Aspect.Sum("t", Aspect.Mean("g", Leaf("a")), Leaf("b", AbsenceRule.NotRankable)), null, 3);
        Assert.Equal(ScoreState.NotRankable, board["x", "t"].State);
        Assert.Contains("absence.too-much g", Reasons(board));
    }

    [Fact]
    public void The_worst_counts_with_its_full_weight() =>
        Assert.Equal("3.25", Board(Aspect.Mean("t", Leaf("a", AbsenceRule.Worst).Weight(3), Leaf("b")), null, 10)["x", "t"].ToString());

    [Fact]
    public void The_worst_is_the_worst_value_and_not_the_lowest_points()
    {
        static string Worst(Rubric rubric) => Board(Aspect.Mean("t", Aspect.Measured("a", rubric, missing: AbsenceRule.Worst)), (decimal?)null)["x", "a"].ToString();
        Assert.Equal("1", Worst(s_ten));
        Assert.Equal("0", Worst(Rubric.Scale(0, 10).Valued(ValueFunction.Linear(10, 0))));
        Assert.Equal("-1", Worst(Rubric.Scale(0, 10).Valued(ValueFunction.Linear(5, 10))));
        Assert.Equal("1", Worst(Rubric.Scale(0, 10).Valued(ValueFunction.Piecewise((0, 5), (4, 1), (10, 8)))));
        Assert.Equal("2", Worst(Rubric.OfLevels(new Level("low", 2), new Level("high", 7))));
    }

    [Fact]
    public void Beneath_a_deduction_the_worst_is_the_highest()
    {
        var fault = Leaf("b", AbsenceRule.Worst);
        Assert.Equal("-6", Board(Aspect.Sum("t", Leaf("a", AbsenceRule.NotRankable), fault.Factor(-1)), 4, null)["x", "t"].ToString());
        var nested = Aspect.Sum("t", Leaf("a", AbsenceRule.NotRankable), Aspect.Mean("faults", fault).Factor(-0.5m));
        Assert.Equal("-1", Board(nested, 4, null)["x", "t"].ToString());
        var twice = Aspect.Sum("t", Leaf("a", AbsenceRule.NotRankable), Aspect.Sum("faults", fault.Factor(-1)).Factor(-1));
        Assert.Equal("5", Board(twice, 4, null)["x", "t"].ToString());
    }

    [Fact]
    public void The_worst_is_rounded_like_any_value()
    {
        var tree = AspectTree.Of(
            Aspect.Mean("t", Aspect.Measured("a", Rubric.Scale(1.26m, 2), missing: AbsenceRule.Worst)), new RoundingPlan(value: Rounding.HalfUp(1)));
        var roster = Roster.Of([new Candidate("x", measured: [("a", Measurement.Missing)])]).Value;
        Assert.Equal("1.3", ScoreBoard.From(PerformanceTable.OfPoints(tree, roster).Value).Value["x", "t"].ToString());
    }

    [Fact]
    public void Missing_and_not_applicable_follow_their_own_rules()
    {
        var a = Aspect.Measured("a", s_ten, missing: AbsenceRule.Worst, notApplicable: AbsenceRule.LeaveOut);
        var tree = AspectTree.Of(Aspect.Mean("t", a, Leaf("b")));
        Candidate[] candidates = [new("m", measured: [("a", Measurement.Missing), ("b", 7m)]), new("n", measured: [("a", Measurement.NotApplicable), ("b", 7m)])];
        var board = ScoreBoard.From(PerformanceTable.OfPoints(tree, Roster.Of(candidates).Value).Value).Value;
        Assert.Equal("4", board["m", "t"].ToString());
        Assert.Equal("7", board["n", "t"].ToString());
    }

    [Fact]
    public void Everything_that_keeps_a_total_from_being_made_is_a_reason()
    {
        var scheme = AssessmentScheme.Create(Aspect.Mean(
            "t", Aspect.Marked("a", s_ten, leastMarks: 2), Aspect.Marked("b", s_ten), Aspect.Measured("c", s_ten), Leaf("d")));
        var x = new Candidate("x", measured: [("c", Measurement.Missing), ("d", Measurement.Missing)]);
        var sheet = new ScoreSheet(new Assessor("ani"), "x", [("a", 7m), ("b", Mark.NotApplicable)]);
        var standing = Assert.Single(scheme.Assess([x], [sheet]).Value.Standings);
        Assert.Equal(Decision.NotRankable, standing.Decision);
        Assert.Equal(["absence.too-few-marks", "absence.not-applicable", "absence.measured-missing"], standing.Reasons.Select(r => r.Code));
        Assert.Equal(["a", "1", "2"], standing.Reasons[0].Arguments);
    }
}
