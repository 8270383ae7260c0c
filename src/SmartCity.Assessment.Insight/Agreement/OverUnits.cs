namespace SmartCity.Assessment.Insight;

/// <summary>The precision of a figure that is a mean over units, by linearisation (Gwet 2014).</summary>
internal static class OverUnits
{
    /// <param name="value">The figure.</param>
    /// <param name="centre">The mean of what the units say.</param>
    /// <param name="says">What each unit says.</param>
    /// <param name="units">The units that degrees of freedom are counted from.</param>
    /// <param name="level">The confidence.</param>
    public static Estimate Estimate(double value, double centre, double[] says, int units, double level)
    {
        var n = says.Length;
        if (n < 2)
        {
            return Insight.Estimate.Of(value, AgreementMessages.OneUnitNoPrecision);
        }

        var error = Math.Sqrt(says.Sum(s => (s - centre) * (s - centre)) / n / (n - 1));
        var reach = error * Distributions.StudentBetween(level, units - 1);
        var interval = new Interval(value - reach, Math.Min(1, value + reach), level, "Student's t over units (irrCAC 1.4; Gwet 2014)");
        var estimate = Insight.Estimate.Of(value, AgreementMessages.UnitsAlike).WithError(error).With(interval);
        // units that say the same up to rounding have no spread to test against
        return error > 1e-14
            ? estimate.With(Significance.T(value / error, units - 1))
            : estimate.WithoutTest(AgreementMessages.UnitsAlike);
    }
}
