using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Sums rows in integers of one width, block by block, so that the sums of a block stay at hand while its columns pass by.</summary>
internal sealed class IntegerPlan<TSum> : ScoringPlan
    where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
{
    private const int BlockBytes = 16_384;
    private const int MostRowsAtOnce = 1_024;

    private readonly WholeFormula whole;
    private readonly SimdWidth width;
    private readonly ColumnGroup<TSum>[] groups;
    private readonly CodeColumn[] columns;
    private readonly long[] weights;
    private readonly long[] shares;
    private readonly long allShares;
    private readonly TSum lowest;
    private readonly TSum highest;

    public IntegerPlan(ColumnTable table, CodeColumn[] columns, ColumnFormula formula, WholeFormula whole, SimdWidth width)
        : base(table, formula, Unsafe.SizeOf<TSum>() switch { 2 => ColumnWidth.Bits16, 4 => ColumnWidth.Bits32, _ => ColumnWidth.Bits64 })
    {
        this.whole = whole;
        this.width = width;
        this.columns = columns;
        weights = Array.ConvertAll(whole.Weights, w => (long)w);
        shares = Array.ConvertAll(whole.Shares, s => (long)s);
        allShares = shares.Sum();
        lowest = TSum.CreateTruncating(whole.IsNegative ? -whole.Bound : 0);
        highest = TSum.CreateTruncating(whole.Bound);
        groups = ColumnGroups.Of<TSum>(columns, weights, shares);
    }

    internal override long? KeyScale =>
        whole.Spreads && whole.Bound * allShares * allShares < long.MaxValue ? allShares * allShares : null;

    private static int BlockRows => BlockBytes / Unsafe.SizeOf<TSum>();

    public override void Score(Span<int> numerators, Span<int> weights = default)
    {
        if (typeof(TSum) == typeof(long))
        {
            throw new InvalidOperationException("Sums do not fit 32 bits.");
        }

        ScoreInto(numerators, weights);
    }

    public override void Score(Span<long> numerators, Span<long> weights = default) => ScoreInto(numerators, weights);

    internal override Rational FractionOf(long numerator, long weight) =>
        whole.Base + (whole.Unit * (whole.Spreads ? Rational.Of(numerator, weight) : numerator));

    internal override Rational? FractionAt(int row) => TryEntry(row, out var entry) ? FractionOf(entry.Numerator, entry.Weight) : null;

    internal override TopEntries Top(int places, bool keepsTies)
    {
        var top = new TopEntries(places, keepsTies);
        if (places > 0 && groups.Length == 1)
        {
            ScanOneGroup(top);
        }
        else if (places > 0)
        {
            ScanBlocks(top);
        }

        return top.Finish();
    }

    internal override bool TryCutAtOnce(int places, Span<int> rows, out (int Above, int Tied, long Numerator) cut)
    {
        cut = default;
        if (Table.Rows > MostRowsAtOnce || Table.Rows == 0 || places == 0 || Table.HasAbsent)
        {
            return false;
        }

        Span<TSum> sums = stackalloc TSum[MostRowsAtOnce];
        sums = sums[..Table.Rows];
        Sum(0, sums, default);
        var last = LastPlace.Of<TSum>(sums, Math.Min(places, sums.Length), lowest, highest);
        var (above, written) = (0, 0);
        for (var i = 0; i < sums.Length; i++)
        {
            if (sums[i] > last)
            {
                above++;
                rows[written++] = i;
            }
        }

        var tied = 0;
        for (var i = sums.IndexOf(last); i < sums.Length; i++)
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

    private protected override ExactScores ScoreFractions() => throw new InvalidOperationException("Rows are computed in integers.");

    /// <summary>Up to eight columns are summed and compared in one go, and no sum is written anywhere.</summary>
    private void ScanOneGroup(TopEntries top)
    {
        var fills = new Filling(this);
        for (var row = 0; row < Table.Rows; row++)
        {
            row += groups[0].First(row, Table.Rows - row, fills.Current is null ? default : fills.Current[0], fills.Threshold, width);
            if (row < Table.Rows && TryEntry(row, out var entry) && top.Offer(entry))
            {
                fills.MoveTo(top.Cut);
            }
        }
    }

    private void ScanBlocks(TopEntries top)
    {
        Span<TSum> buffer = stackalloc TSum[BlockRows];
        var fills = new Filling(this);
        for (var start = 0; start < Table.Rows; start += BlockRows)
        {
            var sums = buffer[..Math.Min(BlockRows, Table.Rows - start)];
            var most = Sum(start, sums, fills.Current);

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

    private TSum Sum(int start, Span<TSum> sums, Octo<TSum>[]? fills)
    {
        var most = TSum.MinValue;
        for (var g = 0; g < groups.Length; g++)
        {
            most = groups[g].Add(start, sums, g == 0, fills is null ? default : fills[g], width);
        }

        return most;
    }

    private void ScoreInto<TOut>(Span<TOut> numerators, Span<TOut> spread)
        where TOut : unmanaged, IBinaryInteger<TOut>, IMinMaxValue<TOut>
    {
        var rows = Table.Rows;
        Guard.Against.InvalidInput(numerators.Length, nameof(numerators), l => l == rows, "The span is not as long as the table.");
        Guard.Against.InvalidInput(spread.Length, "weights", l => l == (HasOneUnit ? 0 : rows), "The span of weights is as long as the table where weights are spread, and empty elsewhere.");
        Span<TSum> buffer = stackalloc TSum[BlockRows];
        Span<TSum> missing = stackalloc TSum[Table.HasAbsent ? BlockRows : 0];
        for (var start = 0; start < rows; start += BlockRows)
        {
            var count = Math.Min(BlockRows, rows - start);
            var block = numerators.Slice(start, count);
            if (typeof(TOut) == typeof(TSum))
            {
                Sum(start, MemoryMarshal.Cast<TOut, TSum>(block), default);
            }
            else
            {
                Sum(start, buffer[..count], default);
                Widen(buffer[..count], block);
            }

            if (Table.HasAbsent)
            {
                Missing(start, missing[..count]);
                Settle(block, missing[..count], HasOneUnit ? [] : spread.Slice(start, count));
            }
        }
    }

    private void Missing(int start, Span<TSum> missing)
    {
        var isFirst = true;
        foreach (var group in groups)
        {
            if (group.HasAbsent)
            {
                group.AddMissing(start, missing, isFirst, width);
                isFirst = false;
            }
        }
    }

    /// <summary>Marks rows without score, and writes what weight the others have.</summary>
    private void Settle<TOut>(Span<TOut> numerators, ReadOnlySpan<TSum> missing, Span<TOut> spread)
        where TOut : unmanaged, IBinaryInteger<TOut>, IMinMaxValue<TOut>
    {
        if (!whole.Spreads)
        {
            for (var i = 0; i < missing.Length; i++)
            {
                numerators[i] = missing[i] == TSum.Zero ? numerators[i] : TOut.MinValue;
            }

            return;
        }

        var all = TOut.CreateTruncating(allShares);
        for (var i = 0; i < missing.Length; i++)
        {
            var weight = all - TOut.CreateTruncating(missing[i]);
            spread[i] = weight;
            numerators[i] = weight == TOut.Zero ? TOut.MinValue : numerators[i];
        }
    }

    private static void Widen<TOut>(ReadOnlySpan<TSum> sums, Span<TOut> block)
        where TOut : unmanaged, IBinaryInteger<TOut>
    {
        for (var i = 0; i < sums.Length; i++)
        {
            block[i] = TOut.CreateTruncating(sums[i]);
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
                numerator += weights[c] * columns[c].CodeAt(row);
                weight += shares[c];
            }
        }

        entry = new TopEntry(numerator, whole.Spreads ? weight : 1, row);
        return isWhole || (whole.Spreads && weight > 0);
    }

    /// <summary>
    /// What sums are compared with while the best rows are sought. Filling the absent cells of a row with the cut leaves a row at the cut where it is,
    /// one above it above and one below it below; rounded up to a code, a row may seem better than it is but never worse, and is then looked at exactly.
    /// </summary>
    private struct Filling(IntegerPlan<TSum> plan)
    {
        public TSum Threshold { get; private set; } = TSum.MinValue;

        public Octo<TSum>[]? Current { get; private set; }

        public void MoveTo(in TopEntry cut)
        {
            if (!plan.whole.Spreads)
            {
                Threshold = TSum.CreateTruncating(cut.Numerator);
                return;
            }

            Threshold = TSum.CreateTruncating(Up((Int128)cut.Numerator * plan.allShares, cut.Weight));

            // In units of one over the common denominator of all columns, of which each column's weight holds its part.
            var fills = new TSum[plan.columns.Length];
            for (var c = 0; c < fills.Length; c++)
            {
                fills[c] = plan.shares[c] == 0 ? TSum.Zero : TSum.CreateTruncating(Up((Int128)cut.Numerator * plan.shares[c], (Int128)cut.Weight * plan.weights[c]));
            }

            Current = ColumnGroups.Arrange(plan.columns, fills);
        }

        private static Int128 Up(Int128 numerator, Int128 denominator) => (numerator + denominator - 1) / denominator;
    }
}
