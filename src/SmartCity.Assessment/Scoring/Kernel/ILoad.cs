using System.Numerics;
using System.Runtime.Intrinsics;

namespace SmartCity.Assessment;

/// <summary>Reads neighbouring codes of a column into the wider integers in which they are summed, one full vector of the sum's width at a time.</summary>
/// <typeparam name="T">What the column holds.</typeparam>
/// <typeparam name="TSum">In what is summed.</typeparam>
internal interface ILoad<T, TSum>
    where T : unmanaged, IBinaryInteger<T>
    where TSum : unmanaged, IBinaryInteger<TSum>
{
    static abstract TSum One(ref T first, nuint at);

    static abstract Vector128<TSum> Vector128(ref T first, nuint at);

    static abstract Vector256<TSum> Vector256(ref T first, nuint at);

    static abstract Vector512<TSum> Vector512(ref T first, nuint at);
}
