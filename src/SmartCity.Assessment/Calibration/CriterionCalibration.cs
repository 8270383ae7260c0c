namespace SmartCity.Assessment;

/// <summary>What calibration did on one criterion, and why. Equal by content; no order.</summary>
public sealed record CriterionCalibration
{
    internal CriterionCalibration(Criterion criterion, CalibrationKind applied, PanelDesign design, IEnumerable<AssessorCorrection> corrections, IEnumerable<Reason> reasons)
    {
        Criterion = criterion;
        Applied = applied;
        Design = design;
        Corrections = new ContentList<AssessorCorrection>(corrections);
        Reasons = new ContentList<Reason>(reasons);
    }

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>What was applied; never <see cref="CalibrationKind.Auto"/>, which chooses one of the others.</summary>
    public CalibrationKind Applied { get; }

    /// <summary>Who marked whom.</summary>
    public PanelDesign Design { get; }

    /// <summary>Every assessor with marks on the criterion, by code; empty when nothing was corrected.</summary>
    public IReadOnlyList<AssessorCorrection> Corrections { get; }

    /// <summary>What was chosen and why, and the rules of fairness that the calibration breaks.</summary>
    public IReadOnlyList<Reason> Reasons { get; }
}
