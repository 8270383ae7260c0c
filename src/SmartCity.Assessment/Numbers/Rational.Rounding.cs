using System.Numerics;

namespace SmartCity.Assessment;

internal readonly partial struct Rational
{
    /// <summary>The largest integer not above the value.</summary>
    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(Above, Below, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The value as the declared rounding has it; a value with no more decimals than declared stays itself.</summary>
    public Rational Round(Rounding rounding)
    {
        if (wide is null && denominatorLessOne == 0)
        {
            return this;
        }

        if (wide is not null && rounding.Digits <= Powers.OfTenInInt && wide.Near.Round(rounding) is { } known)
        {
            return Lowest(known, Powers.OfTen64(rounding.Digits));
        }

        return wide is null && rounding.Digits <= Powers.OfTenInLong
            ? Lowest(RoundedUnits64(rounding), Powers.OfTen64(rounding.Digits))
            : Of(RoundedUnits(rounding), Powers.OfTen(rounding.Digits));
    }

    /// <summary>The rounded value counted in units of its last declared digit: 3.315 under halfUp(2) is 332.</summary>
    private BigInteger RoundedUnits(Rounding rounding)
    {
        if (wide is null && rounding.Digits <= Powers.OfTenInLong)
        {
            return RoundedUnits64(rounding);
        }

        var denominator = Below;
        var units = BigInteger.DivRem(Above * Powers.OfTen(rounding.Digits), denominator, out var remainder);
        if (remainder.IsZero)
        {
            return units;
        }

        var half = (BigInteger.Abs(remainder) << 1).CompareTo(denominator);
        return rounding.GoesAway(remainder.Sign < 0, half, !units.IsEven) ? units + remainder.Sign : units;
    }

    private Int128 RoundedUnits64(Rounding rounding)
    {
        Int128 denominator = SmallDenominator;
        var (units, remainder) = Int128.DivRem(Math.BigMul(numerator, Powers.OfTen64(rounding.Digits)), denominator);
        if (remainder == 0)
        {
            return units;
        }

        var half = (Int128.Abs(remainder) << 1).CompareTo(denominator);
        return rounding.GoesAway(remainder < 0, half, Int128.IsOddInteger(units)) ? units + Int128.Sign(remainder) : units;
    }
}
