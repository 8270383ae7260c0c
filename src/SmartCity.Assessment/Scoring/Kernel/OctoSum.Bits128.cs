using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using V128 = System.Runtime.Intrinsics.Vector128;

namespace SmartCity.Assessment;

/// <content>In vectors of 128 bits.</content>
internal static partial class OctoSum<T, TSum, TLoad>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static nuint Add128(
        ref T a, ref T b, ref T c, ref T d, ref T e, ref T f, ref T g, ref T h,
        in Octo<TSum> weights, Span<TSum> sums, bool isFirst, ref TSum highest)
    {
        var wa = V128.Create(weights.A);
        var wb = V128.Create(weights.B);
        var wc = V128.Create(weights.C);
        var wd = V128.Create(weights.D);
        var we = V128.Create(weights.E);
        var wf = V128.Create(weights.F);
        var wg = V128.Create(weights.G);
        var wh = V128.Create(weights.H);
        var most = V128.Create(highest);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        nuint i = 0;
        for (; i + (nuint)Vector128<TSum>.Count <= (nuint)sums.Length; i += (nuint)Vector128<TSum>.Count)
        {
            var low = (TLoad.Vector128(ref a, i) * wa) + (TLoad.Vector128(ref b, i) * wb)
                + ((TLoad.Vector128(ref c, i) * wc) + (TLoad.Vector128(ref d, i) * wd));
            var high = (TLoad.Vector128(ref e, i) * we) + (TLoad.Vector128(ref f, i) * wf)
                + ((TLoad.Vector128(ref g, i) * wg) + (TLoad.Vector128(ref h, i) * wh));
            var total = isFirst ? low + high : low + high + V128.LoadUnsafe(ref sum, i);
            most = V128.Max(most, total);
            total.StoreUnsafe(ref sum, i);
        }

        for (var lane = 0; lane < Vector128<TSum>.Count; lane++)
        {
            highest = TSum.Max(highest, most[lane]);
        }

        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static nuint AddFilled128(
        ref T a, ref T b, ref T c, ref T d, ref T e, ref T f, ref T g, ref T h,
        in Octo<TSum> weights, in Octo<TSum> fills, Span<TSum> sums, bool isFirst, ref TSum highest)
    {
        var wa = V128.Create(weights.A);
        var wb = V128.Create(weights.B);
        var wc = V128.Create(weights.C);
        var wd = V128.Create(weights.D);
        var we = V128.Create(weights.E);
        var wf = V128.Create(weights.F);
        var wg = V128.Create(weights.G);
        var wh = V128.Create(weights.H);
        var fa = V128.Create(fills.A);
        var fb = V128.Create(fills.B);
        var fc = V128.Create(fills.C);
        var fd = V128.Create(fills.D);
        var fe = V128.Create(fills.E);
        var ff = V128.Create(fills.F);
        var fg = V128.Create(fills.G);
        var fh = V128.Create(fills.H);
        var absent = V128.Create(Absent);
        var most = V128.Create(highest);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        nuint i = 0;
        for (; i + (nuint)Vector128<TSum>.Count <= (nuint)sums.Length; i += (nuint)Vector128<TSum>.Count)
        {
            var low = (Filled128(TLoad.Vector128(ref a, i), absent, fa) * wa) + (Filled128(TLoad.Vector128(ref b, i), absent, fb) * wb)
                + ((Filled128(TLoad.Vector128(ref c, i), absent, fc) * wc) + (Filled128(TLoad.Vector128(ref d, i), absent, fd) * wd));
            var high = (Filled128(TLoad.Vector128(ref e, i), absent, fe) * we) + (Filled128(TLoad.Vector128(ref f, i), absent, ff) * wf)
                + ((Filled128(TLoad.Vector128(ref g, i), absent, fg) * wg) + (Filled128(TLoad.Vector128(ref h, i), absent, fh) * wh));
            var total = isFirst ? low + high : low + high + V128.LoadUnsafe(ref sum, i);
            most = V128.Max(most, total);
            total.StoreUnsafe(ref sum, i);
        }

        for (var lane = 0; lane < Vector128<TSum>.Count; lane++)
        {
            highest = TSum.Max(highest, most[lane]);
        }

        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static nuint AddMissing128(
        ref T a, ref T b, ref T c, ref T d, ref T e, ref T f, ref T g, ref T h,
        in Octo<TSum> weights, Span<TSum> missing, bool isFirst)
    {
        var wa = V128.Create(weights.A);
        var wb = V128.Create(weights.B);
        var wc = V128.Create(weights.C);
        var wd = V128.Create(weights.D);
        var we = V128.Create(weights.E);
        var wf = V128.Create(weights.F);
        var wg = V128.Create(weights.G);
        var wh = V128.Create(weights.H);
        var absent = V128.Create(Absent);
        ref var sum = ref MemoryMarshal.GetReference(missing);
        nuint i = 0;
        for (; i + (nuint)Vector128<TSum>.Count <= (nuint)missing.Length; i += (nuint)Vector128<TSum>.Count)
        {
            var low = (V128.Equals(TLoad.Vector128(ref a, i), absent) & wa) + (V128.Equals(TLoad.Vector128(ref b, i), absent) & wb)
                + ((V128.Equals(TLoad.Vector128(ref c, i), absent) & wc) + (V128.Equals(TLoad.Vector128(ref d, i), absent) & wd));
            var high = (V128.Equals(TLoad.Vector128(ref e, i), absent) & we) + (V128.Equals(TLoad.Vector128(ref f, i), absent) & wf)
                + ((V128.Equals(TLoad.Vector128(ref g, i), absent) & wg) + (V128.Equals(TLoad.Vector128(ref h, i), absent) & wh));
            var total = low + high;
            (isFirst ? total : total + V128.LoadUnsafe(ref sum, i)).StoreUnsafe(ref sum, i);
        }

        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int First128(
        ref T a, ref T b, ref T c, ref T d, ref T e, ref T f, ref T g, ref T h,
        in Octo<TSum> weights, int count, TSum least, out bool isFound)
    {
        var wa = V128.Create(weights.A);
        var wb = V128.Create(weights.B);
        var wc = V128.Create(weights.C);
        var wd = V128.Create(weights.D);
        var we = V128.Create(weights.E);
        var wf = V128.Create(weights.F);
        var wg = V128.Create(weights.G);
        var wh = V128.Create(weights.H);
        var bar = V128.Create(least);
        nuint i = 0;
        for (; i + (nuint)Vector128<TSum>.Count <= (nuint)count; i += (nuint)Vector128<TSum>.Count)
        {
            var low = (TLoad.Vector128(ref a, i) * wa) + (TLoad.Vector128(ref b, i) * wb)
                + ((TLoad.Vector128(ref c, i) * wc) + (TLoad.Vector128(ref d, i) * wd));
            var high = (TLoad.Vector128(ref e, i) * we) + (TLoad.Vector128(ref f, i) * wf)
                + ((TLoad.Vector128(ref g, i) * wg) + (TLoad.Vector128(ref h, i) * wh));
            var isAtLeast = V128.GreaterThanOrEqual(low + high, bar);
            if (isAtLeast != Vector128<TSum>.Zero)
            {
                isFound = true;
                return (int)i + BitOperations.TrailingZeroCount(isAtLeast.ExtractMostSignificantBits());
            }
        }

        isFound = false;
        return (int)i;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int FirstFilled128(
        ref T a, ref T b, ref T c, ref T d, ref T e, ref T f, ref T g, ref T h,
        in Octo<TSum> weights, in Octo<TSum> fills, int count, TSum least, out bool isFound)
    {
        var wa = V128.Create(weights.A);
        var wb = V128.Create(weights.B);
        var wc = V128.Create(weights.C);
        var wd = V128.Create(weights.D);
        var we = V128.Create(weights.E);
        var wf = V128.Create(weights.F);
        var wg = V128.Create(weights.G);
        var wh = V128.Create(weights.H);
        var fa = V128.Create(fills.A);
        var fb = V128.Create(fills.B);
        var fc = V128.Create(fills.C);
        var fd = V128.Create(fills.D);
        var fe = V128.Create(fills.E);
        var ff = V128.Create(fills.F);
        var fg = V128.Create(fills.G);
        var fh = V128.Create(fills.H);
        var absent = V128.Create(Absent);
        var bar = V128.Create(least);
        nuint i = 0;
        for (; i + (nuint)Vector128<TSum>.Count <= (nuint)count; i += (nuint)Vector128<TSum>.Count)
        {
            var low = (Filled128(TLoad.Vector128(ref a, i), absent, fa) * wa) + (Filled128(TLoad.Vector128(ref b, i), absent, fb) * wb)
                + ((Filled128(TLoad.Vector128(ref c, i), absent, fc) * wc) + (Filled128(TLoad.Vector128(ref d, i), absent, fd) * wd));
            var high = (Filled128(TLoad.Vector128(ref e, i), absent, fe) * we) + (Filled128(TLoad.Vector128(ref f, i), absent, ff) * wf)
                + ((Filled128(TLoad.Vector128(ref g, i), absent, fg) * wg) + (Filled128(TLoad.Vector128(ref h, i), absent, fh) * wh));
            var isAtLeast = V128.GreaterThanOrEqual(low + high, bar);
            if (isAtLeast != Vector128<TSum>.Zero)
            {
                isFound = true;
                return (int)i + BitOperations.TrailingZeroCount(isAtLeast.ExtractMostSignificantBits());
            }
        }

        isFound = false;
        return (int)i;
    }

    private static Vector128<TSum> Filled128(Vector128<TSum> codes, Vector128<TSum> absent, Vector128<TSum> fill) =>
        V128.ConditionalSelect(V128.Equals(codes, absent), fill, codes);
}
