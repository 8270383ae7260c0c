using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Decimals as whole numbers over one unit, cut into pieces of so few bits that sums of very many of them fit 64.</summary>
internal static class Limbs
{
    public const int Bits = 32;

    /// <summary>Pieces whose sum, piece i shifted by i × <see cref="Bits"/>, is each decimal times the unit. There is at least one.</summary>
    public static (long[][] Pieces, BigInteger Unit) Of(ReadOnlySpan<decimal> values)
    {
        if (Short(values) is var (one, below))
        {
            return ([one], below);
        }

        Rational[] exact = new Rational[values.Length];
        var unit = BigInteger.One;
        for (var i = 0; i < exact.Length; i++)
        {
            exact[i] = values[i];
            unit = Multiples.Common(unit, exact[i].Denominator);
        }

        var whole = Array.ConvertAll(exact, e => e.Numerator * (unit / e.Denominator));
        var pieces = new List<long[]>();
        do
        {
            pieces.Add(Array.ConvertAll(whole, w => (long)(BigInteger.Abs(w) & uint.MaxValue) * w.Sign));
            whole = Array.ConvertAll(whole, w => (BigInteger.Abs(w) >> Bits) * w.Sign);
        }
        while (Array.Exists(whole, w => !w.IsZero));

        return ([.. pieces], unit);
    }

    /// <summary>The everyday case: short marks, each of which fits one piece.</summary>
    private static (long[] Piece, BigInteger Unit)? Short(ReadOnlySpan<decimal> values)
    {
        var (piece, digits) = (new long[values.Length], 0);
        foreach (var value in values)
        {
            digits = Math.Max(digits, value.Scale);
        }

        if (digits > Powers.OfTenInInt)
        {
            return null;
        }

        for (var i = 0; i < piece.Length; i++)
        {
            var (negative, magnitude, scale) = DecimalParts.Of(values[i]);
            var whole = magnitude * (UInt128)Powers.OfTen64(digits - scale);
            if (magnitude > uint.MaxValue || whole > uint.MaxValue)
            {
                return null;
            }

            piece[i] = negative ? -(long)whole : (long)whole;
        }

        var divisor = Powers.OfTen64(digits);
        for (var i = 0; i < piece.Length && divisor > 1; i++)
        {
            // Stryker disable once all: a divisor of both is their greatest common one; the shortcut decides nothing else
            divisor = piece[i] % divisor == 0 ? divisor : (long)BigInteger.GreatestCommonDivisor(piece[i], divisor);
        }

        return (Array.ConvertAll(piece, p => p / divisor), Powers.OfTen(digits) / divisor);
    }
}
