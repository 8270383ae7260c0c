namespace SmartCity.Assessment.Insight;

/// <summary>A mean square of residuals. Equal by content; no order.</summary>
public sealed record MeanSquare
{
    internal MeanSquare(double value, double q)
    {
        Value = value;
        Standardised = q > 0 && double.IsFinite(q) ? ((Math.Cbrt(value) - 1) * 3 / q) + (q / 3) : null;
    }

    /// <summary>The mean square; 1 is expected, more is noise, less is too regular.</summary>
    public double Value { get; }

    /// <summary>About standard normal when the model holds; null when the model leaves the mean square no variance, as for two equally probable categories.</summary>
    public double? Standardised { get; }
}
