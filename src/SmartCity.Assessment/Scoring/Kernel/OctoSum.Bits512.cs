using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using V512 = System.Runtime.Intrinsics.Vector512;

namespace SmartCity.Assessment;

/// <content>In vectors of 512 bits.</content>
internal static partial class OctoSum<T, TSum, TLoad>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static nuint Add512(
        ref T a, ref T b, ref T c, ref T d, ref T e, ref T f, ref T g, ref T h,
        in Octo<TSum> weights, Span<TSum> sums, bool isFirst, ref TSum highest)
    {
        var wa = V512.Create(weights.A);
        var wb = V512.Create(weights.B);
        var wc = V512.Create(weights.C);
        var wd = V512.Create(weights.D);
        var we = V512.Create(weights.E);
        var wf = V512.Create(weights.F);
        var wg = V512.Create(weights.G);
        var wh = V512.Create(weights.H);
        var most = V512.Create(highest);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        nuint i = 0;
        for (; i + (nuint)Vector512<TSum>.Count <= (nuint)sums.Length; i += (nuint)Vector512<TSum>.Count)
        {
            var low = (TLoad.Vector512(ref a, i) * wa) + (TLoad.Vector512(ref b, i) * wb)
                + ((TLoad.Vector512(ref c, i) * wc) + (TLoad.Vector512(ref d, i) * wd));
            var high = (TLoad.Vector512(ref e, i) * we) + (TLoad.Vector512(ref f, i) * wf)
                + ((TLoad.Vector512(ref g, i) * wg) + (TLoad.Vector512(ref h, i) * wh));
            var total = isFirst ? low + high : low + high + V512.LoadUnsafe(ref sum, i);
            most = V512.Max(most, total);
            total.StoreUnsafe(ref sum, i);
        }

        for (var lane = 0; lane < Vector512<TSum>.Count; lane++)
        {
            highest = TSum.Max(highest, most[lane]);
        }

        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static nuint AddFilled512(
        ref T a, ref T b, ref T c, ref T d, ref T e, ref T f, ref T g, ref T h,
        in Octo<TSum> weights, in Octo<TSum> fills, Span<TSum> sums, bool isFirst, ref TSum highest)
    {
        var wa = V512.Create(weights.A);
        var wb = V512.Create(weights.B);
        var wc = V512.Create(weights.C);
        var wd = V512.Create(weights.D);
        var we = V512.Create(weights.E);
        var wf = V512.Create(weights.F);
        var wg = V512.Create(weights.G);
        var wh = V512.Create(weights.H);
        var fa = V512.Create(fills.A);
        var fb = V512.Create(fills.B);
        var fc = V512.Create(fills.C);
        var fd = V512.Create(fills.D);
        var fe = V512.Create(fills.E);
        var ff = V512.Create(fills.F);
        var fg = V512.Create(fills.G);
        var fh = V512.Create(fills.H);
        var absent = V512.Create(Absent);
        var most = V512.Create(highest);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        nuint i = 0;
        for (; i + (nuint)Vector512<TSum>.Count <= (nuint)sums.Length; i += (nuint)Vector512<TSum>.Count)
        {
            var low = (Filled512(TLoad.Vector512(ref a, i), absent, fa) * wa) + (Filled512(TLoad.Vector512(ref b, i), absent, fb) * wb)
                + ((Filled512(TLoad.Vector512(ref c, i), absent, fc) * wc) + (Filled512(TLoad.Vector512(ref d, i), absent, fd) * wd));
            var high = (Filled512(TLoad.Vector512(ref e, i), absent, fe) * we) + (Filled512(TLoad.Vector512(ref f, i), absent, ff) * wf)
                + ((Filled512(TLoad.Vector512(ref g, i), absent, fg) * wg) + (Filled512(TLoad.Vector512(ref h, i), absent, fh) * wh));
            var total = isFirst ? low + high : low + high + V512.LoadUnsafe(ref sum, i);
            most = V512.Max(most, total);
            total.StoreUnsafe(ref sum, i);
        }

        for (var lane = 0; lane < Vector512<TSum>.Count; lane++)
        {
            highest = TSum.Max(highest, most[lane]);
        }

        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static nuint AddMissing512(
        ref T a, ref T b, ref T c, ref T d, ref T e, ref T f, ref T g, ref T h,
        in Octo<TSum> weights, Span<TSum> missing, bool isFirst)
    {
        var wa = V512.Create(weights.A);
        var wb = V512.Create(weights.B);
        var wc = V512.Create(weights.C);
        var wd = V512.Create(weights.D);
        var we = V512.Create(weights.E);
        var wf = V512.Create(weights.F);
        var wg = V512.Create(weights.G);
        var wh = V512.Create(weights.H);
        var absent = V512.Create(Absent);
        ref var sum = ref MemoryMarshal.GetReference(missing);
        nuint i = 0;
        for (; i + (nuint)Vector512<TSum>.Count <= (nuint)missing.Length; i += (nuint)Vector512<TSum>.Count)
        {
            var low = (V512.Equals(TLoad.Vector512(ref a, i), absent) & wa) + (V512.Equals(TLoad.Vector512(ref b, i), absent) & wb)
                + ((V512.Equals(TLoad.Vector512(ref c, i), absent) & wc) + (V512.Equals(TLoad.Vector512(ref d, i), absent) & wd));
            var high = (V512.Equals(TLoad.Vector512(ref e, i), absent) & we) + (V512.Equals(TLoad.Vector512(ref f, i), absent) & wf)
                + ((V512.Equals(TLoad.Vector512(ref g, i), absent) & wg) + (V512.Equals(TLoad.Vector512(ref h, i), absent) & wh));
            var total = low + high;
            (isFirst ? total : total + V512.LoadUnsafe(ref sum, i)).StoreUnsafe(ref sum, i);
        }

        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int First512(
        ref T a, ref T b, ref T c, ref T d, ref T e, ref T f, ref T g, ref T h,
        in Octo<TSum> weights, int count, TSum least, out bool isFound)
    {
        var wa = V512.Create(weights.A);
        var wb = V512.Create(weights.B);
        var wc = V512.Create(weights.C);
        var wd = V512.Create(weights.D);
        var we = V512.Create(weights.E);
        var wf = V512.Create(weights.F);
        var wg = V512.Create(weights.G);
        var wh = V512.Create(weights.H);
        var bar = V512.Create(least);
        nuint i = 0;
        for (; i + (nuint)Vector512<TSum>.Count <= (nuint)count; i += (nuint)Vector512<TSum>.Count)
        {
            var low = (TLoad.Vector512(ref a, i) * wa) + (TLoad.Vector512(ref b, i) * wb)
                + ((TLoad.Vector512(ref c, i) * wc) + (TLoad.Vector512(ref d, i) * wd));
            var high = (TLoad.Vector512(ref e, i) * we) + (TLoad.Vector512(ref f, i) * wf)
                + ((TLoad.Vector512(ref g, i) * wg) + (TLoad.Vector512(ref h, i) * wh));
            var isAtLeast = V512.GreaterThanOrEqual(low + high, bar);
            if (isAtLeast != Vector512<TSum>.Zero)
            {
                isFound = true;
                return (int)i + BitOperations.TrailingZeroCount(isAtLeast.ExtractMostSignificantBits());
            }
        }

        isFound = false;
        return (int)i;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int FirstFilled512(
        ref T a, ref T b, ref T c, ref T d, ref T e, ref T f, ref T g, ref T h,
        in Octo<TSum> weights, in Octo<TSum> fills, int count, TSum least, out bool isFound)
    {
        var wa = V512.Create(weights.A);
        var wb = V512.Create(weights.B);
        var wc = V512.Create(weights.C);
        var wd = V512.Create(weights.D);
        var we = V512.Create(weights.E);
        var wf = V512.Create(weights.F);
        var wg = V512.Create(weights.G);
        var wh = V512.Create(weights.H);
        var fa = V512.Create(fills.A);
        var fb = V512.Create(fills.B);
        var fc = V512.Create(fills.C);
        var fd = V512.Create(fills.D);
        var fe = V512.Create(fills.E);
        var ff = V512.Create(fills.F);
        var fg = V512.Create(fills.G);
        var fh = V512.Create(fills.H);
        var absent = V512.Create(Absent);
        var bar = V512.Create(least);
        nuint i = 0;
        for (; i + (nuint)Vector512<TSum>.Count <= (nuint)count; i += (nuint)Vector512<TSum>.Count)
        {
            var low = (Filled512(TLoad.Vector512(ref a, i), absent, fa) * wa) + (Filled512(TLoad.Vector512(ref b, i), absent, fb) * wb)
                + ((Filled512(TLoad.Vector512(ref c, i), absent, fc) * wc) + (Filled512(TLoad.Vector512(ref d, i), absent, fd) * wd));
            var high = (Filled512(TLoad.Vector512(ref e, i), absent, fe) * we) + (Filled512(TLoad.Vector512(ref f, i), absent, ff) * wf)
                + ((Filled512(TLoad.Vector512(ref g, i), absent, fg) * wg) + (Filled512(TLoad.Vector512(ref h, i), absent, fh) * wh));
            var isAtLeast = V512.GreaterThanOrEqual(low + high, bar);
            if (isAtLeast != Vector512<TSum>.Zero)
            {
                isFound = true;
                return (int)i + BitOperations.TrailingZeroCount(isAtLeast.ExtractMostSignificantBits());
            }
        }

        isFound = false;
        return (int)i;
    }

    private static Vector512<TSum> Filled512(Vector512<TSum> codes, Vector512<TSum> absent, Vector512<TSum> fill) =>
        V512.ConditionalSelect(V512.Equals(codes, absent), fill, codes);
}
