using System.Numerics;
using System.Runtime.CompilerServices;

namespace SmartCity.Assessment;

/// <summary>
/// Puts decimals into the narrowest column that holds them exactly, looking at them twice: first for the least denominator and the range of the integers over it,
/// then to write the integers. A block at a time is taken apart, so that nothing is held but the decimals and the column.
/// </summary>
internal static class DecimalColumns
{
    private const int Block = 1_024;

    public static Column Build(ReadOnlySpan<decimal> values, ReadOnlySpan<bool> absent)
    {
        ColumnBuilder.GuardMask(values.Length, absent.Length);
        var bits = DecimalBits.Of(values);
        if (!TryScale(bits, absent, out var scale) || !TryRange(bits, absent, scale, out var divisor, out var lowest, out var highest))
        {
            return Fractions(values, absent);
        }

        var denominator = Powers.OfTen64(scale) / divisor;
        var fit = new CodeFit(lowest / divisor, highest / divisor, denominator);
        if (!fit.IsWhole)
        {
            return Fractions(values, absent);
        }

        return fit.Width switch
        {
            ColumnWidth.Bits8 => Write<byte>(bits, absent, scale, divisor, denominator, fit),
            ColumnWidth.Bits16 => Write<ushort>(bits, absent, scale, divisor, denominator, fit),
            ColumnWidth.Bits32 => Write<int>(bits, absent, scale, divisor, denominator, fit),
            _ => Write<long>(bits, absent, scale, divisor, denominator, fit),
        };
    }

    /// <summary>The longest scale; false when digits or scale do not fit 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool TryScale(ReadOnlySpan<DecimalBits> values, ReadOnlySpan<bool> absent, out int scale)
    {
        (scale, var isSmall) = (0, true);
        for (var i = 0; i < values.Length; i++)
        {
            if (absent.Length == 0 || !absent[i])
            {
                isSmall &= values[i].IsSmall;
                scale = Math.Max(scale, values[i].Scale);
            }
        }

        return isSmall && scale <= Powers.OfTenInLong;
    }

    /// <summary>The range of the values times a power of ten, and what all of them and that power can be divided by: 0.5 and 7.0 over 10 are 5 and 70, over 2 they are 1 and 14.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool TryRange(ReadOnlySpan<DecimalBits> values, ReadOnlySpan<bool> absent, int scale, out long divisor, out long lowest, out long highest)
    {
        (divisor, lowest, highest) = (Powers.OfTen64(scale), 0, 0);
        Span<long> block = stackalloc long[Block];
        for (var start = 0; start < values.Length; start += Block)
        {
            var integers = block[..Math.Min(Block, values.Length - start)];
            if (!TryTimes(values.Slice(start, integers.Length), absent.Length == 0 ? [] : absent.Slice(start, integers.Length), scale, integers))
            {
                return false;
            }

            foreach (var integer in integers)
            {
                (lowest, highest) = (Math.Min(lowest, integer), Math.Max(highest, integer));
                if (divisor > 1 && integer % divisor != 0)
                {
                    divisor = (long)BigInteger.GreatestCommonDivisor(integer, divisor);
                }
            }
        }

        return true;
    }

    /// <summary>The values times a power of ten, zero where they are absent; false when one of them does not fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool TryTimes(ReadOnlySpan<DecimalBits> values, ReadOnlySpan<bool> absent, int scale, Span<long> integers)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (absent.Length > 0 && absent[i])
            {
                integers[i] = 0;
                continue;
            }

            ref readonly var value = ref values[i];
            var factor = value.Scale == scale ? 1UL : (ulong)Powers.OfTen64(scale - value.Scale);
            if (Math.BigMul(value.Low, factor, out var product) != 0 || product > long.MaxValue)
            {
                return false;
            }

            integers[i] = value.IsNegative ? -(long)product : (long)product;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static IntegerColumn<T> Write<T>(ReadOnlySpan<DecimalBits> values, ReadOnlySpan<bool> absent, int scale, long divisor, long denominator, CodeFit fit)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var codes = GC.AllocateUninitializedArray<T>(values.Length);
        var (hasAbsent, raise) = (absent.Contains(true), fit.Raise);
        Span<long> block = stackalloc long[Block];
        for (var start = 0; start < values.Length; start += Block)
        {
            var integers = block[..Math.Min(Block, values.Length - start)];
            TryTimes(values.Slice(start, integers.Length), hasAbsent ? absent.Slice(start, integers.Length) : [], scale, integers);
            var target = codes.AsSpan(start, integers.Length);
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = T.CreateTruncating((divisor == 1 ? integers[i] : integers[i] / divisor) + raise);
            }

            for (var i = 0; i < target.Length && hasAbsent; i++)
            {
                target[i] = absent[start + i] ? T.MaxValue : target[i];
            }
        }

        return IntegerColumn<T>.Of(codes, denominator, fit.Offset, hasAbsent, fit.Highest);
    }

    /// <summary>Where a power of ten leads too far, needless zeros or factors in common may be why: 1.0000000000000000000000 is 1.</summary>
    private static Column Fractions(ReadOnlySpan<decimal> values, ReadOnlySpan<bool> absent)
    {
        var points = new Rational[values.Length];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = absent.Length > 0 && absent[i] ? Rational.Zero : values[i];
        }

        return FractionColumn.Narrowest(points, absent.Length > 0 ? absent.ToArray() : []);
    }
}
