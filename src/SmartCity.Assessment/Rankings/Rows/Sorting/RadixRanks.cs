using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SmartCity.Assessment;

/// <summary>
/// Ranks by a hybrid radix sort: rows are first dealt by the leading bits of their scores into buckets small enough for the caches;
/// each bucket is then sorted by the remaining bits, with the row in the same word. Bits that find no room there are compared at the end.
/// </summary>
internal static class RadixRanks
{
    private const int DealBits = 9;
    private const int MostDigitBits = 11;
    private const int Small = 48;

    public static void Write<TKey>(ReadOnlySpan<TKey> keys, Span<int> ranks, TieConvention convention, long highest, ulong range, int scored)
        where TKey : unmanaged, IBinaryInteger<TKey>, IMinMaxValue<TKey>
    {
        var rowBits = 32 - BitOperations.LeadingZeroCount((uint)Math.Max(1, keys.Length - 1));
        var keyBits = 64 - BitOperations.LeadingZeroCount(range);
        var shift = Math.Max(0, keyBits - DealBits);
        var lost = Math.Max(0, shift - (64 - rowBits));
        var starts = new int[(1 << DealBits) + 1];
        var words = Deal(keys, highest, shift, lost, rowBits, scored, starts);

        if (scored < keys.Length)
        {
            ranks.Clear();
        }

        var largest = 0;
        for (var b = 0; b < starts.Length - 1; b++)
        {
            largest = Math.Max(largest, starts[b + 1] - starts[b]);
        }

        var spare = GC.AllocateUninitializedArray<ulong>(largest);
        for (var b = 0; b < starts.Length - 1; b++)
        {
            Sort(words.AsSpan(starts[b]..starts[b + 1]), spare, rowBits, shift - lost);
        }

        // Ranks are written all over memory, which would drive a bucket out of the caches while it is being sorted: so they come last.
        var run = new RankRun<TKey>(keys, ranks, convention, (1UL << rowBits) - 1, lost > 0);
        for (var b = 0; b < starts.Length - 1; b++)
        {
            run.Number(words.AsSpan(starts[b]..starts[b + 1]), rowBits);
        }

        // Stryker disable once Statement: memory that is not given back is allocated anew
        ArrayPool<ulong>.Shared.Return(words);
    }

    /// <summary>Deals rows into buckets, the best first; a word holds the remaining bits of its key above the row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong[] Deal<TKey>(ReadOnlySpan<TKey> keys, long highest, int shift, int lost, int rowBits, int scored, int[] starts)
        where TKey : unmanaged, IBinaryInteger<TKey>, IMinMaxValue<TKey>
    {
        ref var counter = ref MemoryMarshal.GetArrayDataReference(starts);
        foreach (var key in keys)
        {
            if (key != TKey.MinValue)
            {
                Unsafe.Add(ref counter, Bucket(Behind(key, highest), shift) + 1)++;
            }
        }

        for (var b = 1; b < starts.Length; b++)
        {
            starts[b] += starts[b - 1];
        }

        // Every key is read again below: one that changed meanwhile may be dealt to another bucket than it was counted in.
        var words = ArrayPool<ulong>.Shared.Rent(scored);
        var next = starts[..^1];
        ref var place = ref MemoryMarshal.GetArrayDataReference(next);
        ref var word = ref MemoryMarshal.GetArrayDataReference(words);
        var rest = (1UL << shift) - 1;
        for (var i = 0; i < keys.Length; i++)
        {
            var key = keys[i];
            if (key != TKey.MinValue)
            {
                var behind = Behind(key, highest);
                var at = Unsafe.Add(ref place, Bucket(behind, shift))++;
                if ((uint)at >= (uint)words.Length)
                {
                    throw KeyRanks.Changed();
                }

                Unsafe.Add(ref word, at) = (((behind & rest) >> lost) << rowBits) | (uint)i;
            }
        }

        // Where each bucket ends where the next begins, each word was written, once.
        return next.AsSpan().SequenceEqual(starts.AsSpan(1)) ? words : throw KeyRanks.Changed();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Bucket(ulong behind, int shift)
    {
        var bucket = behind >> shift;
        return bucket < 1 << DealBits ? (nint)bucket : throw KeyRanks.Changed();
    }

    private static void Sort(Span<ulong> bucket, ulong[] spare, int from, int bits)
    {
        if (bucket.Length <= Small || bits == 0)
        {
            bucket.Sort();
            return;
        }

        var digits = (bits + MostDigitBits - 1) / MostDigitBits;
        var digitBits = (bits + digits - 1) / digits;
        Span<int> counters = stackalloc int[digits << digitBits];
        Count(bucket, counters, digits, digitBits, from);
        var source = bucket;
        var target = spare.AsSpan(0, bucket.Length);
        for (var digit = 0; digit < digits; digit++)
        {
            Deal(source, target, counters.Slice(digit << digitBits, 1 << digitBits), from + (digit * digitBits));
            var swap = source;
            source = target;
            target = swap;
        }

        if (source != bucket)
        {
            source.CopyTo(bucket);
        }
    }

    /// <summary>Counts all digits of all words in one pass, and turns the counts of each digit into first places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Count(ReadOnlySpan<ulong> bucket, Span<int> counters, int digits, int digitBits, int from)
    {
        // Stryker disable once Statement: what the language leaves open, the runtime has cleared already
        counters.Clear();
        ref var counter = ref MemoryMarshal.GetReference(counters);
        var mask = (1u << digitBits) - 1;
        foreach (var word in bucket)
        {
            var rest = word >> from;
            for (var digit = 0; digit < digits; digit++, rest >>= digitBits)
            {
                Unsafe.Add(ref counter, (nint)(((uint)digit << digitBits) | ((uint)rest & mask)))++;
            }
        }

        for (var digit = 0; digit < digits; digit++)
        {
            var before = 0;
            foreach (ref var count in counters.Slice(digit << digitBits, 1 << digitBits))
            {
                (count, before) = (before, before + count);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Deal(ReadOnlySpan<ulong> source, Span<ulong> target, Span<int> places, int shift)
    {
        var mask = (uint)places.Length - 1;
        ref var place = ref MemoryMarshal.GetReference(places);
        ref var first = ref MemoryMarshal.GetReference(target);
        foreach (var word in source)
        {
            Unsafe.Add(ref first, Unsafe.Add(ref place, (nint)((uint)(word >> shift) & mask))++) = word;
        }
    }

    private static ulong Behind<TKey>(TKey key, long highest)
        where TKey : unmanaged, IBinaryInteger<TKey> => unchecked((ulong)(highest - long.CreateTruncating(key)));
}
