using Xunit;

namespace SmartCity.Assessment.Tests.Consensuses;

public sealed class CellTests
{
    [Fact]
    public void An_empty_cell_is_an_absence_and_not_a_zero()
    {
        Assert.Equal(CellState.TooFewMarks, default(Cell).State);
        Assert.Throws<InvalidOperationException>(() => default(Cell).Points);
        Assert.Equal((0, 0), (default(Cell).MarksUsed, default(Cell).MarksAtTop));
        Assert.Equal((null, null), (default(Cell).Lowest, default(Cell).Highest));
    }

    [Fact]
    public void A_cell_of_zero_points_has_points()
    {
        var scheme = AssessmentScheme.Create(Aspect.Marked("a", Rubric.Scale(0, 10)));
        var cell = scheme.Assess(Candidate.List("x"), [new Assessor("ani").On("x", ("a", 0))]).Value.Table["x", "a"];
        Assert.Equal((CellState.Points, "0", 1), (cell.State, cell.Points.ToString(), cell.MarksUsed));
        Assert.Equal((0m, 0m), (cell.Lowest, cell.Highest));
        Assert.NotEqual(default, cell);
    }
}
