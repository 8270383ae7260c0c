using SmartCity.Assessment.Tests.Columns.Grids;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Selections;

public sealed class CutTests
{
    [Fact]
    public void The_cut_is_where_a_full_order_ends_the_places() =>
        Claim.Holds(GridDrawing.Small(), PlainGrid.Smaller, atLeastPercent: 40, instances: 3000, statement: Agrees);

    [Fact]
    public void The_cut_of_a_long_table_is_where_a_full_order_ends_the_places() =>
        Claim.Holds(GridDrawing.Large(), PlainGrid.Smaller, atLeastPercent: 40, instances: 150, statement: Agrees);

    [Fact]
    public void The_same_cut_is_found_by_vectors_of_every_width() => Claim.Holds(GridDrawing.Small(), PlainGrid.Smaller, atLeastPercent: 40, statement: (grid, random) =>
    {
        var places = GridDrawing.Places(random, grid.Rows.Count);
        var expected = Found(grid, SimdWidth.Scalar, places);
        Assert.All(Enum.GetValues<SimdWidth>(), width => Assert.Equal(expected, Found(grid, width, places)));
        return expected.Tied > 0;

        static (int Above, int Tied, string? Score, string Rows) Found(PlainGrid grid, SimdWidth width, int places)
        {
            var rows = new int[Math.Min(places, grid.Rows.Count)];
            var cut = Cut.Select(grid.Plan(width), places, rows);
            return (cut.Above, cut.Tied, cut.Score?.ToString(), string.Join(' ', rows));
        }
    });

    [Fact]
    public void Selecting_and_counting_find_equal_cuts()
    {
        // 1/2 of one weight and 2/4 of two are the same score.
        var table = ColumnTable.FromRows<byte>([2, 2, 2, 0, 1, 1], 2, absent: [false, true, false, false, false, false]);
        var scores = new[] { table, ColumnTable.FromRows<long>([long.MaxValue, 1, 1, 1], 2) }.Select(t => ScoringPlan.Of(t, ColumnFormula.Mean(1, 1)));
        Assert.All(scores, plan => Assert.All([0, 1, 2, 3], places => Assert.Equal(Cut.Of(plan, places), Cut.Select(plan, places, new int[3]))));
        Assert.NotEqual(Cut.Of(scores.First(), 1), Cut.Of(scores.First(), 2));
    }

    [Fact]
    public void Cuts_are_equal_by_counts_and_score()
    {
        Cut Of(params byte[] points) => Cut.Of(ScoringPlan.Of(ColumnTable.FromRows<byte>(points, 1), ColumnFormula.Mean(1)), 2);
        Assert.Equal(Of(3, 2, 1), Of(9, 2));
        Assert.Equal(Of(3, 2, 1).GetHashCode(), Of(9, 2).GetHashCode());
        Assert.NotEqual(Of(3, 2), Of(3, 1));
        Assert.NotEqual(Of(3, 2), Of(3, 2, 2));
        Assert.NotEqual(Of(3, 2), Of(2, 2));
    }

    [Fact]
    public void What_is_tied_is_counted_without_listing_it()
    {
        var plan = ScoringPlan.Of(ColumnTable.FromRows<byte>(new byte[200_000], 1), ColumnFormula.Mean(1));
        var tied = Cut.Of(plan, 1).Tied;
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(tied, Cut.Of(plan, 1).Tied);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
        Assert.Equal(200_000, tied);
    }

    [Fact]
    public void No_cut_is_the_default()
    {
        var plan = ScoringPlan.Of(ColumnTable.FromRows<byte>([1, 2], 1), ColumnFormula.Mean(1));
        var empty = ScoringPlan.Of(ColumnTable.FromRows<byte>([], 1), ColumnFormula.Mean(1));
        Assert.All([Cut.Of(plan, 0), Cut.Select(plan, 0, []), Cut.Of(empty, 3), Cut.Select(empty, 3, [])], cut => Assert.Equal(default, cut));
        Assert.Equal((0, 0, null), (default(Cut).Above, default(Cut).Tied, default(Cut).Score));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(99, 1)]
    public void Without_room_for_the_places_nothing_is_written(int places, int room)
    {
        var plan = ScoringPlan.Of(ColumnTable.FromRows<byte>([1, 2], 1), ColumnFormula.Mean(1));
        var rows = Enumerable.Repeat(-1, room).ToArray();
        Assert.Throws<ArgumentException>("rows", () => Cut.Select(plan, places, rows));
        Assert.All(rows, r => Assert.Equal(-1, r));
    }

