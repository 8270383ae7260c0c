using System.Numerics;

namespace SmartCity.Assessment;

/// <remarks>Sums add numerators over one common denominator and reduce once: adding fraction by fraction costs ten times as much.</remarks>
internal readonly partial struct Rational
{
    /// <summary>The sum; zero when there is nothing to add.</summary>
    public static Rational Sum(ReadOnlySpan<Rational> values) =>
        TryCommonDenominator(values, out var common) && TrySum(values, common, out var sum)
            ? Lowest(sum, common)
            : WideSum(values);

    /// <summary>The sum of decimals; zero when there is nothing to add.</summary>
    public static Rational SumOf(ReadOnlySpan<decimal> values)
    {
        var (sum, scale) = (Int128.Zero, 0);
        foreach (var value in values)
        {
            scale = Math.Max(scale, value.Scale);
        }

        foreach (var value in values)
        {
            Rational exact = value;
            if (scale > Powers.OfTenInLong || exact.wide is not null)
            {
                return WideSum(Array.ConvertAll(values.ToArray(), v => (Rational)v));
            }

            // At most 2^31 terms below 2^63 in magnitude each: no sum overflows.
            var term = Math.BigMul(exact.numerator, Powers.OfTen64(scale) / exact.SmallDenominator);
            if (term != (long)term)
            {
                return WideSum(Array.ConvertAll(values.ToArray(), v => (Rational)v));
            }

            sum += term;
        }

        return Lowest(sum, Powers.OfTen64(scale));
    }

    /// <summary>The numerators over the least common denominator; false when something does not fit 64 bits.</summary>
    public static bool TryWhole(ReadOnlySpan<Rational> values, out long[] numerators, out long denominator)
    {
        (numerators, denominator) = ([], 1);
        if (!TryNarrow(ref values) || !TryCommonDenominator(values, out denominator))
        {
            return false;
        }

        numerators = new long[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var whole = Math.BigMul(values[i].numerator, denominator / values[i].SmallDenominator);
            if (whole != (long)whole)
            {
                return false;
            }

            numerators[i] = (long)whole;
        }

        return true;
    }

    /// <summary>The sum of weight × value; zero when there is nothing to add.</summary>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public static Rational Dot(ReadOnlySpan<Rational> weights, ReadOnlySpan<Rational> values)
    {
        if (weights.Length != values.Length)
        {
            throw new ArgumentException("There must be as many weights as values.", nameof(weights));
        }

        if (!TryCommonDenominator(weights, out var weightsBelow)
            || !TryCommonDenominator(values, out var valuesBelow)
            || !TryDot(weights, weightsBelow, values, valuesBelow, out var sum))
        {
            return WideDot(weights, values);
        }

        // Reducing by one denominator and then by the other is reducing by their product, which may not fit.
        var first = CommonDivisor((long)(sum % weightsBelow), weightsBelow);
        sum /= first;
        var second = CommonDivisor((long)(sum % valuesBelow), valuesBelow);
        return Coprime(sum / second, Math.BigMul(weightsBelow / first, valuesBelow / second));
    }

    /// <summary>The same values, held as short parts; false when there is one that does not fit them.</summary>
    private static bool TryNarrow(ref ReadOnlySpan<Rational> values)
    {
        Rational[]? narrow = null;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i].wide is null)
            {
                continue;
            }

            narrow ??= values.ToArray();
            if (!values[i].TryNarrow(out narrow[i]))
            {
                return false;
            }
        }

        values = narrow ?? values;
        return true;
    }

    /// <summary>The same value held as short parts, if it fits them.</summary>
    private bool TryNarrow(out Rational narrow)
    {
        narrow = wide is { IsLowest: false } ? Coprime(Numerator, Denominator) : this;
        return narrow.wide is null;
    }

    /// <summary>The least common denominator, if that and all values fit 64 bits.</summary>
    private static bool TryCommonDenominator(ReadOnlySpan<Rational> values, out long common)
    {
        common = 1;
        foreach (ref readonly var value in values)
        {
            if (value.wide is not null)
            {
                return false;
            }

            var below = value.SmallDenominator;
            if (below != common && common % below != 0)
            {
                var next = Math.BigMul(common, below / CommonDivisor(common, below));
                if (next > long.MaxValue)
                {
                    return false;
                }

                common = (long)next;
            }
        }

        return true;
    }

    private static bool TrySum(ReadOnlySpan<Rational> values, long common, out Int128 sum)
    {
        sum = 0;
        foreach (ref readonly var value in values)
        {
            var below = value.SmallDenominator;
            var term = below == common ? value.numerator : Math.BigMul(value.numerator, common / below);
            if (!TryAdd(ref sum, term))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryDot(
        ReadOnlySpan<Rational> weights, long weightsBelow, ReadOnlySpan<Rational> values, long valuesBelow, out Int128 sum)
    {
        sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            var weight = Math.BigMul(weights[i].numerator, weightsBelow / weights[i].SmallDenominator);
            var value = Math.BigMul(values[i].numerator, valuesBelow / values[i].SmallDenominator);
            if (weight != (long)weight || value != (long)value || !TryAdd(ref sum, Math.BigMul((long)weight, (long)value)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryAdd(ref Int128 sum, Int128 term)
    {
        var next = unchecked(sum + term);
        var overflowed = ((sum ^ next) & (term ^ next)) < 0;
        sum = next;
        return !overflowed;
    }

    private static Rational WideSum(ReadOnlySpan<Rational> values)
    {
        var common = WideCommonDenominator(values);
        var sum = BigInteger.Zero;
        foreach (ref readonly var value in values)
        {
            sum += value.Above * (common / value.Below);
        }

        return Over(sum, common);
    }

    private static Rational WideDot(ReadOnlySpan<Rational> weights, ReadOnlySpan<Rational> values)
    {
        var (weightsBelow, valuesBelow) = (WideCommonDenominator(weights), WideCommonDenominator(values));
        var sum = BigInteger.Zero;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i].Above * (weightsBelow / weights[i].Below)
                * values[i].Above * (valuesBelow / values[i].Below);
        }

        return Over(sum, weightsBelow * valuesBelow);
    }

    private static BigInteger WideCommonDenominator(ReadOnlySpan<Rational> values)
    {
        var common = BigInteger.One;
        foreach (ref readonly var value in values)
        {
            var below = value.Below;
            if (below != common)
            {
                common *= below / BigInteger.GreatestCommonDivisor(common, below);
            }
        }

        return common;
    }
}
