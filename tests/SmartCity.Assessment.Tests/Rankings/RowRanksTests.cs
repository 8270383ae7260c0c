using Xunit;

namespace SmartCity.Assessment.Tests.Rankings;

public sealed class RowRanksTests
{
    public static TheoryData<string> Shapes => ["few different", "one outlier", "all equal", "up to 2^40", "all 64 bits", "skewed", "close together high up", "with rows without score"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void However_scores_are_spread_ranks_are_those_of_sorting(string shape)
    {
        foreach (var rows in new[] { 1, 2, 47, 49, 1_000, 60_000 })
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

    [Fact]
    public void Ranks_need_room_for_every_row()
    {
        Assert.Equal("ranks", Assert.Throws<ArgumentException>(() => RowRanks.Write([1, 2], new int[1])).ParamName);
        Assert.ThrowsAny<ArgumentException>(() => RowRanks.Write([1], new int[1], (TieConvention)7));
        Assert.Throws<InvalidOperationException>(() => RowRanks.Of([1, long.MinValue]).PercentileOf(1));
        Assert.Empty(RowRanks.Of(ReadOnlySpan<long>.Empty).Order());
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
