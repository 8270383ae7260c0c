using SmartCity.Assessment.Tests.Columns.Grids;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Scoring;

public sealed class ExactScoresTests
{
    [Fact]
    public void Every_score_is_what_fractions_add_up_to() => Claim.Holds(GridDrawing.Small(), PlainGrid.Smaller, atLeastPercent: 60, statement: (grid, random) =>
    {
        var (scores, naive) = (grid.Plan(random.Pick(Enum.GetValues<SimdWidth>())).Score(), new NaiveGrid(grid));
        Assert.Equal(grid.Rows.Count, scores.Rows);
        for (var row = 0; row < scores.Rows; row++)
        {
            Assert.True(NaiveGrid.Same(naive[row], scores[row]), $"row {row}: {naive[row]} expected, {scores[row]} found");
        }

        return naive.Scored > 0;
    });

    [Fact]
    public void Keys_compare_as_the_scores_do() => Claim.Holds(GridDrawing.Small(), PlainGrid.Smaller, atLeastPercent: 50, statement: (grid, _) =>
    {
        var naive = new NaiveGrid(grid);
        var keys = grid.Plan().Score().Keys().ToArray();
        for (var row = 0; row < keys.Length; row++)
        {
            Assert.Equal(naive[row] is null, keys[row] == long.MinValue);
            for (var other = 0; other < Math.Min(row, 20); other++)
            {
                Assert.True(
                    naive[row] is not { } score || naive[other] is not { } than || score.CompareTo(than) == keys[row].CompareTo(keys[other]),
                    $"rows {row} and {other}: {naive[row]} and {naive[other]} have the keys {keys[row]} and {keys[other]}");
            }
        }

        return naive.Scored > 1;
    });

    [Fact]
    public void Rows_are_counted_from_zero_to_the_last()
    {
        ExactScores Of(byte[] cells) => ScoringPlan.Of(ColumnTable.FromRows<byte>(cells, 1), ColumnFormula.Mean(1)).Score();
        Assert.All([Of([7]), Of([])], scores => Assert.All([-1, scores.Rows, int.MaxValue], row =>
            Assert.Throws<ArgumentOutOfRangeException>("row", () => scores[row])));
    }

    [Fact]
    public void Scores_know_how_they_were_made()
    {
        var plan = ScoringPlan.Of(ColumnTable.FromRows<byte>([7], 1), ColumnFormula.Mean(1));
        Assert.Same(plan, plan.Score().Plan);
    }
}
