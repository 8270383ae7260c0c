using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// Tails and quantiles. The F quantile is solved here on the logarithm of F: the one of MathNet.Numerics looks between 0 and 1000 only.
/// </summary>
internal static class Distributions
{
    private const int MaxSteps = 200;

    /// <summary>P(F &gt; value), accurate where it is small.</summary>
    public static double FisherUpper(double value, double d1, double d2) => value <= 0 ? 1 : SpecialFunctions.BetaRegularized(d2 / 2, d1 / 2, d2 / (d2 + (d1 * value)));

    /// <summary>The value that F exceeds with probability 1 − <paramref name="p"/>.</summary>
    public static double FisherQuantile(double p, double d1, double d2)
    {
        // safeguarded Newton on u = ln F; the tail falls monotonically in u
        var (low, high, u) = (-700.0, 700.0, 0.0);
        var logScale = (d1 / 2 * Math.Log(d1)) + (d2 / 2 * Math.Log(d2)) - SpecialFunctions.BetaLn(d1 / 2, d2 / 2);
        for (var step = 0; step < MaxSteps; step++)
        {
            var value = Math.Exp(u);
            var excess = FisherUpper(value, d1, d2) - (1 - p);
            (low, high) = excess > 0 ? (u, high) : (low, u);
            var density = Math.Exp(logScale + (d1 / 2 * u) - ((d1 + d2) / 2 * Math.Log(d2 + (d1 * value))));
            var next = u + (excess / density);
            next = next > low && next < high ? next : (low + high) / 2;
            if (Math.Abs(next - u) <= 1e-14 * Math.Max(1, Math.Abs(u)) || high - low < 1e-15)
            {
                return Math.Exp(next);
            }

            u = next;
        }

        return Math.Exp(u);
    }

    /// <summary>P(T &gt; value).</summary>
    public static double StudentUpper(double value, double degrees)
    {
        var tail = FisherUpper(value * value, 1, degrees) / 2;
        return value >= 0 ? tail : 1 - tail;
    }

    /// <summary>The t that holds <paramref name="level"/> between −t and t.</summary>
    public static double StudentBetween(double level, double degrees) => Math.Sqrt(FisherQuantile(level, 1, degrees));

    /// <summary>P(|Z| &gt; |value|).</summary>
    public static double NormalBoth(double value) => SpecialFunctions.Erfc(Math.Abs(value) / Math.Sqrt(2));

    /// <summary>The z that holds <paramref name="level"/> between −z and z.</summary>
    public static double NormalBetween(double level) => -Normal.InvCDF(0, 1, (1 - level) / 2);

    /// <summary>The value that holds <paramref name="level"/> of χ² with one degree of freedom below it; finite at any level below 1, as that of MathNet.Numerics is not.</summary>
    public static double ChiSquareQuantile(double level) => NormalBetween(level) * NormalBetween(level);

    /// <summary>P(χ² &gt; value).</summary>
    public static double ChiSquareUpper(double value, double degrees) => value <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(degrees / 2, value / 2);
}
