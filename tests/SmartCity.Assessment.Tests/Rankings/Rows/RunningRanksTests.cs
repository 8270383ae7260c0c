using SmartCity.Assessment.Tests.Properties.Instances;
using SmartCity.Assessment.Tests.Scoring;
using Xunit;

namespace SmartCity.Assessment.Tests.Rankings.Rows;

public sealed class RunningRanksTests
{
    [Theory]
    [InlineData(TieConvention.Standard)]
    [InlineData(TieConvention.Modified)]
    [InlineData(TieConvention.Dense)]
    [InlineData(TieConvention.Fractional)]
    public void After_every_change_ranks_are_those_of_a_table_that_holds_all_changes(TieConvention convention) => Claim.Holds(
        PlainTable.Drawing, PlainTable.Smaller, atLeastPercent: 60, statement: (plain, random) =>
    {
        var running = RunningRanks.Of(ScoringPlan.Of(plain.Table, plain.Formula), convention);
        var rows = plain.Rows.Select(r => r.ToArray()).ToArray();
        var moved = 0;
        for (var step = 0; step < 6 && rows.Length > 0; step++)
        {
            var before = Enumerable.Range(0, rows.Length).Select(r => running[r]).ToArray();
            var (row, column) = (random.Next(rows.Length), random.Next(plain.Weights.Length));
            rows[row][column] = random.Next(5) == 0 ? null : random.Next(4) == 0 ? rows[random.Next(rows.Length)][column] : random.Next(-2, 22) / 2m;
            var changes = running.SetPoints(row, column, rows[row][column]);

            var whole = plain with { Rows = rows };
            var scores = ScoringPlan.Of(whole.Table, whole.Formula).Score();
            var expected = RowRanks.Of(scores, convention);
            Assert.Equal(Enumerable.Range(0, rows.Length).Select(r => expected[r]), Enumerable.Range(0, rows.Length).Select(r => running[r]));
            Assert.Equal(Enumerable.Range(0, rows.Length).Select(r => scores[r]), Enumerable.Range(0, rows.Length).Select(running.ScoreOf));
            Assert.Equal(
                Enumerable.Range(0, rows.Length).Where(r => before[r] != expected[r]).Select(r => (r, before[r], expected[r])),
                changes.Select(c => (c.Row, c.Before, c.After)));
            moved += changes.Count;
        }

        return moved > 0;
    });

    [Fact]
    public void Only_the_rows_between_the_old_and_the_new_place_change()
    {
        var running = RunningRanks.Of(ScoringPlan.Of(ColumnTable.Of(Column.Of([9m, 8m, 7m, 6m, 5m])), ColumnFormula.Mean(1)));
        Assert.Equal([(1, "2", "3"), (2, "3", "4"), (3, "4", "2")], running.SetPoints(3, 0, 8.5m).Select(c => (c.Row, c.Before.ToString(), c.After.ToString())));
        Assert.Empty(running.SetPoints(3, 0, 8.6m));
    }

    [Theory]
    [InlineData(TieConvention.Standard)]
    [InlineData(TieConvention.Modified)]
    [InlineData(TieConvention.Dense)]
    [InlineData(TieConvention.Fractional)]
    public void In_a_long_table_a_row_may_move_far_or_near_and_changes_come_in_the_order_of_the_table(TieConvention convention)
    {
        const int rows = 3_000;
        var random = new Random(11);
        decimal?[] points = [.. Enumerable.Range(0, rows).Select(i => i % 97 == 5 ? (decimal?)null : (i * 7919 % 1500) + (i % 2))];
        var running = RunningRanks.Of(ScoringPlan.Of(ColumnTable.Of(Column.Of(points)), ColumnFormula.Sum(1)), convention);
        var before = RowRanks.Of(Keys(points), convention);
        for (var step = 0; step < 12 + Claim.Number(108); step++)
        {
            var row = random.Next(rows);
            points[row] = (step % 6) switch
            {
                0 => 5_000 + step,
                1 => -step,
                2 => null,
                3 => points[random.Next(rows)],
                4 => (points[row] ?? 700) + random.Next(-2, 3),
                _ => random.Next(1_500) + 0.5m,
            };
            var changes = running.SetPoints(row, 0, points[row]);
            var after = RowRanks.Of(Keys(points), convention);
            Assert.Equal(
                Enumerable.Range(0, rows).Where(r => before[r] != after[r]).Select(r => (r, before[r], after[r])),
                changes.Select(c => (c.Row, c.Before, c.After)));
            before = after;
        }

        Assert.Equal(Enumerable.Range(0, rows).Select(r => before[r]), Enumerable.Range(0, rows).Select(r => running[r]));

        static long[] Keys(decimal?[] points) => [.. points.Select(p => p is { } some ? (long)(some * 2) : long.MinValue)];
    }

