namespace SmartCity.Assessment.Insight;

/// <summary>One declared category and the threshold F_k that leads into it. Equal by content; no order.</summary>
public sealed record CategoryThreshold
{
    internal CategoryThreshold(int category, decimal points, int marks, double? measure) =>
        (Category, Points, Marks, Measure) = (category, points, marks, measure);

    /// <summary>The category, counted from 0 at the lowest declared.</summary>
    public int Category { get; }

    /// <summary>Its points.</summary>
    public decimal Points { get; }

    /// <summary>How many marks it got among those with finite estimates.</summary>
    public int Marks { get; }

    /// <summary>
    /// F_k in logits: where this category and the one beneath are equally probable. Positive infinity when nobody used this category,
    /// negative infinity when nobody used the one beneath; null for the lowest category and when nobody used either.
    /// The thresholds between the lowest and the highest category used sum to 0, infinite ones taken in pairs.
    /// </summary>
    public double? Measure { get; }

    internal static CategoryThreshold[] All(RaschDesign design, CategoryCurve curve)
    {
        var (scale, thresholds) = (design.Marks.Scale, new CategoryThreshold[design.Marks.Scale.Count]);
        for (var k = 0; k < thresholds.Length; k++)
        {
            var (here, beneath) = (Psi(design, curve, k), Psi(design, curve, k - 1));
            var isNone = k == 0 || (double.IsInfinity(here) && double.IsInfinity(beneath));
            var marks = k < design.Lowest || k > design.Highest ? 0 : design.CategoryCounts[k - design.Lowest];
            thresholds[k] = new CategoryThreshold(k, scale.PointsOf(k), marks, isNone ? null : beneath - here);
        }

        return thresholds;
    }

    private static double Psi(RaschDesign design, CategoryCurve curve, int category) =>
        category < design.Lowest || category > design.Highest ? double.NegativeInfinity : curve.Psi[category - design.Lowest];
}
