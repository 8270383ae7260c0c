namespace SmartCity.Assessment.Insight;

/// <summary>Multiples and shifts of marks that a decimal holds to the last digit. One that it would round is another change than the one that is told.</summary>
internal static class ExactLine
{
    /// <summary>multiplier × mark + shift, or null where that has more digits than a decimal.</summary>
    public static decimal? Of(decimal multiplier, decimal mark, decimal shift)
    {
        try
        {
            var image = (multiplier * mark) + shift;
            return ((Fraction.Of(multiplier) * Fraction.Of(mark)) - Fraction.Of(image)).CompareTo(-Fraction.Of(shift)) == 0 ? image : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>A mark that lies in one range, moved to where it lies in another; null where that has more digits than a decimal.</summary>
    public static decimal? Of(decimal mark, (decimal Lowest, decimal Highest) range, (decimal Lowest, decimal Highest) other)
    {
        try
        {
            var image = other.Lowest + ((mark - range.Lowest) * (other.Highest - other.Lowest) / (range.Highest - range.Lowest));
            return ((Fraction.Of(image) - Fraction.Of(other.Lowest)) * (Fraction.Of(range.Highest) - Fraction.Of(range.Lowest)))
                .CompareTo((Fraction.Of(mark) - Fraction.Of(range.Lowest)) * (Fraction.Of(other.Highest) - Fraction.Of(other.Lowest))) == 0 ? image : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
