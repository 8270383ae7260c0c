using System.Globalization;

namespace SmartCity.Assessment.Insight;

/// <summary>A λ as a scheme may declare it.</summary>
internal static class DeclaredShrinkage
{
    /// <summary>λ to four significant digits and to at most as many decimals as a scheme may declare, or null when that is outside what it may declare.</summary>
    public static decimal? Of(double shrinkage)
    {
        if (!(shrinkage <= (double)Calibration.MaxShrinkage))
        {
            return null;
        }

        var digits = decimal.Parse(shrinkage.ToString("E3", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        var declared = decimal.Round(digits, Calibration.MaxShrinkageDigits);
        return declared > 0 ? declared : null;
    }
}
