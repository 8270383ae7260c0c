namespace SmartCity.Assessment.Insight;

/// <summary>
/// Where marks are counted from in sums of squares. What is near it is subtracted without any rounding (Sterbenz), so that a large offset of all marks loses nothing.
/// </summary>
internal static class Origin
{
    /// <summary>The middle between the lowest and the highest; NaN counts as none, and there is at least one other.</summary>
    public static double Of(ReadOnlySpan<double> marks)
    {
        var (lowest, highest) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var mark in marks)
        {
            if (!double.IsNaN(mark))
            {
                (lowest, highest) = (Math.Min(lowest, mark), Math.Max(highest, mark));
            }
        }

        return lowest + ((highest - lowest) / 2);
    }
}