    [Fact]
    public void Places_are_not_negative_and_a_plan_is_needed()
    {
        var plan = ScoringPlan.Of(ColumnTable.FromRows<byte>([1, 2], 1), ColumnFormula.Mean(1));
        Assert.Throws<ArgumentException>("places", () => Cut.Of(plan, -1));
        Assert.Throws<ArgumentOutOfRangeException>("places", () => Cut.Select(plan, -1, new int[2]));
        Assert.Throws<ArgumentNullException>("plan", () => Cut.Of(null!, 1));
        Assert.Throws<ArgumentNullException>("plan", () => Cut.Select(null!, 1, new int[2]));
    }

    [Theory]
    [InlineData(1, 1, ColumnWidth.Bits16)]
    [InlineData(1000, 1, ColumnWidth.Bits16)]
    [InlineData(1024, 1, ColumnWidth.Bits16)]
    [InlineData(1024, -1, ColumnWidth.Bits32)]
    [InlineData(1024, 1_000_003, ColumnWidth.Bits32)]
    [InlineData(1024, 1_000_000_000_003, ColumnWidth.Bits64)]
    [InlineData(1024, -1_000_000_000_003, ColumnWidth.Bits64)]
    public void Few_rows_are_selected_without_allocating(int count, long factor, ColumnWidth sums)
    {
        var cells = Enumerable.Range(0, 9 * count).Select(i => (byte)(i * 7919 % 101)).ToArray();
        var plan = ScoringPlan.Of(ColumnTable.FromRows<byte>(cells, 9), ColumnFormula.Sum([factor, .. Enumerable.Repeat(1m, 8)]));
        var rows = new int[count];
        Assert.Equal(sums, plan.Sums);
        Assert.All([0, 1, count / 4, count], places =>
        {
            for (var warm = 0; warm < 50; warm++)
            {
                Cut.Select(plan, places, rows);
            }

            var tied = 0;
            Assert.Equal(0, Allocations.By(() =>
            {
                for (var i = 0; i < 100; i++)
                {
                    tied += Cut.Select(plan, places, rows).Tied;
                }
            }));
            Assert.Equal(places > 0, tied > 0);
        });
    }

    [Theory]
    [InlineData(200, 1)]
    [InlineData(200, 3)]
    [InlineData(0, 1)]
    public void Memory_that_was_filled_anew_after_planning_is_noticed_where_no_cut_can_be_found(byte changed, int places)
    {
        byte[] memory = [10, 11, 12, 13];
        var plan = ScoringPlan.Of(ColumnTable.Of(Column.Over(memory), Column.Over(new byte[] { 0, 0, 0, 1 })), ColumnFormula.Sum(3, -2));
        Array.Fill(memory, changed);
        var rows = new int[places];
        var thrown = Record.Exception(() => Cut.Select(plan, places, rows));
        Assert.Equal(changed == 200 ? typeof(InvalidOperationException) : null, thrown?.GetType());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2000)]
    public void Room_is_made_for_no_more_rows_than_there_are(int count)
    {
        var plan = ScoringPlan.Of(ColumnTable.FromRows<byte>(new byte[count], 1), ColumnFormula.Mean(1));
        Assert.Equal(count, Cut.Of(plan, int.MaxValue).Tied);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var tied = Cut.Of(plan, int.MaxValue).Tied + TopRows.Of(plan, int.MaxValue).Tied.Count;
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000 + (400 * count));
        Assert.Equal(2 * count, tied);
    }

    private static bool Agrees(PlainGrid grid, Random random)
    {
        var (plan, naive) = (grid.Plan(random.Pick(Enum.GetValues<SimdWidth>())), new NaiveGrid(grid));
        var places = GridDrawing.Places(random, grid.Rows.Count);
        var (score, above, tied) = naive.Cut(places);
        var rows = Enumerable.Repeat(-1, Math.Min(places, grid.Rows.Count) + random.Pick([0, 0, 1, 30])).ToArray();
        var selected = Cut.Select(plan, places, rows);
        var counted = Cut.Of(plan, places);

        Assert.All([selected, counted], cut => Assert.Equal((places, above.Length, tied.Length), (places, cut.Above, cut.Tied)));
        Assert.All([selected, counted], cut => Assert.True(NaiveGrid.Same(score, cut.Score), $"{score} expected, {cut.Score} found"));
        Assert.Equal(selected, counted);
        var written = above.Concat(tied).Take(rows.Length).ToArray();
        Assert.Equal([.. written, .. Enumerable.Repeat(-1, rows.Length - written.Length)], rows);
        return naive.Ties > 0 && tied.Length > 0;
    }
}
