namespace SmartCity.Assessment.Insight;

/// <summary>The numbers that can be squared, summed and divided without leaving those that a double holds.</summary>
internal static class SquareRange
{
    private const double Largest = 1e100;
    private const double Smallest = 1e-100;

    /// <summary>Whether the largest of some numbers in size is outside; NaN counts as none.</summary>
    public static bool IsBeyond(IEnumerable<double> numbers)
    {
        var largest = numbers.Where(n => !double.IsNaN(n)).Select(Math.Abs).DefaultIfEmpty().Max();
        return largest is > Largest or (> 0 and < Smallest);
    }
}
