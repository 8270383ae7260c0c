using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using V256 = System.Runtime.Intrinsics.Vector256;

namespace SmartCity.Assessment;

/// <content>In vectors of 256 bits.</content>
internal static partial class OctoSum<T, TSum, TLoad>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static nuint Add256(
        ref T a, ref T b, ref T c, ref T d, ref T e, ref T f, ref T g, ref T h,
        in Octo<TSum> weights, Span<TSum> sums, bool isFirst, ref TSum highest)
    {
        var wa = V256.Create(weights.A);
        var wb = V256.Create(weights.B);
        var wc = V256.Create(weights.C);
        var wd = V256.Create(weights.D);
        var we = V256.Create(weights.E);
        var wf = V256.Create(weights.F);
        var wg = V256.Create(weights.G);
        var wh = V256.Create(weights.H);
        var most = V256.Create(highest);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        nuint i = 0;
        for (; i + (nuint)Vector256<TSum>.Count <= (nuint)sums.Length; i += (nuint)Vector256<TSum>.Count)
        {
            var low = (TLoad.Vector256(ref a, i) * wa) + (TLoad.Vector256(ref b, i) * wb)
                + ((TLoad.Vector256(ref c, i) * wc) + (TLoad.Vector256(ref d, i) * wd));
            var high = (TLoad.Vector256(ref e, i) * we) + (TLoad.Vector256(ref f, i) * wf)
                + ((TLoad.Vector256(ref g, i) * wg) + (TLoad.Vector256(ref h, i) * wh));
            var total = isFirst ? low + high : low + high + V256.LoadUnsafe(ref sum, i);
            most = V256.Max(most, total);
            total.StoreUnsafe(ref sum, i);
        }

        for (var lane = 0; lane < Vector256<TSum>.Count; lane++)
        {
            highest = TSum.Max(highest, most[lane]);
        }

        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static nuint AddFilled256(
        ref T a, ref T b, ref T c, ref T d, ref T e, ref T f, ref T g, ref T h,
        in Octo<TSum> weights, in Octo<TSum> fills, Span<TSum> sums, bool isFirst, ref TSum highest)
    {
        var wa = V256.Create(weights.A);
        var wb = V256.Create(weights.B);
        var wc = V256.Create(weights.C);
        var wd = V256.Create(weights.D);
        var we = V256.Create(weights.E);
        var wf = V256.Create(weights.F);
        var wg = V256.Create(weights.G);
        var wh = V256.Create(weights.H);
        var fa = V256.Create(fills.A);
        var fb = V256.Create(fills.B);
        var fc = V256.Create(fills.C);
        var fd = V256.Create(fills.D);
        var fe = V256.Create(fills.E);
        var ff = V256.Create(fills.F);
        var fg = V256.Create(fills.G);
        var fh = V256.Create(fills.H);
        var absent = V256.Create(Absent);
        var most = V256.Create(highest);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        nuint i = 0;
        for (; i + (nuint)Vector256<TSum>.Count <= (nuint)sums.Length; i += (nuint)Vector256<TSum>.Count)
        {
            var low = (Filled256(TLoad.Vector256(ref a, i), absent, fa) * wa) + (Filled256(TLoad.Vector256(ref b, i), absent, fb) * wb)
                + ((Filled256(TLoad.Vector256(ref c, i), absent, fc) * wc) + (Filled256(TLoad.Vector256(ref d, i), absent, fd) * wd));
            var high = (Filled256(TLoad.Vector256(ref e, i), absent, fe) * we) + (Filled256(TLoad.Vector256(ref f, i), absent, ff) * wf)
                + ((Filled256(TLoad.Vector256(ref g, i), absent, fg) * wg) + (Filled256(TLoad.Vector256(ref h, i), absent, fh) * wh));
            var total = isFirst ? low + high : low + high + V256.LoadUnsafe(ref sum, i);
            most = V256.Max(most, total);
            total.StoreUnsafe(ref sum, i);
        }

        for (var lane = 0; lane < Vector256<TSum>.Count; lane++)
        {
            highest = TSum.Max(highest, most[lane]);
        }

        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static nuint AddMissing256(
        ref T a, ref T b, ref T c, ref T d, ref T e, ref T f, ref T g, ref T h,
        in Octo<TSum> weights, Span<TSum> missing, bool isFirst)
    {
        var wa = V256.Create(weights.A);
        var wb = V256.Create(weights.B);
        var wc = V256.Create(weights.C);
        var wd = V256.Create(weights.D);
        var we = V256.Create(weights.E);
        var wf = V256.Create(weights.F);
        var wg = V256.Create(weights.G);
        var wh = V256.Create(weights.H);
        var absent = V256.Create(Absent);
        ref var sum = ref MemoryMarshal.GetReference(missing);
        nuint i = 0;
        for (; i + (nuint)Vector256<TSum>.Count <= (nuint)missing.Length; i += (nuint)Vector256<TSum>.Count)
        {
            var low = (V256.Equals(TLoad.Vector256(ref a, i), absent) & wa) + (V256.Equals(TLoad.Vector256(ref b, i), absent) & wb)
                + ((V256.Equals(TLoad.Vector256(ref c, i), absent) & wc) + (V256.Equals(TLoad.Vector256(ref d, i), absent) & wd));
            var high = (V256.Equals(TLoad.Vector256(ref e, i), absent) & we) + (V256.Equals(TLoad.Vector256(ref f, i), absent) & wf)
                + ((V256.Equals(TLoad.Vector256(ref g, i), absent) & wg) + (V256.Equals(TLoad.Vector256(ref h, i), absent) & wh));
            var total = low + high;
            (isFirst ? total : total + V256.LoadUnsafe(ref sum, i)).StoreUnsafe(ref sum, i);
        }

        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int First256(
        ref T a, ref T b, ref T c, ref T d, ref T e, ref T f, ref T g, ref T h,
        in Octo<TSum> weights, int count, TSum least, out bool isFound)
    {
        var wa = V256.Create(weights.A);
        var wb = V256.Create(weights.B);
        var wc = V256.Create(weights.C);
        var wd = V256.Create(weights.D);
        var we = V256.Create(weights.E);
        var wf = V256.Create(weights.F);
        var wg = V256.Create(weights.G);
        var wh = V256.Create(weights.H);
        var bar = V256.Create(least);
        nuint i = 0;
        for (; i + (nuint)Vector256<TSum>.Count <= (nuint)count; i += (nuint)Vector256<TSum>.Count)
        {
            var low = (TLoad.Vector256(ref a, i) * wa) + (TLoad.Vector256(ref b, i) * wb)
                + ((TLoad.Vector256(ref c, i) * wc) + (TLoad.Vector256(ref d, i) * wd));
            var high = (TLoad.Vector256(ref e, i) * we) + (TLoad.Vector256(ref f, i) * wf)
                + ((TLoad.Vector256(ref g, i) * wg) + (TLoad.Vector256(ref h, i) * wh));
            var isAtLeast = V256.GreaterThanOrEqual(low + high, bar);
            if (isAtLeast != Vector256<TSum>.Zero)
            {
                isFound = true;
                return (int)i + BitOperations.TrailingZeroCount(isAtLeast.ExtractMostSignificantBits());
            }
        }

        isFound = false;
        return (int)i;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int FirstFilled256(
        ref T a, ref T b, ref T c, ref T d, ref T e, ref T f, ref T g, ref T h,
        in Octo<TSum> weights, in Octo<TSum> fills, int count, TSum least, out bool isFound)
    {
        var wa = V256.Create(weights.A);
        var wb = V256.Create(weights.B);
        var wc = V256.Create(weights.C);
        var wd = V256.Create(weights.D);
        var we = V256.Create(weights.E);
        var wf = V256.Create(weights.F);
        var wg = V256.Create(weights.G);
        var wh = V256.Create(weights.H);
        var fa = V256.Create(fills.A);
        var fb = V256.Create(fills.B);
        var fc = V256.Create(fills.C);
        var fd = V256.Create(fills.D);
        var fe = V256.Create(fills.E);
        var ff = V256.Create(fills.F);
        var fg = V256.Create(fills.G);
        var fh = V256.Create(fills.H);
        var absent = V256.Create(Absent);
        var bar = V256.Create(least);
        nuint i = 0;
        for (; i + (nuint)Vector256<TSum>.Count <= (nuint)count; i += (nuint)Vector256<TSum>.Count)
        {
            var low = (Filled256(TLoad.Vector256(ref a, i), absent, fa) * wa) + (Filled256(TLoad.Vector256(ref b, i), absent, fb) * wb)
                + ((Filled256(TLoad.Vector256(ref c, i), absent, fc) * wc) + (Filled256(TLoad.Vector256(ref d, i), absent, fd) * wd));
            var high = (Filled256(TLoad.Vector256(ref e, i), absent, fe) * we) + (Filled256(TLoad.Vector256(ref f, i), absent, ff) * wf)
                + ((Filled256(TLoad.Vector256(ref g, i), absent, fg) * wg) + (Filled256(TLoad.Vector256(ref h, i), absent, fh) * wh));
            var isAtLeast = V256.GreaterThanOrEqual(low + high, bar);
            if (isAtLeast != Vector256<TSum>.Zero)
            {
                isFound = true;
                return (int)i + BitOperations.TrailingZeroCount(isAtLeast.ExtractMostSignificantBits());
            }
        }

        isFound = false;
        return (int)i;
    }

    private static Vector256<TSum> Filled256(Vector256<TSum> codes, Vector256<TSum> absent, Vector256<TSum> fill) =>
        V256.ConditionalSelect(V256.Equals(codes, absent), fill, codes);
}
