using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using V128 = System.Runtime.Intrinsics.Vector128;

namespace SmartCity.Assessment;

/// <content>In vectors of 128 bits.</content>
internal static partial class QuadSum<T, TSum, TLoad>
{
    private static nuint Add128(ref T a, ref T b, ref T c, ref T d, in Quad<TSum> weights, Span<TSum> sums, bool isFirst)
    {
        var (wa, wb, wc, wd) = (V128.Create(weights.A), V128.Create(weights.B), V128.Create(weights.C), V128.Create(weights.D));
        ref var sum = ref MemoryMarshal.GetReference(sums);
        nuint i = 0;
        for (; i + (nuint)Vector128<TSum>.Count <= (nuint)sums.Length; i += (nuint)Vector128<TSum>.Count)
        {
            var total = (TLoad.Vector128(ref a, i) * wa) + (TLoad.Vector128(ref b, i) * wb) + ((TLoad.Vector128(ref c, i) * wc) + (TLoad.Vector128(ref d, i) * wd));
            (isFirst ? total : total + V128.LoadUnsafe(ref sum, i)).StoreUnsafe(ref sum, i);
        }

        return i;
    }

    private static nuint AddFilled128(ref T a, ref T b, ref T c, ref T d, in Quad<TSum> weights, in Quad<TSum> fills, Span<TSum> sums, bool isFirst)
    {
        var (wa, wb, wc, wd) = (V128.Create(weights.A), V128.Create(weights.B), V128.Create(weights.C), V128.Create(weights.D));
        var (fa, fb, fc, fd) = (V128.Create(fills.A), V128.Create(fills.B), V128.Create(fills.C), V128.Create(fills.D));
        var absent = V128.Create(Absent);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        nuint i = 0;
        for (; i + (nuint)Vector128<TSum>.Count <= (nuint)sums.Length; i += (nuint)Vector128<TSum>.Count)
        {
            var (va, vb, vc, vd) = (TLoad.Vector128(ref a, i), TLoad.Vector128(ref b, i), TLoad.Vector128(ref c, i), TLoad.Vector128(ref d, i));
            var total = (V128.ConditionalSelect(V128.Equals(va, absent), fa, va) * wa) + (V128.ConditionalSelect(V128.Equals(vb, absent), fb, vb) * wb)
                + ((V128.ConditionalSelect(V128.Equals(vc, absent), fc, vc) * wc) + (V128.ConditionalSelect(V128.Equals(vd, absent), fd, vd) * wd));
            (isFirst ? total : total + V128.LoadUnsafe(ref sum, i)).StoreUnsafe(ref sum, i);
        }

        return i;
    }

    private static nuint AddMissing128(ref T a, ref T b, ref T c, ref T d, in Quad<TSum> weights, Span<TSum> missing, bool isFirst)
    {
        var (wa, wb, wc, wd) = (V128.Create(weights.A), V128.Create(weights.B), V128.Create(weights.C), V128.Create(weights.D));
        var absent = V128.Create(Absent);
        ref var sum = ref MemoryMarshal.GetReference(missing);
        nuint i = 0;
        for (; i + (nuint)Vector128<TSum>.Count <= (nuint)missing.Length; i += (nuint)Vector128<TSum>.Count)
        {
            var total = (V128.Equals(TLoad.Vector128(ref a, i), absent) & wa) + (V128.Equals(TLoad.Vector128(ref b, i), absent) & wb)
                + ((V128.Equals(TLoad.Vector128(ref c, i), absent) & wc) + (V128.Equals(TLoad.Vector128(ref d, i), absent) & wd));
            (isFirst ? total : total + V128.LoadUnsafe(ref sum, i)).StoreUnsafe(ref sum, i);
        }

        return i;
    }
}
