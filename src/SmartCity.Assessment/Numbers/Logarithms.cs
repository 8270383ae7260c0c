using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Logarithmic values rounded correctly: intervals of integers that narrow until only one rounding is left.</summary>
internal static class Logarithms
{
    private const int GuardBits = 40;

    /// <summary>(ln x − ln worst) / (ln best − ln worst), rounded as declared; a rational value is rounded as that exact value.</summary>
    /// <param name="x">Above zero; need not lie between the other two.</param>
    /// <param name="worst">Above zero; maps to 0.</param>
    /// <param name="best">Above zero, other than <paramref name="worst"/>, on either side of it; maps to 1.</param>
    /// <param name="rounding">Digits and mode of the result.</param>
    /// <exception cref="ArgumentException">An argument is not above zero, or both ends are equal.</exception>
    public static Rational Between(Rational x, Rational worst, Rational best, Rounding rounding)
    {
        RequirePositive(x, nameof(x));
        RequirePositive(worst, nameof(worst));
        RequirePositive(best, nameof(best));
        if (worst == best)
        {
            throw new ArgumentException("The two ends of a logarithmic scale must differ.", nameof(best));
        }

        return Quotient(x / worst, best / worst, rounding);
    }

    /// <summary>ln a / ln b.</summary>
    private static Rational Quotient(Rational a, Rational b, Rounding rounding)
    {
        // Every mode decides at multiples of half a last digit, so the value counted in such halves is all there is to know:
        // strictly between two whole numbers of halves any value rounds alike, and on a whole number the value is that fraction.
        var halves = Powers.OfTen(rounding.Digits) << 1;
        for (var precision = (rounding.Digits * 10 / 3) + GuardBits; ; precision *= 2)
        {
            var quotient = LogInterval.Of(a, precision).DividedBy(LogInterval.Of(b, precision), halves);
            if (quotient is not var (low, high))
            {
                continue;
            }

            // The whole numbers of halves from the lower to the upper bound, both included.
            var (first, last) = (-(-low).Floor(), high.Floor());
            if (first > last)
            {
                return Rational.Of((last << 1) + 1, halves << 1).Round(rounding);
            }

            if (first == last && IsPower(a, b, Rational.Of(first, halves)))
            {
                return Rational.Of(first, halves).Round(rounding);
            }
        }
    }

    /// <summary>Whether a = b^exponent, that is, whether some t has b = t^q and a = t^p for the exponent p/q in lowest terms.</summary>
    private static bool IsPower(Rational a, Rational b, Rational exponent)
    {
        // b is not 1, so neither is t, and the larger part of t^q is at least 2^q:
        // no q beyond the bits of b can do, nor p beyond those of a.
        if (exponent.Denominator > Bits(b) || BigInteger.Abs(exponent.Numerator) > Bits(a))
        {
            return false;
        }

        var degree = (int)exponent.Denominator;
        var root = Rational.Of(Roots.IntegerRoot(b.Numerator, degree), Roots.IntegerRoot(b.Denominator, degree));
        if (root.Pow(degree) != b)
        {
            return false;
        }

        var power = root.Pow((int)BigInteger.Abs(exponent.Numerator));
        return a == (exponent.Sign < 0 ? Rational.One / power : power);
    }

    private static long Bits(Rational value) => BigInteger.Max(value.Numerator, value.Denominator).GetBitLength();

    private static void RequirePositive(Rational value, string name)
    {
        if (value.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(name, "A logarithm is taken of a number above zero.");
        }
    }
}