    [Fact]
    public void Points_that_come_to_the_same_score_change_nothing()
    {
        var running = RunningRanks.Of(ScoringPlan.Of(ColumnTable.Of(Column.Of([5m, 4m]), Column.Of([5m, 6m])), ColumnFormula.Mean(1, 1)), TieConvention.Fractional);
        Assert.Equal(["1.5", "1.5"], new[] { running[0], running[1] }.Select(r => r.ToString()));
        Assert.Empty(running.SetPoints(0, 0, 5));
        Assert.Equal([(0, "1.5", "2"), (1, "1.5", "1")], running.SetPoints(0, 0, 3).Select(c => (c.Row, c.Before.ToString(), c.After.ToString())));
        Assert.Equal([(0, "2", "1.5"), (1, "1", "1.5")], running.SetPoints(0, 1, 7).Select(c => (c.Row, c.Before.ToString(), c.After.ToString())));
        Assert.Equal((2, TieConvention.Fractional, Exact.From(5)), (running.Rows, running.Convention, running.ScoreOf(0)));
    }

    [Fact]
    public void A_row_may_lose_its_score_and_get_one()
    {
        var running = RunningRanks.Of(ScoringPlan.Of(ColumnTable.Of(Column.Of([9m, 8m, 7m])), ColumnFormula.Mean(1)));
        Assert.Equal([(0, "1", "–"), (1, "2", "1"), (2, "3", "2")], running.SetPoints(0, 0, null).Select(c => (c.Row, c.Before.ToString(), c.After.ToString())));
        Assert.Null(running.ScoreOf(0));
        Assert.Empty(running.SetPoints(0, 0, null));
        Assert.Equal([(2, "2", "–")], running.SetPoints(2, 0, null).Select(c => (c.Row, c.Before.ToString(), c.After.ToString())));
        Assert.Equal([(0, "–", "2")], running.SetPoints(0, 0, 1).Select(c => (c.Row, c.Before.ToString(), c.After.ToString())));
        Assert.Equal([(0, "2", "3"), (1, "1", "2"), (2, "–", "1")], running.SetPoints(2, 0, 9).Select(c => (c.Row, c.Before.ToString(), c.After.ToString())));
    }

    [Fact]
    public void A_row_or_column_that_is_not_there_is_refused()
    {
        var running = RunningRanks.Of(ScoringPlan.Of(ColumnTable.Of(Column.Of([9m])), ColumnFormula.Mean(1)));
        Assert.ThrowsAny<ArgumentException>(() => running.SetPoints(1, 0, 1));
        Assert.ThrowsAny<ArgumentException>(() => running.SetPoints(0, 1, 1));
        Assert.ThrowsAny<ArgumentException>(() => running[-1]);
        Assert.Throws<ArgumentOutOfRangeException>("row", () => running.SetPoints(-1, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("row", () => running.ScoreOf(1));
        Assert.ThrowsAny<ArgumentException>(() => running.SetPoints(0, -1, 1));
        Assert.Equal("1", running[0].ToString());
        Assert.Throws<ArgumentNullException>("plan", () => RunningRanks.Of(null!));
        Assert.ThrowsAny<ArgumentException>(() => RunningRanks.Of(ScoringPlan.Of(ColumnTable.Of(Column.Of([9m])), ColumnFormula.Mean(1)), (TieConvention)9));
    }
}
