using System.Numerics;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Roots rounded correctly: not the rounding of an approximation, but the digits that integers prove.</summary>
internal static class Roots
{
    // Up to here the powers themselves are handled faster than logarithms.
    private const int HighestByPowers = 128;

    /// <summary>The root of a number that is not negative, rounded as declared; an exact root is rounded as that exact number.</summary>
    /// <param name="radicand">Zero or more.</param>
    /// <param name="degree">One or more: two is the square root.</param>
    /// <param name="rounding">Digits and mode of the result.</param>
    /// <exception cref="ArgumentException"><paramref name="radicand"/> is negative or <paramref name="degree"/> below one.</exception>
    public static Rational Root(Rational radicand, int degree, Rounding rounding)
    {
        Guard.Against.NegativeOrZero(degree);
        if (radicand.Sign < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(radicand), "A root is taken of a number that is not negative.");
        }

        // Every mode decides at multiples of half a last digit. So the root counted in such halves, cut down to a whole number,
        // and whether anything was cut off, is all there is to know.
        var unit = Powers.OfTen(rounding.Digits) << 1;
        var (halves, exact) = degree <= HighestByPowers ? ByPowers(radicand, degree, unit) : HighRoots.Find(radicand, degree, unit);
        return (exact ? Rational.Of(halves, unit) : Rational.Of((halves << 1) + 1, unit << 1)).Round(rounding);
    }

    /// <summary>The largest integer whose power does not exceed the radicand.</summary>
    /// <param name="radicand">Zero or more.</param>
    /// <param name="degree">One or more.</param>
    public static BigInteger IntegerRoot(BigInteger radicand, int degree)
    {
        if (degree == 1 || radicand <= BigInteger.One)
        {
            return radicand;
        }

        var bits = (int)(((radicand.GetBitLength() - 1) / degree) + 1);
        return Descend(radicand, degree, bits);
    }

    private static (BigInteger Halves, bool Exact) ByPowers(Rational radicand, int degree, BigInteger unit)
    {
        var above = radicand.Numerator * BigInteger.Pow(unit, degree);
        var halves = IntegerRoot(above / radicand.Denominator, degree);
        return (halves, BigInteger.Pow(halves, degree) * radicand.Denominator == above);
    }

    /// <param name="radicand">Below 2^(degree·bits).</param>
    /// <param name="degree">Two or more.</param>
    /// <param name="bits">How many bits the root has at most.</param>
    private static BigInteger Descend(BigInteger radicand, int degree, int bits)
    {
        // Newton's step squares the relative error but multiplies it by the degree, so a start is worth having only once
        // it knows more bits than the degree has; until then the root is found bit by bit.
        var known = (bits + 1) / 2;
        if (known <= BitOperations.Log2((uint)degree) + 2)
        {
            return BitByBit(radicand, degree, bits);
        }

        // The leading half of the root from the leading part of the radicand, one too many: a start from above.
        var dropped = bits - known;
        var root = (Descend(radicand >> (dropped * degree), degree, known) + 1) << dropped;
        while (true)
        {
            var next = (((degree - 1) * root) + (radicand / BigInteger.Pow(root, degree - 1))) / degree;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }

    private static BigInteger BitByBit(BigInteger radicand, int degree, int bits)
    {
        var root = BigInteger.Zero;
        for (var bit = bits - 1; bit >= 0; bit--)
        {
            var candidate = root | (BigInteger.One << bit);
            if (BigInteger.Pow(candidate, degree) <= radicand)
            {
                root = candidate;
            }
        }

        return root;
    }
}
