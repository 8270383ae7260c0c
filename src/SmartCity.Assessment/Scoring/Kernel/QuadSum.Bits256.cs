using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using V256 = System.Runtime.Intrinsics.Vector256;

namespace SmartCity.Assessment;

/// <content>In vectors of 256 bits.</content>
internal static partial class QuadSum<T, TSum, TLoad>
{
    private static nuint Add256(ref T a, ref T b, ref T c, ref T d, in Quad<TSum> weights, Span<TSum> sums, bool isFirst)
    {
        var (wa, wb, wc, wd) = (V256.Create(weights.A), V256.Create(weights.B), V256.Create(weights.C), V256.Create(weights.D));
        ref var sum = ref MemoryMarshal.GetReference(sums);
        nuint i = 0;
        for (; i + (nuint)Vector256<TSum>.Count <= (nuint)sums.Length; i += (nuint)Vector256<TSum>.Count)
        {
            var total = (TLoad.Vector256(ref a, i) * wa) + (TLoad.Vector256(ref b, i) * wb) + ((TLoad.Vector256(ref c, i) * wc) + (TLoad.Vector256(ref d, i) * wd));
            (isFirst ? total : total + V256.LoadUnsafe(ref sum, i)).StoreUnsafe(ref sum, i);
        }

        return i;
    }

    private static nuint AddFilled256(ref T a, ref T b, ref T c, ref T d, in Quad<TSum> weights, in Quad<TSum> fills, Span<TSum> sums, bool isFirst)
    {
        var (wa, wb, wc, wd) = (V256.Create(weights.A), V256.Create(weights.B), V256.Create(weights.C), V256.Create(weights.D));
        var (fa, fb, fc, fd) = (V256.Create(fills.A), V256.Create(fills.B), V256.Create(fills.C), V256.Create(fills.D));
        var absent = V256.Create(Absent);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        nuint i = 0;
        for (; i + (nuint)Vector256<TSum>.Count <= (nuint)sums.Length; i += (nuint)Vector256<TSum>.Count)
        {
            var (va, vb, vc, vd) = (TLoad.Vector256(ref a, i), TLoad.Vector256(ref b, i), TLoad.Vector256(ref c, i), TLoad.Vector256(ref d, i));
            var total = (V256.ConditionalSelect(V256.Equals(va, absent), fa, va) * wa) + (V256.ConditionalSelect(V256.Equals(vb, absent), fb, vb) * wb)
                + ((V256.ConditionalSelect(V256.Equals(vc, absent), fc, vc) * wc) + (V256.ConditionalSelect(V256.Equals(vd, absent), fd, vd) * wd));
            (isFirst ? total : total + V256.LoadUnsafe(ref sum, i)).StoreUnsafe(ref sum, i);
        }

        return i;
    }

    private static nuint AddMissing256(ref T a, ref T b, ref T c, ref T d, in Quad<TSum> weights, Span<TSum> missing, bool isFirst)
    {
        var (wa, wb, wc, wd) = (V256.Create(weights.A), V256.Create(weights.B), V256.Create(weights.C), V256.Create(weights.D));
        var absent = V256.Create(Absent);
        ref var sum = ref MemoryMarshal.GetReference(missing);
        nuint i = 0;
        for (; i + (nuint)Vector256<TSum>.Count <= (nuint)missing.Length; i += (nuint)Vector256<TSum>.Count)
        {
            var total = (V256.Equals(TLoad.Vector256(ref a, i), absent) & wa) + (V256.Equals(TLoad.Vector256(ref b, i), absent) & wb)
                + ((V256.Equals(TLoad.Vector256(ref c, i), absent) & wc) + (V256.Equals(TLoad.Vector256(ref d, i), absent) & wd));
            (isFirst ? total : total + V256.LoadUnsafe(ref sum, i)).StoreUnsafe(ref sum, i);
        }

        return i;
    }
}
