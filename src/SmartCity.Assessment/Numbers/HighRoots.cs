using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Roots of high degree, where powers have too many digits to be written out: logarithms find and prove them.</summary>
internal static class HighRoots
{
    private const int GuardBits = 32;

    /// <summary>The root counted in parts of a unit, cut down to a whole number.</summary>
    /// <param name="radicand">Zero or more.</param>
    /// <param name="degree">One or more.</param>
    /// <param name="unit">Into how many parts one is divided.</param>
    /// <returns>The largest whole number of parts that does not exceed the root, and whether it is the root.</returns>
    public static (BigInteger Parts, bool Exact) Find(Rational radicand, int degree, BigInteger unit)
    {
        if (radicand.IsZero)
        {
            return (BigInteger.Zero, true);
        }

        var parts = Guess(radicand, degree, unit);
        var order = Compare(parts, radicand, degree, unit);
        while (order > 0)
        {
            parts--;
            order = Compare(parts, radicand, degree, unit);
        }

        while (order < 0)
        {
            var next = Compare(parts + 1, radicand, degree, unit);
            if (next > 0)
            {
                break;
            }

            parts++;
            order = next;
        }

        return (parts, order == 0);
    }

    /// <summary>A start that is right or nearly so; nothing depends on it but the time taken.</summary>
    private static BigInteger Guess(Rational radicand, int degree, BigInteger unit)
    {
        // Newton's step towards the number whose logarithm is the target, h·(1 + ln r − ln h), never passes r when it comes from below.
        var least = radicand.Numerator.GetBitLength() - radicand.Denominator.GetBitLength() - 1;
        var twos = (int)((least / degree) - (least < 0 ? 1 : 0));
        var parts = BigInteger.Max(BigInteger.One, twos < 0 ? unit >> -twos : unit << twos);
        var precision = (int)parts.GetBitLength() + GuardBits;
        var target = (LogInterval.Of(radicand, precision).Low / degree) + LogInterval.Of(unit, precision).Low;
        BigInteger step;
        do
        {
            step = (parts * (target - LogInterval.Of(parts, precision).Low)) >> precision;
            parts += step;
        }
        while (BigInteger.Abs(step) > BigInteger.One && parts.Sign > 0);

        return BigInteger.Max(BigInteger.Zero, parts);
    }

    /// <summary>Compares (parts/unit)^degree with the radicand.</summary>
    private static int Compare(BigInteger parts, Rational radicand, int degree, BigInteger unit)
    {
        if (parts.IsZero)
        {
            return -1;
        }

        var root = Rational.Of(parts, unit);
        for (var precision = (int)parts.GetBitLength() + GuardBits; ; precision *= 2)
        {
            var difference = (LogInterval.Of(root, precision) * degree) + -LogInterval.Of(radicand, precision);
            if (difference.Low.Sign > 0 || difference.High.Sign < 0)
            {
                return difference.Low.Sign > 0 ? 1 : -1;
            }

            if (IsPower(radicand.Numerator, root.Numerator, degree) && IsPower(radicand.Denominator, root.Denominator, degree))
            {
                return 0;
            }
        }
    }

    /// <summary>Whether value = root^degree, written out only if the lengths agree.</summary>
    private static bool IsPower(BigInteger value, BigInteger root, int degree)
    {
        var (bits, rootBits) = (value.GetBitLength(), root.GetBitLength());
        return bits > (rootBits - 1) * degree && bits <= rootBits * degree && BigInteger.Pow(root, degree) == value;
    }
}
