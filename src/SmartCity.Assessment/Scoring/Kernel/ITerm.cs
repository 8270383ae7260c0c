using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>What a cell adds to the sum of its row.</summary>
internal interface ITerm
{
    /// <param name="code">The codes of neighbouring cells of one column.</param>
    /// <param name="absent">What stands in an absent cell.</param>
    /// <param name="fill">What an absent cell counts as.</param>
    /// <param name="weight">The weight of the column.</param>
    static abstract TVector Of<TLanes, TVector, TSum>(TVector code, TVector absent, TVector fill, TVector weight)
        where TLanes : struct, ILanes<TVector, TSum>
        where TVector : struct
        where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>;
}
