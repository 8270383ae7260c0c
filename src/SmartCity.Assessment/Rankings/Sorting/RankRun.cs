using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SmartCity.Assessment;

/// <summary>Numbers sorted rows, bucket after bucket.</summary>
internal ref struct RankRun<TKey>
    where TKey : unmanaged, IBinaryInteger<TKey>, IMinMaxValue<TKey>
{
    private readonly ReadOnlySpan<TKey> keys;
    private readonly Span<int> ranks;
    private readonly TieConvention convention;
    private readonly ulong rowMask;
    private readonly bool isCut;
    private int before;
    private int groups;

    /// <param name="keys">The scores.</param>
    /// <param name="ranks">Where the numbers go.</param>
    /// <param name="convention">How equals are numbered.</param>
    /// <param name="rowMask">Which bits of a word are the row.</param>
    /// <param name="isCut">Whether words of equal leading bits may still stand for unequal scores.</param>
    public RankRun(ReadOnlySpan<TKey> keys, Span<int> ranks, TieConvention convention, ulong rowMask, bool isCut)
    {
        this.keys = keys;
        this.ranks = ranks;
        this.convention = convention;
        this.rowMask = rowMask;
        this.isCut = isCut;
        ClearUnscored(keys, ranks);
    }

    public void Number(Span<ulong> sorted, int rowBits)
    {
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            end = start + 1;
            var lead = sorted[start] >> rowBits;
            while (end < sorted.Length && sorted[end] >> rowBits == lead)
            {
                end++;
            }

            if (isCut && end - start > 1)
            {
                NumberByKey(sorted[start..end]);
            }
            else
            {
                NumberEquals(sorted[start..end]);
            }
        }
    }

    private void NumberByKey(Span<ulong> words)
    {
        var (scores, rows) = (new TKey[words.Length], words.ToArray());
        for (var i = 0; i < rows.Length; i++)
        {
            scores[i] = keys[(int)(rows[i] & rowMask)];
        }

        Array.Sort(scores, rows);
        for (int end = rows.Length, start; end > 0; end = start)
        {
            start = end - 1;
            while (start > 0 && scores[start - 1] == scores[end - 1])
            {
                start--;
            }

            NumberEquals(rows.AsSpan(start..end));
        }
    }

    private void NumberEquals(ReadOnlySpan<ulong> words)
    {
        var number = RankNumber.Of(convention, before, words.Length, groups);
        ref var first = ref MemoryMarshal.GetReference(ranks);
        foreach (var word in words)
        {
            Unsafe.Add(ref first, (nint)(word & rowMask)) = number;
        }

        before += words.Length;
        groups++;
    }

    private static void ClearUnscored(ReadOnlySpan<TKey> keys, Span<int> ranks)
    {
        for (var i = keys.IndexOf(TKey.MinValue); i >= 0 && i < keys.Length; i++)
        {
            ranks[i] = 0;
        }
    }
}
