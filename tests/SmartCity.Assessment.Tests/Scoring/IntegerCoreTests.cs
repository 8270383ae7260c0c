using Fractions;
using SmartCity.Assessment.Tests.Numbers;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Scoring;

/// <summary>Every way to score, select and rank a table of numbers comes to what plain fractions come to.</summary>
public sealed class IntegerCoreTests
{
    [Fact]
    public void Scores_are_those_of_fractions_in_every_vector_width() => Holds((plain, _) =>
    {
        var expected = Scores(plain);
        var table = plain.Table;
        foreach (var width in Enum.GetValues<SimdWidth>())
        {
            var plan = PlanBuilder.Build(table, plain.Formula, width);
            var scores = plan.Score();
            for (var row = 0; row < expected.Length; row++)
            {
                Assert.Equal(expected[row], scores[row]?.ToFraction());
                Assert.Equal(expected[row], plan.ScoreAt(row)?.ToFraction());
            }

            AgreeInMemoryOfTheCaller(plan, expected);
        }
    });

    [Fact]
    public void The_best_rows_are_those_above_the_last_place_and_all_that_are_tied_with_it() => Holds((plain, random) =>
    {
        var expected = Scores(plain);
        var table = plain.Table;
        foreach (var width in Enum.GetValues<SimdWidth>())
        {
            var plan = PlanBuilder.Build(table, plain.Formula, width);
            foreach (var places in new[] { 0, 1, 3, random.Next(0, expected.Length + 2), expected.Length })
            {
                var (above, tied, last) = Best(expected, places);
                var top = TopRows.Of(plan, places);
                Assert.Equal(above, top.Above);
                Assert.Equal(tied, top.Tied);
                Assert.Equal(last, top.Cut.Score?.ToFraction());

                var counted = Cut.Of(plan, places);
                Assert.Equal((above.Length, tied.Length, last), (counted.Above, counted.Tied, counted.Score?.ToFraction()));

                Assert.Equal(top.Cut, counted);

                var rows = new int[Math.Max(places, 1)];
                var cut = Cut.Select(plan, places, rows);
                Assert.Equal((above.Length, tied.Length, last), (cut.Above, cut.Tied, cut.Score?.ToFraction()));
                Assert.Equal(above.Concat(tied).Take(rows.Length), rows.Take(Math.Min(rows.Length, cut.Above + cut.Tied)));
            }
        }
    });

