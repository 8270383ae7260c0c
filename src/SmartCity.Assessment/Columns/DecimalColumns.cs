using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Puts decimals into the narrowest column that holds them exactly.</summary>
internal static class DecimalColumns
{
    public static Column Build(ReadOnlySpan<decimal> values, ReadOnlySpan<bool> absent)
    {
        ColumnBuilder.GuardMask(values.Length, absent.Length);
        var bits = DecimalBits.Of(values);
        if (!TryScale(bits, absent, out var scale))
        {
            return Fractions(values, absent);
        }

        var integers = new long[values.Length];
        if (!TryTimes(bits, absent, scale, integers))
        {
            return Fractions(values, absent);
        }

        // 0.5 and 7.0 over 10 are 5 and 70, and over 2 they are 1 and 14.
        var divisor = CommonDivisor(integers, Powers.OfTen64(scale));
        for (var i = 0; i < integers.Length && divisor > 1; i++)
        {
            integers[i] /= divisor;
        }

        return ColumnBuilder.Build(integers, Powers.OfTen64(scale) / divisor, absent);
    }

    /// <summary>The longest scale; false when digits or scale do not fit 64 bits.</summary>
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

    /// <summary>The values times a power of ten; false when one of them does not fit.</summary>
    private static bool TryTimes(ReadOnlySpan<DecimalBits> values, ReadOnlySpan<bool> absent, int scale, Span<long> integers)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (absent.Length > 0 && absent[i])
            {
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

    private static long CommonDivisor(ReadOnlySpan<long> integers, long divisor)
    {
        for (var i = 0; i < integers.Length && divisor > 1; i++)
        {
            if (integers[i] % divisor != 0)
            {
                divisor = (long)BigInteger.GreatestCommonDivisor(integers[i], divisor);
            }
        }

        return divisor;
    }

    private static FractionColumn Fractions(ReadOnlySpan<decimal> values, ReadOnlySpan<bool> absent)
    {
        var points = new Rational[values.Length];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = values[i];
        }

        return FractionColumn.Of(points, absent);
    }
}
