using System.Numerics;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

internal readonly partial struct Rational
{
    public static Rational operator +(Rational left, Rational right)
    {
        if (left.wide is not null || right.wide is not null)
        {
            return left.Below == right.Below
                ? Of(left.Above + right.Above, left.Below)
                : Of((left.Above * right.Below) + (right.Above * left.Below), left.Below * right.Below);
        }

        if (left.numerator == 0 || right.numerator == 0)
        {
            return left.numerator == 0 ? right : left;
        }

        if (left.denominatorLessOne == right.denominatorLessOne)
        {
            var sum = (Int128)left.numerator + right.numerator;
            return left.denominatorLessOne == 0 ? Coprime(sum, 1) : Lowest(sum, left.SmallDenominator);
        }

        return AddUnlike(left, right);
    }

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator -(Rational value) => value.wide is null
        ? Coprime(-(Int128)value.numerator, value.SmallDenominator)
        : value.IsLeft ? Later(new Negative(value), 0, new Enclosure(-value.Near.High, -value.Near.Low))
        : value.wide.IsLowest ? Coprime(-value.Above, value.Below) : Over(-value.Above, value.Below);

    public static Rational operator *(Rational left, Rational right)
    {
        if (left.wide is not null || right.wide is not null)
        {
            return TimesWide(left, right);
        }

        if ((left.denominatorLessOne | right.denominatorLessOne) == 0)
        {
            return Coprime(Math.BigMul(left.numerator, right.numerator), 1);
        }

        // Dividing crosswise first leaves the product in lowest terms and small.
        var (leftBelow, rightBelow) = (left.SmallDenominator, right.SmallDenominator);
        var down = CommonDivisor(left.numerator, rightBelow);
        var up = CommonDivisor(right.numerator, leftBelow);
        return Coprime(
            Math.BigMul(left.numerator / down, right.numerator / up),
            Math.BigMul(leftBelow / up, rightBelow / down));
    }

    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Rational operator /(Rational left, Rational right) => left * right.Reciprocal();

    /// <param name="exponent">Zero or more; anything to the power of zero is one.</param>
    /// <exception cref="ArgumentException"><paramref name="exponent"/> is negative.</exception>
    public Rational Pow(int exponent)
    {
        Guard.Against.Negative(exponent);
        return Coprime(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent));
    }

    private static Rational TimesWide(Rational left, Rational right)
    {
        if (left.wide is { IsLowest: false } || right.wide is { IsLowest: false })
        {
            return Over(left.Above * right.Above, left.Below * right.Below);
        }

        // Crosswise too: a divisor of a long number and a short one is found at once, one of two long ones is not.
        var down = BigInteger.GreatestCommonDivisor(left.Numerator, right.Denominator);
        var up = BigInteger.GreatestCommonDivisor(right.Numerator, left.Denominator);
        return Coprime(left.Numerator / down * (right.Numerator / up), left.Denominator / up * (right.Denominator / down));
    }

    private static Rational AddUnlike(Rational left, Rational right)
    {
        // |n| ≤ 2^63 and d < 2^63, so each product stays below 2^126 and their sum below 2^127.
        var (leftBelow, rightBelow) = (left.SmallDenominator, right.SmallDenominator);
        var shared = CommonDivisor(leftBelow, rightBelow);
        var numerator = Math.BigMul(left.numerator, rightBelow / shared) + Math.BigMul(right.numerator, leftBelow / shared);
        if (shared == 1)
        {
            return Coprime(numerator, Math.BigMul(leftBelow, rightBelow));
        }

        // Whatever the sum has in common with the common denominator lies within the shared part.
        var left2 = CommonDivisor((long)(numerator % shared), shared);
        return Coprime(numerator / left2, Math.BigMul(leftBelow / shared, rightBelow / left2));
    }

    private Rational Reciprocal()
    {
        if (IsZero)
        {
            throw new DivideByZeroException();
        }

        if (wide is not null)
        {
            return Coprime(Denominator * Sign, BigInteger.Abs(Numerator));
        }

        return numerator > 0
            ? new(SmallDenominator, numerator)
            : Coprime(-(Int128)SmallDenominator, -(Int128)numerator);
    }

    /// <summary>The opposite of a fraction that nobody has asked for yet.</summary>
    private sealed class Negative(Rational value) : ILater
    {
        public (BigInteger Above, BigInteger Below) PartsAt(int place) => (-value.Above, value.Below);
    }
}
