using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Agreement;

/// <summary>How tables of ratings are made.</summary>
public sealed class RatingTableTests
{
    [Fact]
    public void Rows_are_units_and_null_is_missing()
    {
        var table = RatingTable.Of([[1, null, 3], [4, 5, null]]);
        Assert.Equal((2, 3, 4, false), (table.Units, table.Raters, table.Marks, table.IsComplete));
        Assert.Equal((3, null), (table[0, 2], table[1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => table[2, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => table[0, 3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => table[-1, 0]);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_mark_is_a_number(double mark)
    {
        Assert.Contains("NaN or infinite", Assert.Throws<ArgumentException>(() => RatingTable.Complete([[1, mark]])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RatingTable.Of([[1, mark]]));
    }

    [Fact]
    public void Shapes_that_are_no_table_are_refused()
    {
        Assert.Contains("differ in length", Assert.Throws<ArgumentException>(() => RatingTable.Complete([[1, 2], [3]])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RatingTable.Complete([]));
        Assert.Throws<ArgumentException>(() => RatingTable.Complete([[]]));
        Assert.Throws<ArgumentException>(() => RatingTable.Complete([[1], null!]));
        Assert.Throws<ArgumentException>(() => RatingTable.Stack([]));
        Assert.Throws<ArgumentException>(() => RatingTable.Stack([RatingTable.Complete([[1]]), RatingTable.Complete([[1, 2]])]));
        Assert.Throws<ArgumentException>(() => CategoryCounts.FromCounts([[1, -1]]));
        Assert.Throws<ArgumentException>(() => CategoryCounts.FromCounts([[1, 1]], [2, 1]));
        Assert.Throws<ArgumentException>(() => CategoryCounts.Of(RatingTable.Complete([[1, 2]]), [1, 1]));
        Assert.Contains("The mark 2 is none", Assert.Throws<ArgumentException>(() => CategoryCounts.Of(RatingTable.Complete([[1, 2]]), [1, 3])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Minus_zero_is_zero() => Assert.Equal([0.0], CategoryCounts.Of(RatingTable.Complete([[0.0, -0.0]])).Categories);

    [Fact]
    public void A_panel_gives_candidates_by_assessors_and_only_scored_marks()
    {
        var ten = Rubric.Scale(from: 0, to: 10, step: 0.5m);
        var tree = AspectTree.Of(Aspect.Mean("readiness", Aspect.Marked("policy", ten).Weight(1), Aspect.Marked("security", ten).Weight(1)));
        var roster = Roster.Of(Candidate.List("kapuas", "banjar", "silent")).Value;
        var (ani, budi) = (new Assessor("ani"), new Assessor("budi"));
        var panel = Panel.Of(tree, roster,
        [
            ani.On("kapuas", ("policy", 8), ("security", 7.5m)), ani.On("banjar", ("policy", 9), ("security", 3)),
            budi.On("kapuas", ("policy", 7), ("security", Mark.Abstained)),
        ]).Value;

        var policy = RatingTable.Of(panel, "policy").Value;
        Assert.Equal((3, 2), (policy.Units, policy.Raters));
        var kapuas = roster.Candidates.ToList().FindIndex(c => c.Code == "kapuas");
        Assert.Equal((8.0, 7.0), (policy[kapuas, 0], policy[kapuas, 1]));
        var security = RatingTable.Of(panel, "security").Value;
        Assert.Equal((7.5, null), (security[kapuas, 0], security[kapuas, 1]));
        Assert.Equal((6, 2, 5), (RatingTable.Stack([policy, security]).Units, RatingTable.Stack([policy, security]).Raters, RatingTable.Stack([policy, security]).Marks));
        Assert.Throws<ArgumentException>(() => RatingTable.Of(panel, "nothing"));
        Assert.Equal("agreement.empty-panel", RatingTable.Of(Panel.Of(tree, roster, []).Value, "policy").Undefined!.Code);
    }

    [Fact]
    public void Two_raters_can_be_taken_out_for_Cohens_kappa()
    {
        var table = RatingTable.Of([[1, 2, 3], [4, null, 6]]);
        var pair = table.Pair(2, 0);
        Assert.Equal((2, 2, 4), (pair.Units, pair.Raters, pair.Marks));
        Assert.Equal([3, 1, 6, 4], new[] { pair[0, 0], pair[0, 1], pair[1, 0], pair[1, 1] });
        Assert.Null(table.Pair(0, 1)[1, 1]);
        Assert.Throws<ArgumentException>(() => table.Pair(1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Pair(0, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Pair(-1, 0));

        var (ani, budi, citra) = (new Assessor("ani"), new Assessor("budi"), new Assessor("citra"));
        var panel = Panel.Of(AspectTree.Of(Aspect.Marked("p", Rubric.Scale(0, 10))), Roster.Of(Candidate.List("c", "d")).Value,
            [ani.On("c", ("p", 1)), ani.On("d", ("p", 2)), budi.On("c", ("p", 3)), citra.On("c", ("p", 4)), citra.On("d", ("p", 5))]).Value;
        var two = RatingTable.Of(panel, "p", "citra", "ani").Value;
        Assert.Equal([4, 1, 5, 2], new[] { two[0, 0], two[0, 1], two[1, 0], two[1, 1] });
        Assert.Throws<ArgumentException>(() => RatingTable.Of(panel, "p", "ani", "dewi"));
        Assert.True(CohenKappa.Of(two).Estimate.IsDefined);
    }
}
