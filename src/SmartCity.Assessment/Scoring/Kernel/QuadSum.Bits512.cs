using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using V512 = System.Runtime.Intrinsics.Vector512;

namespace SmartCity.Assessment;

/// <content>In vectors of 512 bits.</content>
internal static partial class QuadSum<T, TSum, TLoad>
{
    private static nuint Add512(ref T a, ref T b, ref T c, ref T d, in Quad<TSum> weights, Span<TSum> sums, bool isFirst)
    {
        var (wa, wb, wc, wd) = (V512.Create(weights.A), V512.Create(weights.B), V512.Create(weights.C), V512.Create(weights.D));
        ref var sum = ref MemoryMarshal.GetReference(sums);
        nuint i = 0;
        for (; i + (nuint)Vector512<TSum>.Count <= (nuint)sums.Length; i += (nuint)Vector512<TSum>.Count)
        {
            var total = (TLoad.Vector512(ref a, i) * wa) + (TLoad.Vector512(ref b, i) * wb) + ((TLoad.Vector512(ref c, i) * wc) + (TLoad.Vector512(ref d, i) * wd));
            (isFirst ? total : total + V512.LoadUnsafe(ref sum, i)).StoreUnsafe(ref sum, i);
        }

        return i;
    }

    private static nuint AddFilled512(ref T a, ref T b, ref T c, ref T d, in Quad<TSum> weights, in Quad<TSum> fills, Span<TSum> sums, bool isFirst)
    {
        var (wa, wb, wc, wd) = (V512.Create(weights.A), V512.Create(weights.B), V512.Create(weights.C), V512.Create(weights.D));
        var (fa, fb, fc, fd) = (V512.Create(fills.A), V512.Create(fills.B), V512.Create(fills.C), V512.Create(fills.D));
        var absent = V512.Create(Absent);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        nuint i = 0;
        for (; i + (nuint)Vector512<TSum>.Count <= (nuint)sums.Length; i += (nuint)Vector512<TSum>.Count)
        {
            var (va, vb, vc, vd) = (TLoad.Vector512(ref a, i), TLoad.Vector512(ref b, i), TLoad.Vector512(ref c, i), TLoad.Vector512(ref d, i));
            var total = (V512.ConditionalSelect(V512.Equals(va, absent), fa, va) * wa) + (V512.ConditionalSelect(V512.Equals(vb, absent), fb, vb) * wb)
                + ((V512.ConditionalSelect(V512.Equals(vc, absent), fc, vc) * wc) + (V512.ConditionalSelect(V512.Equals(vd, absent), fd, vd) * wd));
            (isFirst ? total : total + V512.LoadUnsafe(ref sum, i)).StoreUnsafe(ref sum, i);
        }

        return i;
    }

    private static nuint AddMissing512(ref T a, ref T b, ref T c, ref T d, in Quad<TSum> weights, Span<TSum> missing, bool isFirst)
    {
        var (wa, wb, wc, wd) = (V512.Create(weights.A), V512.Create(weights.B), V512.Create(weights.C), V512.Create(weights.D));
        var absent = V512.Create(Absent);
        ref var sum = ref MemoryMarshal.GetReference(missing);
        nuint i = 0;
        for (; i + (nuint)Vector512<TSum>.Count <= (nuint)missing.Length; i += (nuint)Vector512<TSum>.Count)
        {
            var total = (V512.Equals(TLoad.Vector512(ref a, i), absent) & wa) + (V512.Equals(TLoad.Vector512(ref b, i), absent) & wb)
                + ((V512.Equals(TLoad.Vector512(ref c, i), absent) & wc) + (V512.Equals(TLoad.Vector512(ref d, i), absent) & wd));
            (isFirst ? total : total + V512.LoadUnsafe(ref sum, i)).StoreUnsafe(ref sum, i);
        }

        return i;
    }
}
