using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Scores row by row in fractions, where no integer is wide enough.</summary>
internal sealed class FractionPlan(ColumnTable table, ColumnFormula formula) : ScoringPlan(table, formula, ColumnWidth.Fractions)
{
    public override ExactScores Score() => ExactScores.Of(this, Fractions());

    public override void Score(Span<int> numerators, Span<int> weights = default) => throw NotInIntegers();

    public override void Score(Span<long> numerators, Span<long> weights = default) => throw NotInIntegers();

    internal override Rational FractionOf(long numerator, long weight) => throw NotInIntegers();

    internal override Rational? FractionAt(int row)
    {
        var cells = new Rational?[Table.Columns.Count];
        for (var c = 0; c < cells.Length; c++)
        {
            cells[c] = Table.Columns[c].IsAbsentAt(row) ? null : Table.Columns[c].PointsAt(row);
        }

        return Formula.Apply(cells);
    }

    internal override bool TryCutAtOnce(int places, Span<int> rows, out (int Above, int Tied, long Numerator) cut)
    {
        cut = default;
        return false;
    }

    private protected override void Offer(TopEntries top)
    {
        // A row's place among all distinct scores takes the place of a numerator.
        var scores = Fractions();
        var distinct = scores.OfType<Rational>().Distinct().Order().ToArray();
        for (var row = 0; row < scores.Length; row++)
        {
            if (scores[row] is { } score)
            {
                top.Offer(new TopEntry(Array.BinarySearch(distinct, score), 1, row));
            }
        }
    }

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
