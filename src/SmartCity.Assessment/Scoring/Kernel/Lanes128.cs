using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SmartCity.Assessment;

/// <summary>Vectors of 128 bits.</summary>
internal readonly struct Lanes128<TSum> : ILanes<Vector128<TSum>, TSum>
    where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
{
    public static int Count => Vector128<TSum>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<TSum> Create(TSum value) => Vector128.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<TSum> Read<T, TLoad>(ref T first, nuint at)
        where T : unmanaged, IBinaryInteger<T>
        where TLoad : struct, ILoad<T, TSum> => TLoad.Vector128(ref first, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<TSum> Load(ref TSum first, nuint at) => Vector128.LoadUnsafe(ref first, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<TSum> value, ref TSum first, nuint at) => value.StoreUnsafe(ref first, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<TSum> Plus(Vector128<TSum> a, Vector128<TSum> b) => a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<TSum> Times(Vector128<TSum> a, Vector128<TSum> b) => a * b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<TSum> Max(Vector128<TSum> a, Vector128<TSum> b) => Vector128.Max(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<TSum> WhereEqual(Vector128<TSum> a, Vector128<TSum> b, Vector128<TSum> then, Vector128<TSum> otherwise) =>
        Vector128.ConditionalSelect(Vector128.Equals(a, b), then, otherwise);

    public static TSum Highest(Vector128<TSum> a)
    {
        var highest = a[0];
        for (var lane = 1; lane < Vector128<TSum>.Count; lane++)
        {
            highest = TSum.Max(highest, a[lane]);
        }

        return highest;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FirstAtLeast(Vector128<TSum> a, Vector128<TSum> least)
    {
        var isAtLeast = Vector128.GreaterThanOrEqual(a, least);
        return isAtLeast == Vector128<TSum>.Zero ? -1 : BitOperations.TrailingZeroCount(isAtLeast.ExtractMostSignificantBits());
    }
}
