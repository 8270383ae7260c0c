using System.Globalization;

namespace SmartCity.Assessment.Cli;

/// <summary>Figures of the advice as texts: doubles, always finite, in the invariant culture.</summary>
internal static class Doubles
{
    /// <summary>Eight significant digits, which every machine agrees on.</summary>
    public static string InFile(double number) => (number + 0.0).ToString("G8", CultureInfo.InvariantCulture);

    /// <summary>Points of a mark in full, however many zeros they were written with.</summary>
    public static string Points(decimal points) => points.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Some decimals, without a minus sign before zero.</summary>
    public static string OnPage(double number, int decimals)
    {
        var rounded = Math.Round(number, decimals, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString($"F{decimals.ToString(CultureInfo.InvariantCulture)}", CultureInfo.InvariantCulture);
    }
}