    [Theory]
    [InlineData(TieConvention.Standard)]
    [InlineData(TieConvention.Modified)]
    [InlineData(TieConvention.Dense)]
    [InlineData(TieConvention.Fractional)]
    public void Ranks_are_counts_of_who_is_better_and_who_is_equal(TieConvention convention) => Holds((plain, _) =>
    {
        var expected = Scores(plain);
        var ranks = RowRanks.Of(ScoringPlan.Of(plain.Table, plain.Formula).Score(), convention);
        Assert.Equal(Enumerable.Range(0, expected.Length).Select(r => RankOf(expected, r, convention)), Enumerable.Range(0, expected.Length).Select(r => ranks[r].IsRanked ? ranks[r].Value : 0));
        Assert.Equal(
            Enumerable.Range(0, expected.Length).Where(r => expected[r] is not null).OrderByDescending(r => expected[r]).ThenBy(r => r),
            ranks.Order());
        foreach (var row in ranks.Order())
        {
            var (behind, equal, all) = (expected.Count(s => s < expected[row]), expected.Count(s => s == expected[row]), expected.Count(s => s is not null));
            Assert.Equal(new Fraction(100 * ((2 * behind) + equal), 2 * all), ranks.PercentileOf(row).ToFraction());
        }
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_table_larger_than_a_block_is_summed_whole(bool hasAbsent)
    {
        // Columns of more than one group are summed in blocks of 16,384 bytes; 7 in one go, and up to 1,024 rows without absence at once.
        foreach (var (columns, rows) in new[] { (9, 1_024), (9, 1_025), (20, 8_191), (20, 8_192), (20, 8_193), (9, 8_193), (7, 20_000), (9, 20_001) })
        {
            // The best rows stand last, some of them with an absent cell.
            decimal? Cell(int row, int column) => hasAbsent && ((row * 7) + (column * 13)) % 11 == 0 ? null : ((((row * 31) + (column * 17)) % 41) + (row < rows - 3 ? 0 : 60)) / 2m;
            var plain = new PlainTable(
                [.. Enumerable.Range(0, rows).Select(r => Enumerable.Range(0, columns).Select(c => Cell(r, c)).ToArray())],
                [.. Enumerable.Range(0, columns).Select(c => (decimal)(1 + (c % 3)))],
                IsMean: true);
            var expected = Scores(plain);
            var (above, tied, _) = Best(expected, 25);
            Assert.Equal([rows - 3, rows - 2, rows - 1], above[^3..]);
            foreach (var width in Enum.GetValues<SimdWidth>())
            {
                var plan = PlanBuilder.Build(plain.Table, plain.Formula, width);
                Assert.Equal(ColumnWidth.Bits16, plan.Sums);
                var scores = plan.Score();
                Assert.Equal(expected, Enumerable.Range(0, rows).Select(r => scores[r]?.ToFraction()));
                var top = TopRows.Of(plan, 25);
                Assert.Equal(above, top.Above);
                Assert.Equal(tied, top.Tied);
                var chosen = new int[25];
                Assert.Equal(top.Cut, Cut.Of(plan, 25));
                Assert.Equal(top.Cut, Cut.Select(plan, 25, chosen));
                Assert.Equal(above.Concat(tied).Take(25), chosen);
            }
        }
    }

    [Fact]
    public void Which_integers_are_summed_follows_from_a_bound()
    {
        static ColumnWidth Sums(decimal highest, params decimal[] weights) => ScoringPlan.Of(
            ColumnTable.Of(weights.Select(_ => Column.Of([highest, 0m]))), ColumnFormula.Mean(weights)).Sums;

        Assert.Equal(ColumnWidth.Bits16, Sums(20, 1, 1, 2));
        Assert.Equal(ColumnWidth.Bits32, Sums(60_000, 1, 1, 2));
        Assert.Equal(ColumnWidth.Bits64, Sums(2_000_000_000, 1, 1, 2));
        Assert.Equal(ColumnWidth.Fractions, Sums(4_000_000_000_000_000_000, 1, 1, 2));
        Assert.Equal(ColumnWidth.Fractions, Sums(0.0000000000000000000000000001m, 1, 1e9m));
    }

    [Fact]
    public void A_plan_needs_a_formula_for_as_many_columns()
    {
        var table = ColumnTable.Of(Column.Of([1m, 2m]));
        Assert.Equal("formula", Assert.Throws<ArgumentException>(() => ScoringPlan.Of(table, ColumnFormula.Mean(1, 2))).ParamName);
        var plan = ScoringPlan.Of(table, ColumnFormula.Mean(1));
        Assert.Throws<ArgumentException>(() => plan.Score(new int[1]));
        Assert.Throws<ArgumentException>(() => plan.Score(new int[2], new int[2]));
        Assert.ThrowsAny<ArgumentException>(() => TopRows.Of(plan, -1));
        Assert.ThrowsAny<ArgumentException>(() => Cut.Of(plan, -1));
        Assert.Equal("rows", Assert.Throws<ArgumentException>(() => Cut.Select(plan, 2, new int[1])).ParamName);
        Assert.ThrowsAny<ArgumentException>(() => RowRanks.Of(plan.Score(), (TieConvention)9));
    }

    [Fact]
    public void Weights_are_neither_negative_nor_all_zero_under_a_mean()
    {
        Assert.ThrowsAny<ArgumentException>(() => ColumnFormula.Mean(1, -1));
        Assert.ThrowsAny<ArgumentException>(() => ColumnFormula.Mean(0, 0));
        Assert.ThrowsAny<ArgumentException>(() => ColumnFormula.Mean([]));
        Assert.ThrowsAny<ArgumentException>(() => ColumnFormula.Sum([]));
        Assert.Equal(ColumnFormula.Mean(1, 2), ColumnFormula.Mean(1.0m, 2.00m));
    }

    [Fact]
    public void Selecting_from_few_rows_takes_no_memory()
    {
        var plan = ScoringPlan.Of(ColumnTable.Of(Enumerable.Range(0, 7).Select(c => Column.Of([.. Enumerable.Range(0, 165).Select(r => (decimal)((r * (c + 3)) % 21) / 2)]))), ColumnFormula.Mean(1, 1, 2, 1, 1, 3, 1));
        var rows = new int[25];
        Cut.Select(plan, 25, rows);
        Assert.Equal(0, Allocations.By(() => Cut.Select(plan, 25, rows)));
    }

    private static void AgreeInMemoryOfTheCaller(ScoringPlan plan, Fraction?[] expected)
    {
        if (plan.Sums == ColumnWidth.Fractions)
        {
            Assert.Throws<InvalidOperationException>(() => plan.Score(new long[expected.Length]));
            return;
        }

        var (numerators, weights) = (new long[expected.Length], new long[plan.HasOneUnit ? 0 : expected.Length]);
        plan.Score(numerators, weights);
        for (var row = 0; row < expected.Length; row++)
        {
            Assert.Equal(expected[row], numerators[row] == long.MinValue ? null : plan.ScoreOf(numerators[row], plan.HasOneUnit ? 1 : weights[row]).ToFraction());
        }
    }

    private static void Holds(Action<PlainTable, Random> statement) => Claim.Holds(PlainTable.Drawing, PlainTable.Smaller, atLeastPercent: 85, statement: (plain, random) =>
    {
        statement(plain, random);
        return plain.Rows.Length > 0;
    });

    private static Fraction?[] Scores(PlainTable plain) => [.. Enumerable.Range(0, plain.Rows.Length).Select(plain.ScoreOf)];

    private static (int[] Above, int[] Tied, Fraction? Last) Best(Fraction?[] scores, int places)
    {
        var ranked = Enumerable.Range(0, scores.Length).Where(r => scores[r] is not null).OrderByDescending(r => scores[r]).ToArray();
        if (ranked.Length == 0 || places == 0)
        {
            return ([], [], null);
        }

        var last = scores[ranked[Math.Min(places, ranked.Length) - 1]];
        return ([.. ranked.Where(r => scores[r] > last).Order()], [.. ranked.Where(r => scores[r] == last).Order()], last);
    }

    private static decimal RankOf(Fraction?[] scores, int row, TieConvention convention)
    {
        if (scores[row] is null)
        {
            return 0;
        }

        var (better, equal) = (scores.Count(s => s > scores[row]), scores.Count(s => s == scores[row]));
        return convention switch
        {
            TieConvention.Modified => better + equal,
            TieConvention.Dense => scores.Where(s => s > scores[row]).Distinct().Count() + 1,
            TieConvention.Fractional => better + ((equal + 1) / 2m),
            _ => better + 1,
        };
    }
}
