using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SmartCity.Assessment;

/// <summary>Vectors of 512 bits.</summary>
internal readonly struct Lanes512<TSum> : ILanes<Vector512<TSum>, TSum>
    where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
{
    public static int Count => Vector512<TSum>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TSum> Create(TSum value) => Vector512.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TSum> Read<T, TLoad>(ref T first, nuint at)
        where T : unmanaged, IBinaryInteger<T>
        where TLoad : struct, ILoad<T, TSum> => TLoad.Vector512(ref first, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TSum> Load(ref TSum first, nuint at) => Vector512.LoadUnsafe(ref first, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<TSum> value, ref TSum first, nuint at) => value.StoreUnsafe(ref first, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TSum> Plus(Vector512<TSum> a, Vector512<TSum> b) => a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TSum> Times(Vector512<TSum> a, Vector512<TSum> b) => a * b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TSum> Max(Vector512<TSum> a, Vector512<TSum> b) => Vector512.Max(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TSum> WhereEqual(Vector512<TSum> a, Vector512<TSum> b, Vector512<TSum> then, Vector512<TSum> otherwise) =>
        Vector512.ConditionalSelect(Vector512.Equals(a, b), then, otherwise);

    public static TSum Highest(Vector512<TSum> a)
    {
        var highest = a[0];
        for (var lane = 1; lane < Vector512<TSum>.Count; lane++)
        {
            highest = TSum.Max(highest, a[lane]);
        }

        return highest;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FirstAtLeast(Vector512<TSum> a, Vector512<TSum> least)
    {
        var isAtLeast = Vector512.GreaterThanOrEqual(a, least);
        return isAtLeast == Vector512<TSum>.Zero ? -1 : BitOperations.TrailingZeroCount(isAtLeast.ExtractMostSignificantBits());
    }
}
