using System.Numerics;
using System.Runtime.CompilerServices;

namespace SmartCity.Assessment;

/// <summary>Weight times code, where no cell is absent.</summary>
internal readonly struct PlainTerm : ITerm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Of<TLanes, TVector, TSum>(TVector code, TVector absent, TVector fill, TVector weight)
        where TLanes : struct, ILanes<TVector, TSum>
        where TVector : struct
        where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum> => TLanes.Times(code, weight);
}

/// <summary>Weight times code, with a number in the place of every absent cell.</summary>
internal readonly struct FilledTerm : ITerm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Of<TLanes, TVector, TSum>(TVector code, TVector absent, TVector fill, TVector weight)
        where TLanes : struct, ILanes<TVector, TSum>
        where TVector : struct
        where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum> => TLanes.Times(TLanes.WhereEqual(code, absent, fill, code), weight);
}

/// <summary>The weight of every absent cell, and nothing for the others.</summary>
internal readonly struct AbsentTerm : ITerm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Of<TLanes, TVector, TSum>(TVector code, TVector absent, TVector fill, TVector weight)
        where TLanes : struct, ILanes<TVector, TSum>
        where TVector : struct
        where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum> => TLanes.WhereEqual(code, absent, weight, TLanes.Create(TSum.Zero));
}
