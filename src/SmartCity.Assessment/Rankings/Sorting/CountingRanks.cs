using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SmartCity.Assessment;

/// <summary>Ranks by counting how often each possible score occurs.</summary>
internal static class CountingRanks
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Write<TKey>(ReadOnlySpan<TKey> keys, Span<int> ranks, TieConvention convention, long lowest, int range)
        where TKey : unmanaged, IBinaryInteger<TKey>, IMinMaxValue<TKey>
    {
        // The last counter is for the rows without score.
        var counters = new int[range + 2];
        ref var first = ref MemoryMarshal.GetArrayDataReference(counters);
        for (var i = 0; i < keys.Length; i++)
        {
            Unsafe.Add(ref first, (nint)Place(keys[i], lowest, range))++;
        }

        var (before, groups) = (0, 0);
        for (var i = range; i >= 0; i--)
        {
            var equals = counters[i];
            counters[i] = RankNumber.Of(convention, before, equals, groups);
            before += equals;
            groups += equals > 0 ? 1 : 0;
        }

        counters[range + 1] = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            ranks[i] = Unsafe.Add(ref first, (nint)Place(keys[i], lowest, range));
        }
    }

    private static long Place<TKey>(TKey key, long lowest, int range)
        where TKey : unmanaged, IBinaryInteger<TKey>, IMinMaxValue<TKey> =>
        key == TKey.MinValue ? range + 1 : long.CreateTruncating(key) - lowest;
}
