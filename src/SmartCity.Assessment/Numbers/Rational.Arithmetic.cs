using System.Numerics;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

internal readonly partial struct Rational
{
    public static Rational operator +(Rational left, Rational right)
    {
        if (left._wide is not null || right._wide is not null)
        {
            return Of(
                (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
                left.Denominator * right.Denominator);
        }

        if (left._denominatorLessOne == right._denominatorLessOne)
        {
            var sum = (Int128)left._numerator + right._numerator;
            return left._denominatorLessOne == 0 ? Coprime(sum, 1) : Lowest(sum, left.SmallDenominator);
        }

        return AddUnlike(left, right);
    }

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator -(Rational value) => value._wide is null
        ? Coprime(-(Int128)value._numerator, value.SmallDenominator)
        : Coprime(-value._wide.Numerator, value._wide.Denominator);

    public static Rational operator *(Rational left, Rational right)
    {
        if (left._wide is not null || right._wide is not null)
        {
            return Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);
        }

        if ((left._denominatorLessOne | right._denominatorLessOne) == 0)
        {
            return Coprime(Math.BigMul(left._numerator, right._numerator), 1);
        }

        // Dividing crosswise first leaves the product in lowest terms and small.
        var (leftBelow, rightBelow) = (left.SmallDenominator, right.SmallDenominator);
        var down = CommonDivisor(left._numerator, rightBelow);
        var up = CommonDivisor(right._numerator, leftBelow);
        return Coprime(
            Math.BigMul(left._numerator / down, right._numerator / up),
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

    private static Rational AddUnlike(Rational left, Rational right)
    {
        // |n| ≤ 2^63 and d < 2^63, so each product stays below 2^126 and their sum below 2^127.
        var (leftBelow, rightBelow) = (left.SmallDenominator, right.SmallDenominator);
        var shared = CommonDivisor(leftBelow, rightBelow);
        var numerator = Math.BigMul(left._numerator, rightBelow / shared) + Math.BigMul(right._numerator, leftBelow / shared);
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

        if (_wide is not null)
        {
            return Coprime(_wide.Denominator * _wide.Numerator.Sign, BigInteger.Abs(_wide.Numerator));
        }

        return _numerator > 0
            ? new(SmallDenominator, _numerator)
            : Coprime(-(Int128)SmallDenominator, -(Int128)_numerator);
    }
}
