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
        if (_wide is null && other._wide is null)
        {
            return _denominatorLessOne == other._denominatorLessOne
                ? _numerator.CompareTo(other._numerator)
                : Math.BigMul(_numerator, other.SmallDenominator).CompareTo(Math.BigMul(other._numerator, SmallDenominator));
        }

        return Sign != other.Sign
            ? Sign.CompareTo(other.Sign)
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }

    public bool Equals(Rational other) => _wide is null || other._wide is null
        ? _wide is null && other._wide is null
            && _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne
        : _wide.Numerator == other._wide.Numerator && _wide.Denominator == other._wide.Denominator;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => _wide is null
        ? HashCode.Combine(_numerator, _denominatorLessOne)
        : HashCode.Combine(_wide.Numerator, _wide.Denominator);
}
