using System.Numerics;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Puts integers into the narrowest column that holds them.</summary>
internal static class ColumnBuilder
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Column Build(ReadOnlySpan<long> values, long denominator, ReadOnlySpan<bool> absent)
    {
        Guard.Against.InvalidInput(denominator, nameof(denominator), d => d >= 1, "A denominator is at least one.");
        GuardMask(values.Length, absent.Length);
        var (lowest, highest) = (0L, 0L);
        for (var i = 0; i < values.Length; i++)
        {
            if (absent.Length == 0 || !absent[i])
            {
                (lowest, highest) = (Math.Min(lowest, values[i]), Math.Max(highest, values[i]));
            }
        }

        var fit = new CodeFit(lowest, highest, denominator);
        if (!fit.IsWhole)
        {
            return FractionColumn.Of(values, denominator, fit.Offset, absent);
        }

        if (fit.Raise == 0)
        {
            return Narrowest(values, denominator, 0, absent, highest);
        }

        var codes = new long[values.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = absent.Length > 0 && absent[i] ? 0 : values[i] + fit.Raise;
        }

        return Narrowest(codes, denominator, fit.Offset, absent, fit.Highest);
    }

    /// <summary>Narrows codes that are not negative and not above the highest, unless absent.</summary>
    public static Column Narrowest(ReadOnlySpan<long> codes, long denominator, long offset, ReadOnlySpan<bool> absent, long highest) => CodeFit.WidthOf(highest) switch
    {
        ColumnWidth.Bits8 => Narrow<byte>(codes, denominator, offset, absent, highest),
        ColumnWidth.Bits16 => Narrow<ushort>(codes, denominator, offset, absent, highest),
        ColumnWidth.Bits32 => Narrow<int>(codes, denominator, offset, absent, highest),
        _ => Narrow<long>(codes, denominator, offset, absent, highest),
    };

    public static void GuardMask(int rows, int mask) =>
        Guard.Against.InvalidInput(mask, "absent", m => m == 0 || m == rows, $"The mask says of {mask.ToText()} cells whether they are absent; there are {rows.ToText()}.");

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static IntegerColumn<T> Narrow<T>(ReadOnlySpan<long> codes, long denominator, long offset, ReadOnlySpan<bool> absent, long highest)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var narrow = GC.AllocateUninitializedArray<T>(codes.Length);
        var hasAbsent = absent.Contains(true);
        for (var i = 0; i < narrow.Length; i++)
        {
            narrow[i] = hasAbsent && absent[i] ? T.MaxValue : T.CreateTruncating(codes[i]);
        }

        return IntegerColumn<T>.Of(narrow, denominator, offset, hasAbsent, highest);
    }
}
