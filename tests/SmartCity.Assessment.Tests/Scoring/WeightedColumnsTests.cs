using System.Numerics;
using Xunit;

namespace SmartCity.Assessment.Tests.Scoring;

public sealed class WeightedColumnsTests
{
    private static readonly BigInteger s_long = BigInteger.Pow(3, 200);

    [Fact]
    public void Sums_of_long_fractions_are_left_and_come_to_what_they_are_worked_out_to()
    {
        Rational[] weights = [Rational.Of(1, 3), Rational.Of(-2, 7)];
        Rational[][] scores = [[Rational.Of(1, s_long), 5, Rational.Of(2, 9)], [Rational.Of(7, s_long + 1), 4, Rational.Of(5, s_long - 1)]];
        var sums = new WeightedColumns(Array.ConvertAll(scores, Column), new WeightedSum(weights, Rational.Of(5, 2)));
        var found = Enumerable.Range(0, 3).Select(sums.Of).ToArray();
        Assert.Equal([true, false, true], found.Select(f => f.IsLeft));
        Assert.Equal(Enumerable.Range(0, 3).Select(row => ((weights[0] * scores[0][row]) + (weights[1] * scores[1][row])) / Rational.Of(5, 2)), found);
    }

    [Fact]
    public void A_row_without_a_score_in_some_column_is_told_apart()
    {
        var (all, some) = (Column([1, 2]), new NodeColumn(2));
        some.Set(0, ScoreState.Scored, 1);
        some.Set(1, ScoreState.LeftOut, 0);
        var sums = new WeightedColumns([all, some], new WeightedSum([1, 1], 2));
        Assert.Equal([true, false], Enumerable.Range(0, 2).Select(sums.HasAll));
    }

    private static NodeColumn Column(Rational[] scores)
    {
        var column = new NodeColumn(scores.Length);
        foreach (var (row, score) in scores.Index())
        {
            column.Set(row, ScoreState.Scored, score);
        }

        return column;
    }
}
