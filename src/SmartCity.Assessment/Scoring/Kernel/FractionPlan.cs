using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Scores row by row in fractions, where no integer is wide enough.</summary>
internal sealed class FractionPlan(ColumnTable table, ColumnFormula formula) : ScoringPlan(table, formula, ColumnWidth.Fractions)
{
    public override void Score(Span<int> numerators, Span<int> weights = default) => throw NotInIntegers();

    public override void Score(Span<long> numerators, Span<long> weights = default) => throw NotInIntegers();

    internal override Rational FractionOf(long numerator, long weight) => throw NotInIntegers();

    internal override Rational? FractionAt(int row)
    {
        var count = Table.Columns.Count;
        var (points, weights, used) = (new Rational[count], new Rational[count], 0);
        for (var c = 0; c < count; c++)
        {
            if (!Table.Columns[c].IsAbsent(row))
            {
                (points[used], weights[used]) = (Table.Columns[c].PointsAt(row), Formula.Factors[c]);
                used++;
            }
        }

        if (!Formula.IsMean)
        {
            return used < count ? null : Rational.Dot(weights, points) + Formula.Constant;
        }

        var total = Rational.Sum(weights.AsSpan(0, used));
        return total.IsZero ? null : Rational.Dot(weights.AsSpan(0, used), points.AsSpan(0, used)) / total;
    }

    internal override TopEntries Top(int places, bool keepsTies)
    {
        // A row's place among all distinct scores takes the place of a numerator.
        var scores = Fractions();
        var distinct = scores.OfType<Rational>().Distinct().Order().ToArray();
        var top = new TopEntries(places, keepsTies);
        for (var row = 0; row < scores.Length && places > 0; row++)
        {
            if (scores[row] is { } score)
            {
                top.Offer(new TopEntry(Array.BinarySearch(distinct, score), 1, row));
            }
        }

        return top.Finish();
    }

    internal override bool TryCutAtOnce(int places, Span<int> rows, out (int Above, int Tied, long Numerator) cut)
    {
        cut = default;
        return false;
    }

    private protected override ExactScores ScoreFractions() => ExactScores.Of(this, Fractions());

    private Rational?[] Fractions()
    {
        var scores = new Rational?[Table.Rows];
        for (var row = 0; row < scores.Length; row++)
        {
            scores[row] = FractionAt(row);
        }

        return scores;
    }

    private static InvalidOperationException NotInIntegers() => new("Rows are computed in fractions.");
}
