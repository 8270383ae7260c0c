using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SmartCity.Assessment;

/// <summary>
/// Sums up to eight columns over neighbouring rows: so many streams of memory are read side by side. Fewer columns are filled up with one of weight zero.
/// The caller has shown that no sum can overflow.
/// </summary>
internal static class OctoSum<T, TSum, TLoad>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
    where TLoad : struct, ILoad<T, TSum>
{
    /// <summary>Adds what the cells come to to the sums, or sets the sums to it.</summary>
    /// <returns>The highest sum.</returns>
    public static TSum Add<TTerm>(
        ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, ReadOnlySpan<T> d, ReadOnlySpan<T> e, ReadOnlySpan<T> f, ReadOnlySpan<T> g, ReadOnlySpan<T> h,
        in Octo<TSum> weights, in Octo<TSum> fills, Span<TSum> sums, bool isFirst, SimdWidth width)
        where TTerm : struct, ITerm
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
            SimdWidth.Bits512 => Add<Lanes512<TSum>, Vector512<TSum>, TTerm>(
                ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh,
                weights, fills, sums, 0, isFirst, ref highest),
            SimdWidth.Bits256 => Add<Lanes256<TSum>, Vector256<TSum>, TTerm>(
                ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh,
                weights, fills, sums, 0, isFirst, ref highest),
            SimdWidth.Bits128 => Add<Lanes128<TSum>, Vector128<TSum>, TTerm>(
                ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh,
                weights, fills, sums, 0, isFirst, ref highest),
            _ => (nuint)0,
        };
        Add<Lane<TSum>, TSum, TTerm>(
            ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh,
            weights, fills, sums, done, isFirst, ref highest);
        return highest;
    }

    /// <summary>The first row whose sum is at least a number, or the number of rows when there is none.</summary>
    public static int First<TTerm>(
        ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, ReadOnlySpan<T> d, ReadOnlySpan<T> e, ReadOnlySpan<T> f, ReadOnlySpan<T> g, ReadOnlySpan<T> h,
        in Octo<TSum> weights, in Octo<TSum> fills, TSum least, SimdWidth width)
        where TTerm : struct, ITerm
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
            SimdWidth.Bits512 => First<Lanes512<TSum>, Vector512<TSum>, TTerm>(
                ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh,
                weights, fills, 0, a.Length, least, out isFound),
            SimdWidth.Bits256 => First<Lanes256<TSum>, Vector256<TSum>, TTerm>(
                ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh,
                weights, fills, 0, a.Length, least, out isFound),
            SimdWidth.Bits128 => First<Lanes128<TSum>, Vector128<TSum>, TTerm>(
                ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh,
                weights, fills, 0, a.Length, least, out isFound),
            _ => 0,
        };
        return isFound ? row : First<Lane<TSum>, TSum, TTerm>(
            ref ra, ref rb, ref rc, ref rd, ref re, ref rf, ref rg, ref rh,
            weights, fills, row, a.Length, least, out _);
    }

    /// <returns>The first row that is left over, because too few are left to fill a vector.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static nuint Add<TLanes, TVector, TTerm>(
        ref T a, ref T b, ref T c, ref T d, ref T e, ref T f, ref T g, ref T h,
        in Octo<TSum> weights, in Octo<TSum> fills, Span<TSum> sums, nuint from, bool isFirst, ref TSum highest)
        where TLanes : struct, ILanes<TVector, TSum>
        where TVector : struct
        where TTerm : struct, ITerm
    {
        var wa = TLanes.Create(weights.A);
        var wb = TLanes.Create(weights.B);
        var wc = TLanes.Create(weights.C);
        var wd = TLanes.Create(weights.D);
        var we = TLanes.Create(weights.E);
        var wf = TLanes.Create(weights.F);
        var wg = TLanes.Create(weights.G);
        var wh = TLanes.Create(weights.H);
        var fa = TLanes.Create(fills.A);
        var fb = TLanes.Create(fills.B);
        var fc = TLanes.Create(fills.C);
        var fd = TLanes.Create(fills.D);
        var fe = TLanes.Create(fills.E);
        var ff = TLanes.Create(fills.F);
        var fg = TLanes.Create(fills.G);
        var fh = TLanes.Create(fills.H);
        var absent = TLanes.Create(TSum.CreateTruncating(T.MaxValue));
        var most = TLanes.Create(highest);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        var i = from;
        for (; i + (nuint)TLanes.Count <= (nuint)sums.Length; i += (nuint)TLanes.Count)
        {
            var low = TLanes.Plus(
                TLanes.Plus(Term<TLanes, TVector, TTerm>(ref a, i, absent, fa, wa), Term<TLanes, TVector, TTerm>(ref b, i, absent, fb, wb)),
                TLanes.Plus(Term<TLanes, TVector, TTerm>(ref c, i, absent, fc, wc), Term<TLanes, TVector, TTerm>(ref d, i, absent, fd, wd)));
            var high = TLanes.Plus(
                TLanes.Plus(Term<TLanes, TVector, TTerm>(ref e, i, absent, fe, we), Term<TLanes, TVector, TTerm>(ref f, i, absent, ff, wf)),
                TLanes.Plus(Term<TLanes, TVector, TTerm>(ref g, i, absent, fg, wg), Term<TLanes, TVector, TTerm>(ref h, i, absent, fh, wh)));
            var total = TLanes.Plus(low, high);
            total = isFirst ? total : TLanes.Plus(total, TLanes.Load(ref sum, i));
            most = TLanes.Max(most, total);
            TLanes.Store(total, ref sum, i);
        }

        highest = TSum.Max(highest, TLanes.Highest(most));
        return i;
    }

    /// <returns>The row found, or the first that is left over.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int First<TLanes, TVector, TTerm>(
        ref T a, ref T b, ref T c, ref T d, ref T e, ref T f, ref T g, ref T h,
        in Octo<TSum> weights, in Octo<TSum> fills, int from, int count, TSum least, out bool isFound)
        where TLanes : struct, ILanes<TVector, TSum>
        where TVector : struct
        where TTerm : struct, ITerm
    {
        var wa = TLanes.Create(weights.A);
        var wb = TLanes.Create(weights.B);
        var wc = TLanes.Create(weights.C);
        var wd = TLanes.Create(weights.D);
        var we = TLanes.Create(weights.E);
        var wf = TLanes.Create(weights.F);
        var wg = TLanes.Create(weights.G);
        var wh = TLanes.Create(weights.H);
        var fa = TLanes.Create(fills.A);
        var fb = TLanes.Create(fills.B);
        var fc = TLanes.Create(fills.C);
        var fd = TLanes.Create(fills.D);
        var fe = TLanes.Create(fills.E);
        var ff = TLanes.Create(fills.F);
        var fg = TLanes.Create(fills.G);
        var fh = TLanes.Create(fills.H);
        var absent = TLanes.Create(TSum.CreateTruncating(T.MaxValue));
        var bar = TLanes.Create(least);
        var i = (nuint)from;
        for (; i + (nuint)TLanes.Count <= (nuint)count; i += (nuint)TLanes.Count)
        {
            var low = TLanes.Plus(
                TLanes.Plus(Term<TLanes, TVector, TTerm>(ref a, i, absent, fa, wa), Term<TLanes, TVector, TTerm>(ref b, i, absent, fb, wb)),
                TLanes.Plus(Term<TLanes, TVector, TTerm>(ref c, i, absent, fc, wc), Term<TLanes, TVector, TTerm>(ref d, i, absent, fd, wd)));
            var high = TLanes.Plus(
                TLanes.Plus(Term<TLanes, TVector, TTerm>(ref e, i, absent, fe, we), Term<TLanes, TVector, TTerm>(ref f, i, absent, ff, wf)),
                TLanes.Plus(Term<TLanes, TVector, TTerm>(ref g, i, absent, fg, wg), Term<TLanes, TVector, TTerm>(ref h, i, absent, fh, wh)));
            var lane = TLanes.FirstAtLeast(TLanes.Plus(low, high), bar);
            if (lane >= 0)
            {
                isFound = true;
                return (int)i + lane;
            }
        }

        isFound = false;
        return (int)i;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Term<TLanes, TVector, TTerm>(ref T first, nuint at, TVector absent, TVector fill, TVector weight)
        where TLanes : struct, ILanes<TVector, TSum>
        where TVector : struct
        where TTerm : struct, ITerm => TTerm.Of<TLanes, TVector, TSum>(TLanes.Read<T, TLoad>(ref first, at), absent, fill, weight);
}
