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
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Number(ReadOnlySpan<ulong> sorted, int rowBits)
    {
        ref var word = ref MemoryMarshal.GetReference(sorted);
        ref var rank = ref MemoryMarshal.GetReference(ranks);
        var (mask, ahead, groupsAhead) = (rowMask, before, groups);
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            var lead = Unsafe.Add(ref word, start) >> rowBits;
            end = start + 1;
            while (end < sorted.Length && Unsafe.Add(ref word, end) >> rowBits == lead)
            {
                end++;
            }

            if (isCut && end - start > 1)
            {
                (before, groups) = (ahead, groupsAhead);
                NumberByKey(sorted[start..end]);
                (ahead, groupsAhead) = (before, groups);
                continue;
            }

            var number = RankNumber.Of(convention, ahead, end - start, groupsAhead);
            for (var i = start; i < end; i++)
            {
                Unsafe.Add(ref rank, (nint)(Unsafe.Add(ref word, i) & mask)) = number;
            }

            ahead += end - start;
            groupsAhead++;
        }

        (before, groups) = (ahead, groupsAhead);
    }

    private void NumberByKey(ReadOnlySpan<ulong> words)
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
        foreach (var word in words)
        {
            ranks[(int)(word & rowMask)] = number;
        }

        before += words.Length;
        groups++;
    }
}
