namespace SmartCity.Assessment;

internal readonly partial struct Rational
{
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    public int CompareTo(Rational other)
    {
        if (wide is null && other.wide is null)
        {
            return denominatorLessOne == other.denominatorLessOne
                ? numerator.CompareTo(other.numerator)
                : Math.BigMul(numerator, other.SmallDenominator).CompareTo(Math.BigMul(other.numerator, SmallDenominator));
        }

        return Sign != other.Sign
            ? Sign.CompareTo(other.Sign)
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }

    public bool Equals(Rational other) => wide is null || other.wide is null
        ? wide is null && other.wide is null
            && numerator == other.numerator && denominatorLessOne == other.denominatorLessOne
        : wide.Numerator == other.wide.Numerator && wide.Denominator == other.wide.Denominator;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => wide is null
        ? HashCode.Combine(numerator, denominatorLessOne)
        : HashCode.Combine(wide.Numerator, wide.Denominator);
}
