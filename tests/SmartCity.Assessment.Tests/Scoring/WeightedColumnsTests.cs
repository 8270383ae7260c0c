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
