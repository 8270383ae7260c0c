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

        if (ReferenceEquals(wide, other.wide))
        {
            return 0;
        }

        if (Near.CompareTo(other.Near) is not 0 and var known)
        {
            return known;
        }

        return Sign != other.Sign ? Sign.CompareTo(other.Sign)
            : Below == other.Below ? Above.CompareTo(other.Above)
            : (Above * other.Below).CompareTo(other.Above * Below);
    }

    public bool Equals(Rational other) => wide is null && other.wide is null
        ? numerator == other.numerator && denominatorLessOne == other.denominatorLessOne
        : wide is { IsLowest: true } && other.wide is { IsLowest: true } ? Above == other.Above && Below == other.Below
        : CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => TryNarrow(out var narrow)
        ? HashCode.Combine(narrow.numerator, narrow.denominatorLessOne)
        : HashCode.Combine(Numerator, Denominator);
}
