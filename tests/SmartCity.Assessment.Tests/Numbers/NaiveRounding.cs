using System.Numerics;
using Fractions;

namespace SmartCity.Assessment.Tests.Numbers;

/// <summary>Rounding as one would do it by hand: look at both neighbours and take one.</summary>
internal static class NaiveRounding
{
    public static Fraction Round(Fraction value, Rounding rounding)
    {
        var unit = new Fraction(1, BigInteger.Pow(10, rounding.Digits), normalize: true);
        var below = unit * FloorOf(value / unit);
        if (below == value)
        {
            return value;
        }

        var above = below + unit;
        var towardZero = value > Fraction.Zero ? below : above;
        var awayFromZero = value > Fraction.Zero ? above : below;
        var nearer = (value - below).CompareTo(above - value);
        return rounding.Mode switch
        {
            RoundingMode.Floor => below,
            RoundingMode.Ceiling => above,
            RoundingMode.Down => towardZero,
            RoundingMode.Up => awayFromZero,
            _ when nearer < 0 => below,
            _ when nearer > 0 => above,
            RoundingMode.HalfUp => awayFromZero,
            RoundingMode.HalfDown => towardZero,
            RoundingMode.HalfEven => FloorOf(below / unit).Numerator.IsEven ? below : above,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding)),
        };
    }

    private static Fraction FloorOf(Fraction value)
    {
        var whole = new Fraction(value.Numerator / value.Denominator);
        return whole > value ? whole - Fraction.One : whole;
    }
}
