using System.Globalization;

namespace SmartCity.Assessment.Insight;

/// <summary>A confidence interval, both ends included. Equal by content; no order.</summary>
public sealed record Interval
{
    internal Interval(double lower, double upper, double level, string method) =>
        (Lower, Upper, Level, Method) = (lower, upper, level, method);

    /// <summary>The lower end, in the unit of the figure.</summary>
    public double Lower { get; }

    /// <summary>The upper end, in the unit of the figure; not below <see cref="Lower"/>.</summary>
    public double Upper { get; }

    /// <summary>The confidence, above 0 and below 1; half of the rest lies beyond each end.</summary>
    public double Level { get; }

    /// <summary>How the ends were found, in words, with the source.</summary>
    public string Method { get; }

    /// <summary>Both ends to four decimals and the confidence, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Digits.Four(Lower)} .. {Digits.Four(Upper)} (confidence {Level:R})");

    internal static double CheckedLevel(double level) =>
        level is > 0 and < 1 ? level : throw new ArgumentOutOfRangeException(nameof(level), level, "A confidence level lies between 0 and 1.");
}
