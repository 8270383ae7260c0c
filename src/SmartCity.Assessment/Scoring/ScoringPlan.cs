namespace SmartCity.Assessment;

/// <summary>
/// A table and a formula brought together: every question of size is answered here, before any row is read. Scores are exact:
/// whole numbers over one unit, summed in the narrowest integers that a bound shows to be wide enough, or fractions row by row where none is.
/// </summary>
/// <remarks>Immutable; may be used from several threads. The same scores, to the last bit, on every processor.</remarks>
public abstract class ScoringPlan
{
    private protected ScoringPlan(ColumnTable table, ColumnFormula formula, ColumnWidth sums)
    {
        Table = table;
        Formula = formula;
        Sums = sums;
    }

    /// <summary>What is scored.</summary>
    public ColumnTable Table { get; }

    /// <summary>By which formula.</summary>
    public ColumnFormula Formula { get; }

    /// <summary>In how many bits a row is summed: 16, 32 or 64; <see cref="ColumnWidth.Fractions"/> when no integer is wide enough and rows are computed one by one.</summary>
    public ColumnWidth Sums { get; }

    /// <summary>Whether every score is a whole number of one unit, so that scores compare as their numerators do.</summary>
    public bool HasOneUnit => Sums != ColumnWidth.Fractions && !(Table.HasAbsent && Formula.IsMean);

    /// <summary>Plans the scoring of a table.</summary>
    /// <exception cref="ArgumentException">The formula is for another number of columns.</exception>
    public static ScoringPlan Of(ColumnTable table, ColumnFormula formula) => PlanBuilder.Build(table, formula, SimdWidths.Widest);

    /// <summary>The exact score of every row.</summary>
    public abstract ExactScores Score();

    /// <summary>Writes the scores as whole numbers into memory of the caller.</summary>
    /// <param name="numerators">As long as the table: row r has the score <see cref="ScoreOf"/>(numerators[r], weights[r]). <see cref="int.MinValue"/> for a row without score.</param>
    /// <param name="weights">As long as the table when <see cref="HasOneUnit"/> is false: the weight of the cells that have points; else empty.</param>
    /// <exception cref="InvalidOperationException">Sums do not fit 32 bits.</exception>
    /// <exception cref="ArgumentException">A span has another length, or shares memory with a column or the other span.</exception>
    public abstract void Score(Span<int> numerators, Span<int> weights = default);

    /// <summary>Writes the scores as whole numbers into memory of the caller.</summary>
    /// <param name="numerators">As long as the table: row r has the score <see cref="ScoreOf"/>(numerators[r], weights[r]). <see cref="long.MinValue"/> for a row without score.</param>
    /// <param name="weights">As long as the table when <see cref="HasOneUnit"/> is false: the weight of the cells that have points; else empty.</param>
    /// <exception cref="InvalidOperationException">Rows are computed in fractions.</exception>
    /// <exception cref="ArgumentException">A span has another length, or shares memory with a column or the other span.</exception>
    public abstract void Score(Span<long> numerators, Span<long> weights = default);

    /// <summary>The score that a numerator stands for.</summary>
    /// <param name="numerator">What <see cref="Score(Span{long}, Span{long})"/> wrote.</param>
    /// <param name="weight">The weight it wrote beside it; not read when <see cref="HasOneUnit"/> is true.</param>
    /// <exception cref="InvalidOperationException">Rows are computed in fractions.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not positive, or the numerator is what stands in a row without score.</exception>
    public Exact ScoreOf(long numerator, long weight = 1)
    {
        if (Sums != ColumnWidth.Fractions)
        {
            // Sums that fit 32 bits never come to the least number of these, which then stands for no score as well.
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(numerator, Sums == ColumnWidth.Bits64 ? long.MinValue : int.MinValue);
        }

        if (!HasOneUnit)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weight);
        }

        return new Exact(FractionOf(numerator, weight));
    }

    /// <summary>The score of one row, or null when it has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Exact? ScoreAt(int row)
    {
        RowGuard.Check(row, Table.Rows);
        return FractionAt(row) is { } score ? new Exact(score) : null;
    }

    /// <summary>
    /// The scale K of order keys ⌊K × numerator / weight⌋: as the square of the greatest weight it keeps unequal scores apart, since they differ by at least 1/K.
    /// Null where such a key may not fit 64 bits. K itself comes of the weights alone; whether it is null depends on the table too.
    /// </summary>
    internal virtual long? KeyScale => null;

    internal abstract Rational FractionOf(long numerator, long weight);

    internal abstract Rational? FractionAt(int row);

    /// <summary>The best rows, and everything tied with the last of them.</summary>
    internal TopEntries Top(int places, bool keepsTies)
    {
        // Room is made for no more rows than there are.
        var top = new TopEntries(Math.Min(places, Table.Rows), keepsTies);
        if (places > 0)
        {
            Offer(top);
        }

        return top.Finish();
    }

    /// <summary>Finds the cut of a table small enough to be summed at once, and writes the rows, without allocating.</summary>
    internal abstract bool TryCutAtOnce(int places, Span<int> rows, out (int Above, int Tied, long Numerator) cut);

    /// <summary>Offers every row that may be among the best, in their order.</summary>
    private protected abstract void Offer(TopEntries top);
}
