using System.Runtime.InteropServices;
using SmartCity.Assessment.Tests.Columns.Grids;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Rankings.Rows;

public sealed class RowRanksTests
{
    private static readonly TieConvention[] s_conventions = Enum.GetValues<TieConvention>();

    [Fact]
    public void Every_rank_is_what_counting_the_better_rows_gives() =>
        Claim.Holds(GridDrawing.Small(), PlainGrid.Smaller, atLeastPercent: 50, instances: 1500, statement: Agrees);

    [Fact]
    public void Every_rank_of_a_long_table_is_what_counting_the_better_rows_gives() =>
        Claim.Holds(GridDrawing.Large(), PlainGrid.Smaller, atLeastPercent: 50, instances: 40, statement: Agrees);

    public static TheoryData<string> Shapes => ["few different", "one outlier", "all equal", "up to 2^40", "all 64 bits", "skewed", "close together high up", "with rows without score"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void However_scores_are_spread_ranks_are_those_of_sorting(string shape)
    {
        foreach (var rows in new[] { 1, 2, 47, 49, 1_000, 2_000 + Claim.Number(58_000) })
        {
            var scores = Scores(shape, rows);
            foreach (var convention in Enum.GetValues<TieConvention>())
            {
                var ranks = new int[rows];
                RowRanks.Write(scores, ranks, convention);
                Assert.Equal(BySorting(scores, convention), ranks);
            }
        }
    }

    [Theory]
    [InlineData(TieConvention.Standard, "1 2 2 4 –")]
    [InlineData(TieConvention.Modified, "1 3 3 4 –")]
    [InlineData(TieConvention.Dense, "1 2 2 3 –")]
    [InlineData(TieConvention.Fractional, "1 2.5 2.5 4 –")]
    public void Equals_are_numbered_as_the_convention_says(TieConvention convention, string expected)
    {
        var ranks = RowRanks.Of([9, 5, 5, -1, long.MinValue], convention);
        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, 5).Select(row => ranks[row])));
        Assert.Equal((5, convention), (ranks.Rows, ranks.Convention));
        Assert.Equal([0, 1, 2, 3], ranks.Order());
    }

    [Fact]
    public void Without_rows_there_is_nothing_to_rank()
    {
        Assert.All([RowRanks.Of([]), RowRanks.Of([long.MinValue])], ranks => Assert.Empty(ranks.Order()));
        Assert.Equal(0, RowRanks.Of(ScoringPlan.Of(ColumnTable.FromRows<byte>([], 1), ColumnFormula.Mean(1)).Score()).Rows);
    }

    [Fact]
    public void A_row_without_score_has_no_percentile()
    {
        Assert.Equal(Exact.From(50), RowRanks.Of([4, long.MinValue]).PercentileOf(0));
        Assert.Throws<InvalidOperationException>(() => RowRanks.Of([4, long.MinValue]).PercentileOf(1));
    }

    [Fact]
    public void Rows_are_counted_from_zero_to_the_last() => Assert.All([RowRanks.Of([4, 5]), RowRanks.Of([])], ranks => Assert.All([-1, ranks.Rows, int.MaxValue], row =>
    {
        Assert.Throws<ArgumentOutOfRangeException>("row", () => ranks[row]);
        Assert.Throws<ArgumentOutOfRangeException>("row", () => ranks.PercentileOf(row));
    }));

    [Fact]
    public void What_cannot_be_ranked_is_refused()
    {
        var ranks = new int[2];
        Assert.Throws<ArgumentNullException>("scores", () => RowRanks.Of((ExactScores)null!));
        Assert.ThrowsAny<ArgumentException>(() => RowRanks.Of([1, 2], (TieConvention)77));
        Assert.ThrowsAny<ArgumentException>(() => RowRanks.Of(ScoringPlan.Of(ColumnTable.FromRows<byte>([1, 2], 1), ColumnFormula.Mean(1)).Score(), (TieConvention)77));
        Assert.ThrowsAny<ArgumentException>(() => RowRanks.Write([1, 2], ranks, (TieConvention)77));
        Assert.Throws<ArgumentException>("ranks", () => RowRanks.Write([1, 2, 3], ranks));
        Assert.Throws<ArgumentException>("ranks", () => RowRanks.Write([1], ranks));
        Assert.Equal([0, 0], ranks);
    }

    [Fact]
    public void Fractional_ranks_beyond_what_their_doubles_can_count_are_refused()
    {
        RankNumber.GuardRows(TieConvention.Fractional, (1 << 30) - 1, "scores");
        RankNumber.GuardRows(TieConvention.Standard, int.MaxValue, "scores");
        Assert.Throws<ArgumentException>("scores", () => RankNumber.GuardRows(TieConvention.Fractional, 1 << 30, "scores"));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(0, 7)]
    [InlineData(4, 9)]
    public void Ranks_are_not_written_over_the_scores(int from, int firstRank)
    {
        var memory = Enumerable.Range(0, 100).Select(i => (long)i * i).ToArray();
        var expected = memory.ToArray();
        Assert.Throws<ArgumentException>("ranks", () => RowRanks.Write(memory.AsSpan(from, 10), MemoryMarshal.Cast<long, int>(memory.AsSpan()).Slice(firstRank, 10)));
        Assert.Equal(expected, memory);

        // Side by side they share nothing.
        RowRanks.Write(memory.AsSpan(0, 10), MemoryMarshal.Cast<long, int>(memory.AsSpan()).Slice(20, 10));
        Assert.Equal([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], MemoryMarshal.Cast<long, int>(memory.AsSpan()).Slice(20, 10).ToArray());
    }

    private static bool Agrees(PlainGrid grid, Random random)
    {
        var naive = new NaiveGrid(grid);
        var scores = grid.Plan().Score();
        var expectedOrder = naive.Order;
        foreach (var convention in s_conventions)
        {
            var ranks = RowRanks.Of(scores, convention);
            var expected = Enumerable.Range(0, grid.Patterns).Select(_ => (decimal?)null).ToArray();
            var isKnown = new bool[grid.Patterns];
            for (var row = 0; row < ranks.Rows; row++)
            {
                var pattern = grid.Rows[row];
                expected[pattern] = isKnown[pattern] ? expected[pattern] : naive.Rank(row, convention)?.ToDecimal();
                isKnown[pattern] = true;
                Assert.Equal((row, expected[pattern]), (row, ranks[row].IsRanked ? ranks[row].Value : null));
            }

            Assert.Equal(expectedOrder, ranks.Order());
            foreach (var row in expectedOrder.Where((_, i) => i < 3 || i > expectedOrder.Length - 3))
            {
                Assert.True(ranks.PercentileOf(row).Is(naive.Percentile(row)), $"row {row}: {naive.Percentile(row)} expected, {ranks.PercentileOf(row)} found");
            }
        }

        return naive.Ties > 0;
    }

    private static long[] Scores(string shape, int rows)
    {
        var random = new Random(rows);
        long Draw() => shape switch
        {
            "few different" => random.Next(5),
            "one outlier" => random.Next(1000),
            "all equal" => 7,
            "up to 2^40" => random.NextInt64(1L << 40),
            "all 64 bits" => random.Next(3) == 0 ? random.Next(3) - 1 : random.NextInt64(long.MinValue + 1, long.MaxValue),
            "skewed" => (long)Math.ScaleB(1, random.Next(62)) + random.Next(2),
            "close together high up" => long.MaxValue - random.NextInt64(1L << 33),
            _ => random.Next(4) == 0 ? long.MinValue : random.NextInt64(1L << (random.Next(2) * 50)),
        };
        var scores = Enumerable.Range(0, rows).Select(_ => Draw()).ToArray();
        if (shape == "one outlier")
        {
            scores[rows / 2] = long.MaxValue;
        }

        return scores;
    }

    private static int[] BySorting(long[] scores, TieConvention convention)
    {
        var ranks = new int[scores.Length];
        var (before, groups) = (0, 0);
        foreach (var group in Enumerable.Range(0, scores.Length).Where(r => scores[r] != long.MinValue).GroupBy(r => scores[r]).OrderByDescending(g => g.Key))
        {
            var size = group.Count();
            foreach (var row in group)
            {
                ranks[row] = convention switch
                {
                    TieConvention.Modified => before + size,
                    TieConvention.Dense => groups + 1,
                    TieConvention.Fractional => (2 * before) + size + 1,
                    _ => before + 1,
                };
            }

            (before, groups) = (before + size, groups + 1);
        }

        return ranks;
    }
}
