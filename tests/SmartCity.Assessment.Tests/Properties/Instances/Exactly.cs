using Fractions;

namespace SmartCity.Assessment.Tests.Properties.Instances;

/// <summary>The library's exact numbers as the oracle's.</summary>
internal static class Exactly
{
    public static Fraction ToFraction(this Exact exact) => new(exact.Numerator, exact.Denominator, normalize: true);

    public static bool Is(this Exact exact, Fraction value) => exact.Numerator == value.Numerator && exact.Denominator == value.Denominator;
}
