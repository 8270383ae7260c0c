using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SmartCity.Assessment;

/// <summary>Vectors of 256 bits.</summary>
internal readonly struct Lanes256<TSum> : ILanes<Vector256<TSum>, TSum>
    where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
{
    public static int Count => Vector256<TSum>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<TSum> Create(TSum value) => Vector256.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<TSum> Read<T, TLoad>(ref T first, nuint at)
        where T : unmanaged, IBinaryInteger<T>
        where TLoad : struct, ILoad<T, TSum> => TLoad.Vector256(ref first, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<TSum> Load(ref TSum first, nuint at) => Vector256.LoadUnsafe(ref first, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<TSum> value, ref TSum first, nuint at) => value.StoreUnsafe(ref first, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<TSum> Plus(Vector256<TSum> a, Vector256<TSum> b) => a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<TSum> Times(Vector256<TSum> a, Vector256<TSum> b) => a * b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<TSum> Max(Vector256<TSum> a, Vector256<TSum> b) => Vector256.Max(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<TSum> WhereEqual(Vector256<TSum> a, Vector256<TSum> b, Vector256<TSum> then, Vector256<TSum> otherwise) =>
        Vector256.ConditionalSelect(Vector256.Equals(a, b), then, otherwise);

    public static TSum Highest(Vector256<TSum> a)
    {
        var highest = a[0];
        for (var lane = 1; lane < Vector256<TSum>.Count; lane++)
        {
            highest = TSum.Max(highest, a[lane]);
        }

        return highest;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FirstAtLeast(Vector256<TSum> a, Vector256<TSum> least)
    {
        var isAtLeast = Vector256.GreaterThanOrEqual(a, least);
        return isAtLeast == Vector256<TSum>.Zero ? -1 : BitOperations.TrailingZeroCount(isAtLeast.ExtractMostSignificantBits());
    }
}
