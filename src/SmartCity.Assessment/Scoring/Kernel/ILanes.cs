using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Integers side by side, as many as a vector of one width holds, or a single one: so that a sum is written once for all of them.</summary>
/// <typeparam name="TVector">The vector.</typeparam>
/// <typeparam name="TSum">What it holds.</typeparam>
internal interface ILanes<TVector, TSum>
    where TVector : struct
    where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
{
    /// <summary>How many integers there are.</summary>
    static abstract int Count { get; }

    /// <summary>One integer in every lane.</summary>
    static abstract TVector Create(TSum value);

    /// <summary>Neighbouring codes of a column, widened.</summary>
    static abstract TVector Read<T, TLoad>(ref T first, nuint at)
        where T : unmanaged, IBinaryInteger<T>
        where TLoad : struct, ILoad<T, TSum>;

    static abstract TVector Load(ref TSum first, nuint at);

    static abstract void Store(TVector value, ref TSum first, nuint at);

    static abstract TVector Plus(TVector a, TVector b);

    static abstract TVector Times(TVector a, TVector b);

    static abstract TVector Max(TVector a, TVector b);

    /// <summary>One of two integers in each lane, as the first two are equal there or not.</summary>
    static abstract TVector WhereEqual(TVector a, TVector b, TVector then, TVector otherwise);

    /// <summary>The highest integer of all lanes.</summary>
    static abstract TSum Highest(TVector a);

    /// <summary>The first lane whose integer is at least another; −1 when there is none.</summary>
    static abstract int FirstAtLeast(TVector a, TVector least);
}
