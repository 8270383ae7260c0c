using System.Numerics;
using System.Runtime.InteropServices;

namespace SmartCity.Assessment;

/// <summary>Puts decimals into the narrowest column that holds them exactly.</summary>
internal static class DecimalColumns
{
    public static Column Build(ReadOnlySpan<decimal> values, ReadOnlySpan<bool> absent)
    {
        ColumnBuilder.GuardMask(values.Length, absent.Length);
        var scale = 0;
        for (var i = 0; i < values.Length; i++)
        {
            scale = absent.Length > 0 && absent[i] ? scale : Math.Max(scale, values[i].Scale);
        }

        var integers = new long[values.Length];
        if (scale > Powers.OfTenInLong || !TryScale(values, absent, scale, integers))
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

    /// <summary>The values times a power of ten; false when one of them does not fit.</summary>
    private static bool TryScale(ReadOnlySpan<decimal> values, ReadOnlySpan<bool> absent, int scale, Span<long> integers)
    {
        Span<int> parts = stackalloc int[4];
        for (var i = 0; i < values.Length; i++)
        {
            if (absent.Length > 0 && absent[i])
            {
                continue;
            }

            decimal.GetBits(values[i], parts);
            var factor = Powers.OfTen64(scale - ((parts[3] >> 16) & 0xFF));
            var magnitude = ((ulong)(uint)parts[1] << 32) | (uint)parts[0];
            if (parts[2] != 0 || magnitude > long.MaxValue || Math.BigMul(magnitude, (ulong)factor, out var low) != 0 || low > long.MaxValue)
            {
                return false;
            }

            integers[i] = parts[3] < 0 ? -(long)low : (long)low;
        }

        return true;
    }

    private static long CommonDivisor(ReadOnlySpan<long> integers, long divisor)
    {
        foreach (var integer in integers)
        {
            if (divisor == 1)
            {
                break;
            }

            if (integer % divisor != 0)
            {
                divisor = (long)BigInteger.GreatestCommonDivisor(integer, divisor);
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
