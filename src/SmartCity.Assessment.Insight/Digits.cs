using System.Globalization;

namespace SmartCity.Assessment.Insight;

/// <summary>Figures as texts, in the invariant culture.</summary>
internal static class Digits
{
    /// <summary>Four decimals, without a minus sign before zero.</summary>
    public static string Four(double figure)
    {
        var text = figure.ToString("0.0000", CultureInfo.InvariantCulture);
        return text == "-0.0000" ? "0.0000" : text;
    }
}
