using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SmartCity.Assessment;

/// <summary>
/// Sums four weighted columns over neighbouring rows. Fewer columns than four are filled up with one of weight zero.
/// The caller has shown that no sum can overflow.
/// </summary>
internal static partial class QuadSum<T, TSum, TLoad>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    where TSum : unmanaged, IBinaryInteger<TSum>
    where TLoad : struct, ILoad<T, TSum>
{
    private static TSum Absent => TSum.CreateTruncating(T.MaxValue);

    /// <summary>Adds the columns' weighted codes to the sums, or sets the sums to them.</summary>
    public static void Add(
        ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, ReadOnlySpan<T> d, in Quad<TSum> weights, Span<TSum> sums, bool isFirst, SimdWidth width)
    {
        ref var ra = ref MemoryMarshal.GetReference(a);
        ref var rb = ref MemoryMarshal.GetReference(b);
        ref var rc = ref MemoryMarshal.GetReference(c);
        ref var rd = ref MemoryMarshal.GetReference(d);
        var done = width switch
        {
            SimdWidth.Bits512 => Add512(ref ra, ref rb, ref rc, ref rd, weights, sums, isFirst),
            SimdWidth.Bits256 => Add256(ref ra, ref rb, ref rc, ref rd, weights, sums, isFirst),
            SimdWidth.Bits128 => Add128(ref ra, ref rb, ref rc, ref rd, weights, sums, isFirst),
            _ => 0u,
        };
        for (var i = (int)done; i < sums.Length; i++)
        {
            var at = (nuint)i;
            var total = (TLoad.One(ref ra, at) * weights.A) + (TLoad.One(ref rb, at) * weights.B) + (TLoad.One(ref rc, at) * weights.C) + (TLoad.One(ref rd, at) * weights.D);
            sums[i] = isFirst ? total : sums[i] + total;
        }
    }

    /// <summary>Like <see cref="Add"/>, with a number in the place of every absent cell.</summary>
    public static void AddFilled(
        ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, ReadOnlySpan<T> d, in Quad<TSum> weights, in Quad<TSum> fills, Span<TSum> sums, bool isFirst, SimdWidth width)
    {
        ref var ra = ref MemoryMarshal.GetReference(a);
        ref var rb = ref MemoryMarshal.GetReference(b);
        ref var rc = ref MemoryMarshal.GetReference(c);
        ref var rd = ref MemoryMarshal.GetReference(d);
        var done = width switch
        {
            SimdWidth.Bits512 => AddFilled512(ref ra, ref rb, ref rc, ref rd, weights, fills, sums, isFirst),
            SimdWidth.Bits256 => AddFilled256(ref ra, ref rb, ref rc, ref rd, weights, fills, sums, isFirst),
            SimdWidth.Bits128 => AddFilled128(ref ra, ref rb, ref rc, ref rd, weights, fills, sums, isFirst),
            _ => 0u,
        };
        for (var i = (int)done; i < sums.Length; i++)
        {
            var at = (nuint)i;
            var total = (Filled(ref ra, at, fills.A) * weights.A) + (Filled(ref rb, at, fills.B) * weights.B)
                + (Filled(ref rc, at, fills.C) * weights.C) + (Filled(ref rd, at, fills.D) * weights.D);
            sums[i] = isFirst ? total : sums[i] + total;
        }
    }

    /// <summary>Adds up the weights of the absent cells.</summary>
    public static void AddMissing(
        ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, ReadOnlySpan<T> d, in Quad<TSum> weights, Span<TSum> missing, bool isFirst, SimdWidth width)
    {
        ref var ra = ref MemoryMarshal.GetReference(a);
        ref var rb = ref MemoryMarshal.GetReference(b);
        ref var rc = ref MemoryMarshal.GetReference(c);
        ref var rd = ref MemoryMarshal.GetReference(d);
        var done = width switch
        {
            SimdWidth.Bits512 => AddMissing512(ref ra, ref rb, ref rc, ref rd, weights, missing, isFirst),
            SimdWidth.Bits256 => AddMissing256(ref ra, ref rb, ref rc, ref rd, weights, missing, isFirst),
            SimdWidth.Bits128 => AddMissing128(ref ra, ref rb, ref rc, ref rd, weights, missing, isFirst),
            _ => 0u,
        };
        for (var i = (int)done; i < missing.Length; i++)
        {
            var at = (nuint)i;
            var total = Missing(ref ra, at, weights.A) + Missing(ref rb, at, weights.B) + Missing(ref rc, at, weights.C) + Missing(ref rd, at, weights.D);
            missing[i] = isFirst ? total : missing[i] + total;
        }
    }

    private static TSum Filled(ref T first, nuint at, TSum fill) => Unsafe.Add(ref first, at) == T.MaxValue ? fill : TLoad.One(ref first, at);

    private static TSum Missing(ref T first, nuint at, TSum weight) => Unsafe.Add(ref first, at) == T.MaxValue ? weight : TSum.Zero;
}
