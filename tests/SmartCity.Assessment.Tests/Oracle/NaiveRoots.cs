using System.Numerics;
using Fractions;
using SmartCity.Assessment.Tests.Numbers;

namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>Roots and logarithms by nothing but powers of whole numbers.</summary>
/// <remarks>The value is enclosed between neighbouring halves of the last digit, which decides every rounding.</remarks>
internal static class NaiveRoots
{
    /// <summary>The degree-th root of a number that is not negative, rounded.</summary>
    public static Fraction Root(Fraction radicand, int degree, Rounding rounding)
    {
        var halves = 2 * BigInteger.Pow(10, rounding.Digits);
        var scaled = radicand.Numerator * BigInteger.Pow(halves, degree);
        var below = Largest(k => k >= 0 && BigInteger.Pow(k, degree) * radicand.Denominator <= scaled);
        return Rounded(below, BigInteger.Pow(below, degree) * radicand.Denominator == scaled, halves, rounding);
    }

    /// <summary>(ln x − ln worst) / (ln best − ln worst), rounded.</summary>
    public static Fraction Logarithm(Fraction x, Fraction worst, Fraction best, Rounding rounding)
    {
        var (a, b) = best > worst ? (x / worst, best / worst) : (worst / x, worst / best);
        var halves = 2 * (int)BigInteger.Pow(10, rounding.Digits);

        // k/halves ≤ ln a / ln b means b^k ≤ a^halves, since b is above one.
        var (above, under) = (BigInteger.Pow(a.Numerator, halves), BigInteger.Pow(a.Denominator, halves));
        int Compare(BigInteger k) => k >= 0
            ? (BigInteger.Pow(b.Numerator, (int)k) * under).CompareTo(above * BigInteger.Pow(b.Denominator, (int)k))
            : (BigInteger.Pow(b.Denominator, (int)-k) * under).CompareTo(above * BigInteger.Pow(b.Numerator, (int)-k));
        var below = Largest(k => Compare(k) <= 0);
        return Rounded(below, Compare(below) == 0, halves, rounding);
    }

    /// <summary>Whether the one root is below, equal to or above the other.</summary>
    public static int Compare((Fraction Radicand, int Degree) one, (Fraction Radicand, int Degree) other) =>
        Power(one.Radicand, other.Degree).CompareTo(Power(other.Radicand, one.Degree));

    public static Fraction Power(Fraction value, int exponent)
    {
        var power = Fraction.One;
        for (var i = 0; i < exponent; i++)
        {
            power *= value;
        }

        return power;
    }

    /// <summary>The largest whole number that fits, found by doubling and halving; whatever lies below one that fits, fits too.</summary>
    private static BigInteger Largest(Func<BigInteger, bool> fits)
    {
        var (low, step) = (BigInteger.Zero, BigInteger.One);
        while (!fits(low))
        {
            low -= step;
            step *= 2;
        }

        step = BigInteger.One;
        while (fits(low + step))
        {
            step *= 2;
        }

        for (; step >= 1; step /= 2)
        {
            if (fits(low + step))
            {
                low += step;
            }
        }

        return low;
    }

    private static Fraction Rounded(BigInteger below, bool exact, BigInteger halves, Rounding rounding) => NaiveRounding.Round(
        exact ? new Fraction(below, halves, normalize: true) : new Fraction((2 * below) + 1, 2 * halves, normalize: true),
        rounding);
}
