using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SmartCity.Assessment;

/// <summary>
/// Sums up to eight weighted columns over neighbouring rows: so many streams of memory are read side by side. Fewer columns are filled up with one of weight zero.
/// The caller has shown that no sum can overflow.
/// </summary>
internal static partial class OctoSum<T, TSum, TLoad>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
    where TLoad : struct, ILoad<T, TSum>
{
    private static TSum Absent => TSum.CreateTruncating(T.MaxValue);

    /// <summary>Adds the columns' weighted codes to the sums, or sets the sums to them.</summary>
    /// <returns>The highest sum.</returns>
    public static TSum Add(
        ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, ReadOnlySpan<T> d, ReadOnlySpan<T> e, ReadOnlySpan<T> f, ReadOnlySpan<T> g, ReadOnlySpan<T> h,
        in Octo<TSum> weights, Span<TSum> sums, bool isFirst, SimdWidth width)
    {
        ref var ra = ref MemoryMarshal.GetReference(a);
        ref var rb = ref MemoryMarshal.GetReference(b);
        ref var rc = ref MemoryMarshal.GetReference(c);
        ref var rd = ref MemoryMarshal.GetReference(d);
        ref var re = ref MemoryMarshal.GetReference(e);
        ref var rf = ref MemoryMarshal.GetReference(f);
        ref var rg = ref MemoryMarshal.GetReference(g);
        ref var rh = ref MemoryMarshal.GetReference(h);
        var highest = TSum.MinValue;
        var done = width switch
        {
            SimdWidth.Bits512 => Add512(ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh, weights, sums, isFirst, ref highest),
            SimdWidth.Bits256 => Add256(ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh, weights, sums, isFirst, ref highest),
            SimdWidth.Bits128 => Add128(ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh, weights, sums, isFirst, ref highest),
            _ => 0u,
        };
        for (var i = (int)done; i < sums.Length; i++)
        {
            var at = (nuint)i;
            var low = (TLoad.One(ref ra, at) * weights.A) + (TLoad.One(ref rb, at) * weights.B) + (TLoad.One(ref rc, at) * weights.C) + (TLoad.One(ref rd, at) * weights.D);
            var high = (TLoad.One(ref re, at) * weights.E) + (TLoad.One(ref rf, at) * weights.F) + (TLoad.One(ref rg, at) * weights.G) + (TLoad.One(ref rh, at) * weights.H);
            sums[i] = isFirst ? low + high : sums[i] + low + high;
            highest = TSum.Max(highest, sums[i]);
        }

        return highest;
    }

    /// <summary>Like <see cref="Add"/>, with a number in the place of every absent cell.</summary>
    /// <returns>The highest sum.</returns>
    public static TSum AddFilled(
        ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, ReadOnlySpan<T> d, ReadOnlySpan<T> e, ReadOnlySpan<T> f, ReadOnlySpan<T> g, ReadOnlySpan<T> h,
        in Octo<TSum> weights, in Octo<TSum> fills, Span<TSum> sums, bool isFirst, SimdWidth width)
    {
        ref var ra = ref MemoryMarshal.GetReference(a);
        ref var rb = ref MemoryMarshal.GetReference(b);
        ref var rc = ref MemoryMarshal.GetReference(c);
        ref var rd = ref MemoryMarshal.GetReference(d);
        ref var re = ref MemoryMarshal.GetReference(e);
        ref var rf = ref MemoryMarshal.GetReference(f);
        ref var rg = ref MemoryMarshal.GetReference(g);
        ref var rh = ref MemoryMarshal.GetReference(h);
        var highest = TSum.MinValue;
        var done = width switch
        {
            SimdWidth.Bits512 => AddFilled512(ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh, weights, fills, sums, isFirst, ref highest),
            SimdWidth.Bits256 => AddFilled256(ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh, weights, fills, sums, isFirst, ref highest),
            SimdWidth.Bits128 => AddFilled128(ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh, weights, fills, sums, isFirst, ref highest),
            _ => 0u,
        };
        for (var i = (int)done; i < sums.Length; i++)
        {
            var at = (nuint)i;
            var low = (Filled(ref ra, at, fills.A) * weights.A) + (Filled(ref rb, at, fills.B) * weights.B) + (Filled(ref rc, at, fills.C) * weights.C) + (Filled(ref rd, at, fills.D) * weights.D);
            var high = (Filled(ref re, at, fills.E) * weights.E) + (Filled(ref rf, at, fills.F) * weights.F) + (Filled(ref rg, at, fills.G) * weights.G) + (Filled(ref rh, at, fills.H) * weights.H);
            sums[i] = isFirst ? low + high : sums[i] + low + high;
            highest = TSum.Max(highest, sums[i]);
        }

        return highest;
    }

    /// <summary>The first row whose sum is at least a number, or the number of rows when there is none.</summary>
    public static int First(
        ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, ReadOnlySpan<T> d, ReadOnlySpan<T> e, ReadOnlySpan<T> f, ReadOnlySpan<T> g, ReadOnlySpan<T> h,
        in Octo<TSum> weights, TSum least, SimdWidth width)
    {
        ref var ra = ref MemoryMarshal.GetReference(a);
        ref var rb = ref MemoryMarshal.GetReference(b);
        ref var rc = ref MemoryMarshal.GetReference(c);
        ref var rd = ref MemoryMarshal.GetReference(d);
        ref var re = ref MemoryMarshal.GetReference(e);
        ref var rf = ref MemoryMarshal.GetReference(f);
        ref var rg = ref MemoryMarshal.GetReference(g);
        ref var rh = ref MemoryMarshal.GetReference(h);
        var isFound = false;
        var row = width switch
        {
            SimdWidth.Bits512 => First512(ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh, weights, a.Length, least, out isFound),
            SimdWidth.Bits256 => First256(ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh, weights, a.Length, least, out isFound),
            SimdWidth.Bits128 => First128(ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh, weights, a.Length, least, out isFound),
            _ => 0,
        };
        for (; !isFound && row < a.Length; row++)
        {
            var at = (nuint)row;
            var low = (TLoad.One(ref ra, at) * weights.A) + (TLoad.One(ref rb, at) * weights.B) + (TLoad.One(ref rc, at) * weights.C) + (TLoad.One(ref rd, at) * weights.D);
            var high = (TLoad.One(ref re, at) * weights.E) + (TLoad.One(ref rf, at) * weights.F) + (TLoad.One(ref rg, at) * weights.G) + (TLoad.One(ref rh, at) * weights.H);
            if (low + high >= least)
            {
                break;
            }
        }

        return row;
    }

    /// <summary>Like <see cref="First"/>, with a number in the place of every absent cell.</summary>
    public static int FirstFilled(
        ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, ReadOnlySpan<T> d, ReadOnlySpan<T> e, ReadOnlySpan<T> f, ReadOnlySpan<T> g, ReadOnlySpan<T> h,
        in Octo<TSum> weights, in Octo<TSum> fills, TSum least, SimdWidth width)
    {
        ref var ra = ref MemoryMarshal.GetReference(a);
        ref var rb = ref MemoryMarshal.GetReference(b);
        ref var rc = ref MemoryMarshal.GetReference(c);
        ref var rd = ref MemoryMarshal.GetReference(d);
        ref var re = ref MemoryMarshal.GetReference(e);
        ref var rf = ref MemoryMarshal.GetReference(f);
        ref var rg = ref MemoryMarshal.GetReference(g);
        ref var rh = ref MemoryMarshal.GetReference(h);
        var isFound = false;
        var row = width switch
        {
            SimdWidth.Bits512 => FirstFilled512(ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh, weights, fills, a.Length, least, out isFound),
            SimdWidth.Bits256 => FirstFilled256(ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh, weights, fills, a.Length, least, out isFound),
            SimdWidth.Bits128 => FirstFilled128(ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh, weights, fills, a.Length, least, out isFound),
            _ => 0,
        };
        for (; !isFound && row < a.Length; row++)
        {
            var at = (nuint)row;
            var low = (Filled(ref ra, at, fills.A) * weights.A) + (Filled(ref rb, at, fills.B) * weights.B) + (Filled(ref rc, at, fills.C) * weights.C) + (Filled(ref rd, at, fills.D) * weights.D);
            var high = (Filled(ref re, at, fills.E) * weights.E) + (Filled(ref rf, at, fills.F) * weights.F) + (Filled(ref rg, at, fills.G) * weights.G) + (Filled(ref rh, at, fills.H) * weights.H);
            if (low + high >= least)
            {
                break;
            }
        }

        return row;
    }

    /// <summary>Adds up the weights of the absent cells.</summary>
    public static void AddMissing(
        ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, ReadOnlySpan<T> d, ReadOnlySpan<T> e, ReadOnlySpan<T> f, ReadOnlySpan<T> g, ReadOnlySpan<T> h,
        in Octo<TSum> weights, Span<TSum> missing, bool isFirst, SimdWidth width)
    {
        ref var ra = ref MemoryMarshal.GetReference(a);
        ref var rb = ref MemoryMarshal.GetReference(b);
        ref var rc = ref MemoryMarshal.GetReference(c);
        ref var rd = ref MemoryMarshal.GetReference(d);
        ref var re = ref MemoryMarshal.GetReference(e);
        ref var rf = ref MemoryMarshal.GetReference(f);
        ref var rg = ref MemoryMarshal.GetReference(g);
        ref var rh = ref MemoryMarshal.GetReference(h);
        var done = width switch
        {
            SimdWidth.Bits512 => AddMissing512(ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh, weights, missing, isFirst),
            SimdWidth.Bits256 => AddMissing256(ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh, weights, missing, isFirst),
            SimdWidth.Bits128 => AddMissing128(ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh, weights, missing, isFirst),
            _ => 0u,
        };
        for (var i = (int)done; i < missing.Length; i++)
        {
            var at = (nuint)i;
            var low = Missing(ref ra, at, weights.A) + Missing(ref rb, at, weights.B) + Missing(ref rc, at, weights.C) + Missing(ref rd, at, weights.D);
            var high = Missing(ref re, at, weights.E) + Missing(ref rf, at, weights.F) + Missing(ref rg, at, weights.G) + Missing(ref rh, at, weights.H);
            missing[i] = isFirst ? low + high : missing[i] + low + high;
        }
    }

    private static TSum Filled(ref T first, nuint at, TSum fill) => Unsafe.Add(ref first, at) == T.MaxValue ? fill : TLoad.One(ref first, at);

    private static TSum Missing(ref T first, nuint at, TSum weight) => Unsafe.Add(ref first, at) == T.MaxValue ? weight : TSum.Zero;
}
