using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Sums rows in integers of one width.</summary>
internal sealed class IntegerPlan<TSum> : ScoringPlan
    where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
{
    private const int MostRowsAtOnce = 1_024;

    private readonly CodeColumn[] columns;
    private readonly IntegerFormula whole;
    private readonly ColumnGroups<TSum> groups;

    public IntegerPlan(ColumnTable table, CodeColumn[] columns, ColumnFormula formula, WholeFormula whole, SimdWidth width)
        : base(table, formula, Unsafe.SizeOf<TSum>() switch { 2 => ColumnWidth.Bits16, 4 => ColumnWidth.Bits32, _ => ColumnWidth.Bits64 })
    {
        this.columns = columns;
        this.whole = new IntegerFormula(whole);
        groups = new ColumnGroups<TSum>(columns, this.whole, width);
    }

    internal override long? KeyScale => whole.KeyScale;

    public override ExactScores Score()
    {
        if (Sums == ColumnWidth.Bits64)
        {
            var (wide, wideWeights) = (new long[Table.Rows], new long[HasOneUnit ? 0 : Table.Rows]);
            Score(wide, wideWeights);
            return ExactScores.Of(this, wide, wideWeights);
        }

        var (small, smallWeights) = (new int[Table.Rows], new int[HasOneUnit ? 0 : Table.Rows]);
        Score(small, smallWeights);
        return ExactScores.Of(this, small, smallWeights);
    }

    public override void Score(Span<int> numerators, Span<int> weights = default)
    {
        if (Sums == ColumnWidth.Bits64)
        {
            throw new InvalidOperationException("Sums do not fit 32 bits.");
        }

        ScoreInto(numerators, weights);
    }

    public override void Score(Span<long> numerators, Span<long> weights = default) => ScoreInto(numerators, weights);

    internal override Rational FractionOf(long numerator, long weight) => whole.FractionOf(numerator, weight);

    internal override Rational? FractionAt(int row) => TryEntry(row, out var entry) ? FractionOf(entry.Numerator, entry.Weight) : null;

    internal override bool TryCutAtOnce(int places, Span<int> rows, out (int Above, int Tied, long Numerator) cut)
    {
        cut = default;
        if (Table.Rows > MostRowsAtOnce || Table.Rows == 0 || places == 0 || Table.HasAbsent)
        {
            return false;
        }

        Span<TSum> sums = stackalloc TSum[MostRowsAtOnce];
        sums = sums[..Table.Rows];
        groups.Sum(0, sums, default);
        var last = LastPlace.Of<TSum>(sums, Math.Min(places, sums.Length), TSum.CreateTruncating(whole.Lowest), TSum.CreateTruncating(whole.Highest));
        var first = sums.IndexOf(last);
        var (above, written) = (0, 0);
        for (var i = 0; i < sums.Length; i++)
        {
            if (sums[i] > last)
            {
                GuardMemory(++above < places);
                rows[written++] = i;
            }
        }

        GuardMemory(first >= 0);

        var tied = 0;
        for (var i = first; i < sums.Length; i++)
        {
            if (sums[i] == last)
            {
                tied++;
                if (written < rows.Length)
                {
                    rows[written++] = i;
                }
            }
        }

        cut = (above, tied, long.CreateTruncating(last));
        return true;
    }

    private protected override void Offer(TopEntries top)
    {
        if (groups.IsOne)
        {
            OfferOneGroup(top);
        }
        else
        {
            OfferBlocks(top);
        }
    }

    /// <summary>Up to eight columns are summed and compared in one go, and no sum is written anywhere.</summary>
    private void OfferOneGroup(TopEntries top)
    {
        var fills = new Filling<TSum>(groups, whole);
        for (var row = 0; row < Table.Rows; row++)
        {
            row += groups.First(row, Table.Rows - row, fills.Current, fills.Threshold);
            if (row < Table.Rows && TryEntry(row, out var entry) && top.Offer(entry))
            {
                fills.MoveTo(top.Cut);
            }
        }
    }

    private void OfferBlocks(TopEntries top)
    {
        var blockRows = ColumnGroups<TSum>.BlockRows;
        Span<TSum> buffer = stackalloc TSum[blockRows];
        var fills = new Filling<TSum>(groups, whole);
        for (var start = 0; start < Table.Rows; start += blockRows)
        {
            var sums = buffer[..Math.Min(blockRows, Table.Rows - start)];
            var most = groups.Sum(start, sums, fills.Current);

            // Sums with filled cells hold for the cut that they were filled with, so a block is compared with one threshold.
            var threshold = fills.Threshold;
            for (var i = most < threshold ? sums.Length : 0; i < sums.Length; i++)
            {
                var next = sums[i..].IndexOfAnyInRange(threshold, TSum.MaxValue);
                if (next < 0)
                {
                    break;
                }

                i += next;
                if (TryEntry(start + i, out var entry) && top.Offer(entry))
                {
                    fills.MoveTo(top.Cut);
                    threshold = whole.Spreads ? threshold : fills.Threshold;
                }
            }
        }
    }

    private void ScoreInto<TOut>(Span<TOut> numerators, Span<TOut> spread)
        where TOut : unmanaged, IBinaryInteger<TOut>, IMinMaxValue<TOut>
    {
        var rows = Table.Rows;
        Guard.Against.InvalidInput(numerators.Length, nameof(numerators), l => l == rows, "The span is not as long as the table.");
        Guard.Against.InvalidInput(spread.Length, "weights", l => l == (HasOneUnit ? 0 : rows), "The span of weights is as long as the table where weights are spread, and empty elsewhere.");
        ReadOnlySpan<byte> sums = MemoryMarshal.AsBytes(numerators);
        ReadOnlySpan<byte> weights = MemoryMarshal.AsBytes(spread);
        foreach (var column in columns)
        {
            GuardApart(column.LiesIn(sums), nameof(numerators));
            GuardApart(column.LiesIn(weights), nameof(weights));
        }

        GuardApart(sums.Overlaps(weights), nameof(weights));
        new ScoreWriter<TSum>(groups, whole).Write(numerators, spread);
    }

    /// <summary>Some row has the score of the last place and fewer than there are places a better one, unless sums lie outside the bounds that were planned for.</summary>
    private static void GuardMemory(bool isAsPlanned)
    {
        if (!isAsPlanned)
        {
            throw new InvalidOperationException("The memory under a column changed after the table was planned.");
        }
    }

    /// <summary>What is written over a column would be read as its codes.</summary>
    private static void GuardApart(bool overlaps, string name)
    {
        if (overlaps)
        {
            throw new ArgumentException("The span shares memory with a column or with the other span.", name);
        }
    }

    /// <summary>A row as an entry, cell by cell; false when it has no score.</summary>
    private bool TryEntry(int row, out TopEntry entry)
    {
        var (numerator, weight, isWhole) = (0L, 0L, true);
        for (var c = 0; c < columns.Length; c++)
        {
            if (columns[c].IsAbsentAt(row))
            {
                isWhole = false;
            }
            else
            {
                numerator += whole.Weights[c] * columns[c].CodeAt(row);
                weight += whole.Shares[c];
            }
        }

        entry = new TopEntry(numerator, whole.Spreads ? weight : 1, row);
        return isWhole || (whole.Spreads && weight > 0);
    }
}
