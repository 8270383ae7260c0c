using SmartCity.Assessment.Tests.Columns.Grids;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Selections;

public sealed class TopRowsTests
{
    [Fact]
    public void The_best_rows_are_those_that_a_full_order_puts_first() =>
        Claim.Holds(GridDrawing.Small(), PlainGrid.Smaller, atLeastPercent: 40, instances: 2000, statement: Agrees);

    [Fact]
    public void The_best_rows_of_a_long_table_are_those_that_a_full_order_puts_first() =>
        Claim.Holds(GridDrawing.Large(), PlainGrid.Smaller, atLeastPercent: 40, instances: 100, statement: Agrees);

    /// <summary>Sums of cells fit 16 bits here, but not with the cut in the place of the absent ones, rounded up to a whole code.</summary>
    [Theory]
    [InlineData(11, 250, 1, 252, -1, 254)]
    [InlineData(3, 256, 2, 253, 126, 253)]
    public void Absent_cells_filled_with_the_cut_do_not_overflow(int weight, int otherWeight, long denominator, long points, long otherPoints, long best)
    {
        long[] first = [.. Enumerable.Repeat(points, 16), 0, best];
        long[] second = [.. Enumerable.Repeat(otherPoints, 16), 1, -1];
        var table = ColumnTable.Of(Column.Of(first, denominator), Column.Of(second, 1, [.. second.Select(v => v < 0)]));
        var plan = ScoringPlan.Of(table, ColumnFormula.Mean(weight, otherWeight));
        Assert.Equal([17], TopRows.Of(plan, 1).Tied);
        Assert.Equal(ColumnWidth.Bits32, plan.Sums);
    }

    [Fact]
    public void Places_are_not_negative_and_a_plan_is_needed()
    {
        Assert.Throws<ArgumentException>("places", () => TopRows.Of(ScoringPlan.Of(ColumnTable.FromRows<byte>([1, 2], 1), ColumnFormula.Mean(1)), -1));
        Assert.Throws<ArgumentNullException>("plan", () => TopRows.Of(null!, 1));
    }

    private static bool Agrees(PlainGrid grid, Random random)
    {
        var (plan, naive) = (grid.Plan(random.Pick(Enum.GetValues<SimdWidth>())), new NaiveGrid(grid));
        var places = GridDrawing.Places(random, grid.Rows.Count);
        var (score, above, tied) = naive.Cut(places);
        var top = TopRows.Of(plan, places);

        Assert.Equal(above, top.Above);
        Assert.Equal(tied, top.Tied);
        Assert.Equal((above.Length, tied.Length), (top.Cut.Above, top.Cut.Tied));
        Assert.True(NaiveGrid.Same(score, top.Cut.Score), $"{score} expected, {top.Cut.Score} found");
        return naive.Ties > 0 && tied.Length > 0;
    }
}
