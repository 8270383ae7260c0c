using System.Globalization;

namespace SmartCity.Assessment.Insight;

/// <summary>A test of the hypothesis that a figure is zero. Equal by content; no order.</summary>
public sealed record Significance
{
    private Significance(string statistic, double value, double? degrees, double? denominatorDegrees, double p, Sides sides) =>
        (Statistic, Value, Degrees, DenominatorDegrees, P, Sides) = (statistic, value, degrees, denominatorDegrees, p, sides);

    /// <summary>What is tested with: <c>F</c>, <c>t</c>, <c>z</c> or <c>chi-square</c>.</summary>
    public string Statistic { get; }

    /// <summary>The statistic.</summary>
    public double Value { get; }

    /// <summary>Degrees of freedom (of the numerator for F), or null for z.</summary>
    public double? Degrees { get; }

    /// <summary>Degrees of freedom of the denominator of F, or null for the others.</summary>
    public double? DenominatorDegrees { get; }

    /// <summary>The probability of a statistic at least as extreme under the hypothesis, 0 to 1.</summary>
    public double P { get; }

    /// <summary>What counts as extreme.</summary>
    public Sides Sides { get; }

    /// <summary>The statistic and its p-value, in the invariant culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Statistic} = {Value:G6}, p = {P:G4} ({(Sides == Sides.Upper ? "one-sided, upper" : "two-sided")})");

    internal static Significance F(double value, double degrees, double denominatorDegrees) =>
        new("F", value, degrees, denominatorDegrees, Distributions.FisherUpper(value, degrees, denominatorDegrees), Sides.Upper);

    internal static Significance T(double value, double degrees) =>
        new("t", value, degrees, null, Distributions.StudentUpper(value, degrees), Sides.Upper);

    internal static Significance Z(double value) => new("z", value, null, null, Distributions.NormalBoth(value), Sides.Two);

    internal static Significance ChiSquare(double value, double degrees) =>
        new("chi-square", value, degrees, null, Distributions.ChiSquareUpper(value, degrees), Sides.Upper);
}
