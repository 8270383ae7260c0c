using Xunit;

namespace SmartCity.Assessment.Tests.Consensuses;

public sealed class PointsInColumnsTests
{
    private static readonly AspectTree s_tree = AspectTree.Of(Aspect.Mean(
        "t", Aspect.Marked("a", Rubric.Scale(0, 10, 1), tooFewMarks: AbsenceRule.LeaveOut).Weight(1), Aspect.Measured("b", Rubric.Scale(1, 5)).Weight(2)));

    private static readonly Roster s_roster = Roster.Of(Candidate.List("x", "y")).Value;

    [Fact]
    public void Columns_are_taken_as_they_are_whoever_made_the_consensus()
    {
        var table = PerformanceTable.OfPoints(s_tree, s_roster, ColumnTable.Of(Column.Of([22L, 0L], 3, [false, true]), Column.Of([2.5m, 4m]))).Value;
        var scores = ScoreBoard.From(table).Value;
        Assert.Equal((CellState.TooFewMarks, "22/3"), (table["y", "a"].State, table["x", "a"].Points.ToString()));
        Assert.Equal(["37/9", "4"], new[] { "x", "y" }.Select(c => scores[c, "t"].Score.ToString()));
        Assert.Equal(ColumnWidth.Bits8, table.PointsOf("a").Width);
        Assert.ThrowsAny<ArgumentException>(() => table.PointsOf("t"));
    }

    [Fact]
    public void Points_off_their_scale_are_found_one_by_one()
    {
        var findings = PerformanceTable.OfPoints(s_tree, s_roster, ColumnTable.Of(Column.Of([11m, -1m]), Column.Of([0.5m, 4m]))).Findings;
        Assert.Equal(["candidates(x).measured.a", "candidates(y).measured.a", "candidates(x).measured.b"], findings.Select(f => f.Path));
        Assert.All(findings, f => Assert.Equal(("marks.off-scale", FindingKind.Error), (f.Code, f.Kind)));
    }

    [Fact]
    public void A_table_of_another_shape_is_refused()
    {
        Assert.Equal("points", Assert.Throws<ArgumentException>(() => PerformanceTable.OfPoints(s_tree, s_roster, ColumnTable.Of(Column.Of([1m, 1m])))).ParamName);
        Assert.Equal("points", Assert.Throws<ArgumentException>(() => PerformanceTable.OfPoints(s_tree, s_roster, ColumnTable.Of(Column.Of([1m]), Column.Of([1m])))).ParamName);
    }
}
