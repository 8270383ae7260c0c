using System.Numerics;
using Fractions;

namespace SmartCity.Assessment.Tests.Numbers;

/// <summary>One drawn number, as the number under test and as the oracle's.</summary>
public sealed record Quotient(BigInteger Above, BigInteger Below)
{
    public Fraction Oracle => new(Above, Below, normalize: true);

    internal Rational Magnitude => Rational.Of(BigInteger.Abs(Above), BigInteger.Abs(Below));

    internal Rational Rational => Rational.Of(Above, Below);
}
