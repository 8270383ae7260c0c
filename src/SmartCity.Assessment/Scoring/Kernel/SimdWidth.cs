using System.Runtime.Intrinsics;

namespace SmartCity.Assessment;

/// <summary>How many bits are computed with at a time. Integers come to the same bits in any of them.</summary>
internal enum SimdWidth
{
    Scalar,
    Bits128,
    Bits256,
    Bits512,
}

/// <summary>Chooses a width.</summary>
internal static class SimdWidths
{
    /// <summary>The widest that the processor is quick with.</summary>
    public static SimdWidth Widest =>
        Vector512.IsHardwareAccelerated ? SimdWidth.Bits512
        : Vector256.IsHardwareAccelerated ? SimdWidth.Bits256
        : Vector128.IsHardwareAccelerated ? SimdWidth.Bits128
        : SimdWidth.Scalar;
}
