using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SmartCity.Assessment;

/// <summary>A decimal as it lies in memory, which is the DECIMAL of OLE Automation: read in place, because taking a decimal apart by copies costs more than all the rest.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct DecimalBits
{
    private readonly int flags;
    private readonly uint high;
    private readonly ulong low;

    public int Scale => (flags >> 16) & 0xFF;

    public bool IsNegative => flags < 0;

    /// <summary>Whether the digits fit 64 bits.</summary>
    public bool IsSmall => high == 0;

    /// <summary>The lower 64 bits of the digits.</summary>
    public ulong Low => low;

    public static ReadOnlySpan<DecimalBits> Of(ReadOnlySpan<decimal> values) => MemoryMarshal.Cast<decimal, DecimalBits>(values);
}
