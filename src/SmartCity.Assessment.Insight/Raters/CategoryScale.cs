namespace SmartCity.Assessment.Insight;

/// <summary>The categories that a rubric declares, whether anybody used them or not: equally spaced points from the lowest to the highest.</summary>
/// <remarks>Immutable. Equal by content; no order.</remarks>
public sealed record CategoryScale
{
    /// <summary>More categories are refused: each pair of them costs a number.</summary>
    public const int MostCategories = 256;

    /// <summary>Larger bounds are refused in either direction, so that sums of marks stay decimals.</summary>
    public const decimal MostPoints = 100_000_000_000_000_000_000m;

    private CategoryScale(decimal from, decimal step, int count) => (From, Step, Count) = (from, step, count);

    /// <summary>The points of category 0.</summary>
    public decimal From { get; }

    /// <summary>The points from one category to the next; positive.</summary>
    public decimal Step { get; }

    /// <summary>How many categories there are, 2 to <see cref="MostCategories"/>.</summary>
    public int Count { get; }

    /// <summary>The points of the highest category.</summary>
    public decimal To => PointsOf(Count - 1);

    /// <summary>The categories from one bound to the other, both included.</summary>
    /// <exception cref="ArgumentException">The bounds do not ascend, the step is not positive or misses the upper bound, there are too many categories, or a bound is beyond <see cref="MostPoints"/>.</exception>
    public static CategoryScale Between(decimal from, decimal to, decimal step = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(to, from);
        if (IsLarge(from, to))
        {
            throw new ArgumentException($"The bounds are at most {MostPoints} in size.", nameof(to));
        }

        var isFine = IsFine(from, to, step);
        var steps = isFine ? 0 : (to - from) / step;
        if (isFine || steps != decimal.Truncate(steps) || steps >= MostCategories)
        {
            throw new ArgumentException($"The step must lead from one bound to the other in at most {MostCategories} categories.", nameof(step));
        }

        return new CategoryScale(from, step, (int)steps + 1);
    }

    internal static bool IsLarge(decimal from, decimal to) => from < -MostPoints || to > MostPoints;

    /// <summary>Whether the steps are plainly too many, so that a decimal need not hold how many.</summary>
    internal static bool IsFine(decimal from, decimal to, decimal step) => (double)(to - from) / (double)step > 2.0 * MostCategories;

    /// <summary>The points of a category.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such category.</exception>
    public decimal PointsOf(int category)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(category);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(category, Count);
        return From + (Step * category);
    }

    /// <summary>The category of some points.</summary>
    /// <returns>False when they are none of this scale's.</returns>
    public bool TryCategoryOf(decimal points, out int category)
    {
        var steps = points < From || points > To ? -1 : (points - From) / Step;
        var isOne = steps >= 0 && steps == decimal.Truncate(steps);
        category = isOne ? (int)steps : 0;
        return isOne;
    }

    /// <summary>A mean category in points.</summary>
    internal double Points(double category) => (double)From + ((double)Step * category);
}
