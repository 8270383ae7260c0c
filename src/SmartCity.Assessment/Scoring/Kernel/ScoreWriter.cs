using System.Numerics;
using System.Runtime.InteropServices;

namespace SmartCity.Assessment;

/// <summary>Writes the sums of all rows, block by block, so that the sums of a block stay at hand while its columns pass by.</summary>
internal readonly struct ScoreWriter<TSum>(ColumnGroups<TSum> groups, IntegerFormula formula)
    where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
{
    /// <param name="numerators">One for each row.</param>
    /// <param name="spread">The weight of the cells that have points, one for each row where weights are spread; else empty.</param>
    public void Write<TOut>(Span<TOut> numerators, Span<TOut> spread)
        where TOut : unmanaged, IBinaryInteger<TOut>, IMinMaxValue<TOut>
    {
        var blockRows = ColumnGroups<TSum>.BlockRows;
        Span<TSum> buffer = stackalloc TSum[blockRows];
        Span<TSum> absent = stackalloc TSum[groups.HasAbsent ? blockRows : 0];
        for (var start = 0; start < numerators.Length; start += blockRows)
        {
            var count = Math.Min(blockRows, numerators.Length - start);
            var block = numerators.Slice(start, count);
            if (typeof(TOut) == typeof(TSum))
            {
                groups.Sum(start, MemoryMarshal.Cast<TOut, TSum>(block), default);
            }
            else
            {
                groups.Sum(start, buffer[..count], default);
                Widen(buffer[..count], block);
            }

            if (groups.HasAbsent)
            {
                groups.SumAbsent(start, absent[..count]);
                Settle(block, absent[..count], formula.Spreads ? spread.Slice(start, count) : []);
            }
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

    /// <summary>Marks rows without score, and writes what weight the others have.</summary>
    private void Settle<TOut>(Span<TOut> numerators, ReadOnlySpan<TSum> absent, Span<TOut> spread)
        where TOut : unmanaged, IBinaryInteger<TOut>, IMinMaxValue<TOut>
    {
        if (!formula.Spreads)
        {
            for (var i = 0; i < absent.Length; i++)
            {
                numerators[i] = absent[i] == TSum.Zero ? numerators[i] : TOut.MinValue;
            }

            return;
        }

        var all = TOut.CreateTruncating(formula.AllShares);
        for (var i = 0; i < absent.Length; i++)
        {
            var weight = all - TOut.CreateTruncating(absent[i]);
            spread[i] = weight;
            numerators[i] = weight == TOut.Zero ? TOut.MinValue : numerators[i];
        }
    }
}
