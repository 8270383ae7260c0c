namespace SmartCity.Assessment.Insight;

/// <summary>One declared category and the threshold F_k that leads into it. Equal by content; no order.</summary>
public sealed record CategoryThreshold
{
    private CategoryThreshold(int category, decimal points, int marks, double? measure, Undefined? noMeasure) =>
        (Category, Points, Marks, Measure, NoMeasure) = (category, points, marks, measure, noMeasure);

    /// <summary>The category, counted from 0 at the lowest declared.</summary>
    public int Category { get; }

    /// <summary>Its points.</summary>
    public decimal Points { get; }

    /// <summary>How many marks it got among those with finite estimates.</summary>
    public int Marks { get; }

    /// <summary>
    /// F_k in logits: where this category and the one beneath are equally probable; null where there is none.
    /// The thresholds between the lowest and the highest category used sum to 0, those that nobody used left out in pairs.
    /// </summary>
    public double? Measure { get; }

    /// <summary>Why there is no threshold, or null: it leads into the lowest category, or nobody used this category, the one beneath, or either.</summary>
    public Undefined? NoMeasure { get; }

    internal static CategoryThreshold[] All(RaschDesign design, CategoryCurve curve)
    {
        var (scale, thresholds) = (design.Marks.Scale, new CategoryThreshold[design.Marks.Scale.Count]);
        for (var k = 0; k < thresholds.Length; k++)
        {
            var (here, beneath) = (Psi(design, curve, k), Psi(design, curve, k - 1));
            var reason = (k, double.IsFinite(here), double.IsFinite(beneath)) switch
            {
                (0, _, _) => RaterMessages.LowestCategory.Because(),
                (_, false, false) => RaterMessages.CategoriesUnused.Because(),
                (_, false, true) => RaterMessages.CategoryUnused.Because(),
                (_, true, false) => RaterMessages.CategoryBeneathUnused.Because(),
                _ => null,
            };
            var marks = k < design.Lowest || k > design.Highest ? 0 : design.CategoryCounts[k - design.Lowest];
            thresholds[k] = new CategoryThreshold(k, scale.PointsOf(k), marks, reason is null ? beneath - here : null, reason);
        }

        return thresholds;
    }

    private static double Psi(RaschDesign design, CategoryCurve curve, int category) =>
        category < design.Lowest || category > design.Highest ? double.NegativeInfinity : curve.Psi[category - design.Lowest];
}
