using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SmartCity.Assessment;

/// <summary>Ranks by integer keys, the highest first, in time that grows as the number of rows does. The least value of the key's type stands for no score.</summary>
internal static class KeyRanks
{
    // A counter for every possible score is quickest while the counters stay in the processor's caches.
    private const long MostCounters = 1 << 22;

    /// <summary>Writes the rank of every row, twice the rank under <see cref="TieConvention.Fractional"/>, zero for a row without score.</summary>
    public static void Write<TKey>(ReadOnlySpan<TKey> keys, Span<int> ranks, TieConvention convention)
        where TKey : unmanaged, IBinaryInteger<TKey>, IMinMaxValue<TKey>
    {
        var (lowest, highest, scored) = Range(keys);
        if (scored == 0)
        {
            ranks.Clear();
            return;
        }

        var range = unchecked((ulong)(highest - lowest));
        // Stryker disable once Linq,Arithmetic: which way is quicker decides nothing else, the ranks are the same
        var quicklyCounted = (ulong)Math.Min(MostCounters, Math.Max(1024, 2L * keys.Length));
        if (range < quicklyCounted)
        {
            CountingRanks.Write(keys, ranks, convention, lowest, (int)range);
        }
        else
        {
            RadixRanks.Write(keys, ranks, convention, highest, range, scored);
        }
    }

    /// <summary>Keys may lie in memory of the caller, who writes to it from another thread: then there are no right ranks, but no other memory may be touched either.</summary>
    public static InvalidOperationException Changed() => new("The scores changed while they were ranked.");

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (long Lowest, long Highest, int Scored) Range<TKey>(ReadOnlySpan<TKey> keys)
        where TKey : unmanaged, IBinaryInteger<TKey>, IMinMaxValue<TKey>
    {
        var (low, high) = (new Vector<TKey>(TKey.MaxValue), new Vector<TKey>(TKey.MinValue));
        var none = high;
        var whole = MemoryMarshal.Cast<TKey, Vector<TKey>>(keys);
        var unscored = 0;
        foreach (var lane in whole)
        {
            var isNone = Vector.Equals(lane, none);
            low = Vector.Min(low, Vector.ConditionalSelect(isNone, low, lane));
            high = Vector.Max(high, lane);
            unscored += isNone == Vector<TKey>.Zero ? 0 : CountOf(lane, TKey.MinValue);
        }

        var (lowest, highest) = (TKey.MaxValue, TKey.MinValue);
        for (var i = 0; i < Vector<TKey>.Count; i++)
        {
            (lowest, highest) = (TKey.Min(lowest, low[i]), TKey.Max(highest, high[i]));
        }

        foreach (var key in keys[(whole.Length * Vector<TKey>.Count)..])
        {
            unscored += key == TKey.MinValue ? 1 : 0;
            lowest = key == TKey.MinValue ? lowest : TKey.Min(lowest, key);
            highest = TKey.Max(highest, key);
        }

        return (long.CreateTruncating(lowest), long.CreateTruncating(highest), keys.Length - unscored);
    }

    private static int CountOf<TKey>(Vector<TKey> lane, TKey value)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        var count = 0;
        for (var i = 0; i < Vector<TKey>.Count; i++)
        {
            count += lane[i] == value ? 1 : 0;
        }

        return count;
    }
}
