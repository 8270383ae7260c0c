using System.Numerics;

namespace SmartCity.Assessment.Insight;

/// <summary>An exact figure for differences and products: not reduced, the denominator above 0.</summary>
internal readonly struct Fraction(BigInteger numerator, BigInteger denominator)
{
    public BigInteger Numerator { get; } = numerator;

    public BigInteger Denominator { get; } = denominator;

    public static Fraction Of(Exact exact) => new(exact.Numerator, exact.Denominator);

    public static Fraction Of(decimal figure) => Of(Exact.From(figure));

    public static Fraction operator -(Fraction a, Fraction b) =>
        new((a.Numerator * b.Denominator) - (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator -(Fraction a) => new(-a.Numerator, a.Denominator);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>The distance from zero.</summary>
    public Fraction Size => new(BigInteger.Abs(Numerator), Denominator);

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
}
