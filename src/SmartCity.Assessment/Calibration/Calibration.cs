using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>How harsh and mild assessors are corrected before their marks become points: on each criterion by itself. Equal by content; no order.</summary>
/// <remarks>
/// <para>
/// The additive ones hold a mark to be worth of the candidate + leniency of the assessor, find both by least squares in exact fractions, and take each assessor's leniency off
/// their marks. A corrected mark may leave the scale; it is never cut off. They keep: a better mark never costs a place, and nobody gains by a mild panel. They need marks that
/// join all assessors.
/// </para>
/// <para>
/// A value function with level ends or caps makes equals of corrected marks beyond them, as it does of any points. Breaks by top marks, and the lowest and highest mark of a cell,
/// read marks as written. On one criterion there are at most 2,000 assessors, and at most 1,000 where the shrinkage has decimals. Criteria of weight zero are calibrated like others, since a gate or a break may read them. Candidates in parts cannot be calibrated.
/// </para>
/// <para>The relative ones are there to reproduce older procedures. What a mark is worth under them depends on which other candidates its assessor happened to get,
/// and it is no longer on the scale of the rubric: a gate at a number of points then reads something else.</para>
/// </remarks>
public sealed record Calibration
{
    /// <summary>The greatest shrinkage.</summary>
    public const decimal MaxShrinkage = 1_000_000;

    /// <summary>How many decimals a shrinkage may have.</summary>
    public const int MaxShrinkageDigits = 6;

    /// <summary>How many marks an assessor needs under a relative calibration, unless declared otherwise.</summary>
    public const int UsualLeastMarks = 10;

    private Calibration(CalibrationKind kind, decimal? shrinkage = null, bool withinBlocks = false, Rounding? rounding = null, int leastMarks = 1) =>
        (Kind, Shrinkage, ComparesWithinBlocks, Rounding, LeastMarks) = (kind, shrinkage, withinBlocks, rounding, leastMarks);

    /// <summary>Marks stay as they are.</summary>
    public static Calibration None { get; } = new(CalibrationKind.None);

    /// <summary>Exact least squares: each assessor's marks are corrected by a number of points; those of all assessors sum to zero.</summary>
    public static Calibration Additive { get; } = new(CalibrationKind.Additive);

    /// <summary><see cref="None"/> on criteria where every assessor marked everybody, since an additive leniency is then the same for all; <see cref="Additive"/> on the others. What was chosen, and why, stands in the result.</summary>
    public static Calibration Auto { get; } = new(CalibrationKind.Auto);

    /// <summary>The kind.</summary>
    public CalibrationKind Kind { get; }

    /// <summary>What each assessor's squared leniency is multiplied by beside the squared residuals, or null.</summary>
    public decimal? Shrinkage { get; }

    /// <summary>Whether candidates that no marks join are ranked apart instead of being refused.</summary>
    public bool ComparesWithinBlocks { get; }

    /// <summary>How relative figures are rounded, or null where nothing rounds.</summary>
    public Rounding? Rounding { get; }

    /// <summary>How many marks an assessor needs on a criterion to be calibrated; 1 except for the relative kinds.</summary>
    public int LeastMarks { get; }

    /// <summary>Whether a mark's worth depends on which other candidates its assessor got.</summary>
    public bool IsRelative => Kind is CalibrationKind.MeanCentred or CalibrationKind.ZScore or CalibrationKind.MinMax or CalibrationKind.RankPerAssessor;

    /// <summary>Least squares with shrinkage × leniency² added for each assessor: who gave few marks is corrected less.</summary>
    /// <param name="shrinkage">Above 0, at most <see cref="MaxShrinkage"/>, with at most <see cref="MaxShrinkageDigits"/> decimals: the variance of a mark over that of a leniency.</param>
    /// <exception cref="ArgumentOutOfRangeException">The shrinkage is out of bounds.</exception>
    public static Calibration AdditiveShrunk(decimal shrinkage) => new(CalibrationKind.AdditiveShrunk, Checked(shrinkage));

    /// <summary>As <see cref="Auto"/>, with <see cref="AdditiveShrunk"/> where it corrects.</summary>
    /// <inheritdoc cref="AdditiveShrunk" path="/param|/exception"/>
    public static Calibration AutoShrunk(decimal shrinkage) => new(CalibrationKind.Auto, Checked(shrinkage));

    /// <summary>Relative: each mark less the mean of its assessor's marks, plus the mean of all marks.</summary>
    /// <param name="rounding">How the figures are rounded.</param>
    /// <param name="leastMarks">How many marks an assessor needs; at least 1.</param>
    public static Calibration MeanCentred(Rounding rounding, int leastMarks = UsualLeastMarks) => Relative(CalibrationKind.MeanCentred, rounding, leastMarks);

    /// <summary>Relative: (mark − mean) / standard deviation of the assessor's marks, the deviation that of the marks themselves (divided by their number).</summary>
    /// <inheritdoc cref="MeanCentred" path="/param"/>
    public static Calibration ZScore(Rounding rounding, int leastMarks = UsualLeastMarks) => Relative(CalibrationKind.ZScore, rounding, leastMarks);

    /// <summary>Relative: (mark − lowest) / (highest − lowest) of the assessor's marks.</summary>
    /// <inheritdoc cref="MeanCentred" path="/param"/>
    public static Calibration MinMax(Rounding rounding, int leastMarks = UsualLeastMarks) => Relative(CalibrationKind.MinMax, rounding, leastMarks);

    /// <summary>Relative: the share of the assessor's other marks that are lower, equal ones counting half.</summary>
    /// <inheritdoc cref="MeanCentred" path="/param"/>
    public static Calibration RankPerAssessor(Rounding rounding, int leastMarks = UsualLeastMarks) => Relative(CalibrationKind.RankPerAssessor, rounding, leastMarks);

    /// <summary>The same calibration, where candidates that no marks join are ranked apart: each block has its own ranking, and its own places.</summary>
    /// <exception cref="InvalidOperationException">The calibration compares nobody.</exception>
    public Calibration WithinBlocks() => Kind is CalibrationKind.Additive or CalibrationKind.AdditiveShrunk or CalibrationKind.Auto
        ? new(Kind, Shrinkage, withinBlocks: true)
        : throw new InvalidOperationException($"Blocks have a meaning for additive calibrations, not for {Kind}.");

    internal static Calibration Of(CalibrationKind kind, decimal? shrinkage, bool withinBlocks, Rounding? rounding, int leastMarks) =>
        new(kind, shrinkage, withinBlocks, rounding, leastMarks);

    internal static bool IsShrinkage(decimal shrinkage) =>
        shrinkage is > 0 and <= MaxShrinkage && decimal.Round(shrinkage, MaxShrinkageDigits) == shrinkage;

    private static decimal Checked(decimal shrinkage) => IsShrinkage(shrinkage)
        ? shrinkage
        : throw new ArgumentOutOfRangeException(nameof(shrinkage), $"A shrinkage is above 0, at most {NumberText.ToText(MaxShrinkage)}, with at most {MaxShrinkageDigits.ToText()} decimals.");

    private static Calibration Relative(CalibrationKind kind, Rounding rounding, int leastMarks) =>
        new(kind, rounding: Guard.Against.Null(rounding), leastMarks: Guard.Against.NegativeOrZero(leastMarks));
}
