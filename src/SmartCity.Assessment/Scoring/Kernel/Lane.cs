using System.Numerics;
using System.Runtime.CompilerServices;

namespace SmartCity.Assessment;

/// <summary>One integer at a time: for the rows that fill no vector, and for processors without vectors.</summary>
internal readonly struct Lane<TSum> : ILanes<TSum, TSum>
    where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
{
    public static int Count => 1;

    public static TSum Create(TSum value) => value;

    public static TSum Read<T, TLoad>(ref T first, nuint at)
        where T : unmanaged, IBinaryInteger<T>
        where TLoad : struct, ILoad<T, TSum> => TLoad.One(ref first, at);

    public static TSum Load(ref TSum first, nuint at) => Unsafe.Add(ref first, at);

    public static void Store(TSum value, ref TSum first, nuint at) => Unsafe.Add(ref first, at) = value;

    public static TSum Plus(TSum a, TSum b) => a + b;

    public static TSum Times(TSum a, TSum b) => a * b;

    public static TSum Max(TSum a, TSum b) => TSum.Max(a, b);

    public static TSum WhereEqual(TSum a, TSum b, TSum then, TSum otherwise) => a == b ? then : otherwise;

    public static TSum Highest(TSum a) => a;

    public static int FirstAtLeast(TSum a, TSum least) => a >= least ? 0 : -1;
}
