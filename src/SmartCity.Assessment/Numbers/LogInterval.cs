using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Two integers between which a logarithm lies, both counted in units of 2^−precision.</summary>
internal readonly record struct LogInterval(BigInteger Low, BigInteger High)
{
    /// <summary>ln value, for a value above zero.</summary>
    public static LogInterval Of(Rational value, int precision)
    {
        // value = 2^twos · n/d with n/d from 3/4 to 3/2, so that values near one need no ln 2 and keep their leading digits.
        var (n, d) = (value.Numerator, value.Denominator);
        var twos = (int)(n.GetBitLength() - d.GetBitLength());
        (n, d) = twos < 0 ? (n << -twos, d) : (n, d << twos);
        if (n << 1 > d * 3)
        {
            (d, twos) = (d << 1, twos + 1);
        }
        else if (n << 2 < d * 3)
        {
            (n, twos) = (n << 1, twos - 1);
        }

        var mantissa = n < d ? -Twice(d - n, d + n, precision) : Twice(n - d, n + d, precision);
        return twos == 0 ? mantissa : mantissa + (Twice(1, 3, precision) * twos);
    }

    /// <summary>Bounds of (this / divisor) · scale, or nothing while the divisor may still be zero.</summary>
    public (Rational Low, Rational High)? DividedBy(LogInterval divisor, BigInteger scale)
    {
        if (divisor.Low.Sign * divisor.High.Sign <= 0)
        {
            return null;
        }

        var (above, below) = divisor.Low.Sign < 0 ? (-this, -divisor) : (this, divisor);
        return (
            Rational.Of(above.Low * scale, above.Low.Sign < 0 ? below.Low : below.High),
            Rational.Of(above.High * scale, above.High.Sign < 0 ? below.High : below.Low));
    }

    public static LogInterval operator -(LogInterval value) => new(-value.High, -value.Low);

    public static LogInterval operator +(LogInterval left, LogInterval right) => new(left.Low + right.Low, left.High + right.High);

    public static LogInterval operator *(LogInterval value, int factor) =>
        factor < 0 ? -value * -factor : new(value.Low * factor, value.High * factor);

    /// <summary>2·artanh z = 2·(z + z³/3 + z⁵/5 + …) for z = numerator/denominator from 0 to 1/3.</summary>
    private static LogInterval Twice(BigInteger numerator, BigInteger denominator, int precision)
    {
        // Everything is cut off downwards, so the sum is a lower bound. How far below the truth, in units: z by less than 1,
        // its square by less than 2, hence each power by less than e with e ≤ e/9 + 2/3 + 1, that is 2, and each term by less than 3.
        // What remains after the last power vanished is a geometric series of at most 2·9/8, less than one more term.
        var power = (numerator << precision) / denominator;
        var square = (power * power) >> precision;
        var sum = BigInteger.Zero;
        var terms = 1;
        for (; !power.IsZero; terms++)
        {
            sum += power / ((2 * terms) - 1);
            power = (power * square) >> precision;
        }

        return new(sum << 1, (sum + (3 * terms)) << 1);
    }
}
