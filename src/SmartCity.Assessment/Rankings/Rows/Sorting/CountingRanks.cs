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
            Unsafe.Add(ref first, Place(keys[i], lowest, range))++;
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
            ranks[i] = Unsafe.Add(ref first, Place(keys[i], lowest, range));
        }
    }

    /// <summary>A key that changed since the range was found must not lead out of the counters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Place<TKey>(TKey key, long lowest, int range)
        where TKey : unmanaged, IBinaryInteger<TKey>, IMinMaxValue<TKey>
    {
        var place = key == TKey.MinValue ? (ulong)range + 1 : unchecked((ulong)(long.CreateTruncating(key) - lowest));
        return place <= (ulong)range + 1 ? (nint)place : throw KeyRanks.Changed();
    }
}
