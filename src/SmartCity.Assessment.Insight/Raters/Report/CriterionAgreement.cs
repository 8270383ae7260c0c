namespace SmartCity.Assessment.Insight;

/// <summary>How far the assessors agree on one criterion, and the shrinkage that its marks advise.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order.</remarks>
public sealed class CriterionAgreement
{
    private CriterionAgreement(Criterion criterion, RatingTable? table, Fitted<AdvisedShrinkage> shrinkage, Bootstrap bootstrap)
    {
        (Criterion, Shrinkage) = (criterion, shrinkage);
        (Candidates, Assessors, Marks, IsComplete) = (table?.Units ?? 0, table?.Raters ?? 0, table?.Marks ?? 0, table?.IsComplete ?? false);
        if (table is null)
        {
            Agreement = Consistency = IntervalAlpha = OrdinalAlpha = Concordance = Estimate.Without(AgreementMessages.NoMark);
            return;
        }

        var correlations = IntraclassCorrelations.Of(table, bootstrap.Level);
        (Agreement, Consistency) = (Finite(correlations.Of(IccForm.Agreement).Estimate), Finite(correlations.Of(IccForm.Consistency).Estimate));
        IntervalAlpha = Finite(KrippendorffAlpha.Of(table, AlphaMetric.Interval, bootstrap).Estimate);
        OrdinalAlpha = Finite(KrippendorffAlpha.Of(table, AlphaMetric.Ordinal, bootstrap).Estimate);
        Concordance = table.IsComplete ? Finite(KendallW.Of(table, bootstrap.Level).Estimate) : Estimate.Without(ReportMessages.Incomplete);
    }

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>How many candidates have a mark.</summary>
    public int Candidates { get; }

    /// <summary>How many assessors gave a mark.</summary>
    public int Assessors { get; }

    /// <summary>How many marks there are.</summary>
    public int Marks { get; }

    /// <summary>Whether each of these assessors marked each of these candidates.</summary>
    public bool IsComplete { get; }

    /// <summary>ICC(2,1) = ICC(A,1): the reliability of one mark when severity counts as disagreement (<see cref="IccForm.Agreement"/>).</summary>
    public Estimate Agreement { get; }

    /// <summary>ICC(3,1) = ICC(C,1): the reliability of one mark when severity is left out (<see cref="IccForm.Consistency"/>).</summary>
    public Estimate Consistency { get; }

    /// <summary>Krippendorff's alpha with interval distance and bootstrap interval.</summary>
    public Estimate IntervalAlpha { get; }

    /// <summary>Krippendorff's alpha with ordinal distance and bootstrap interval.</summary>
    public Estimate OrdinalAlpha { get; }

    /// <summary>Kendall's W with correction for ties; undefined unless complete.</summary>
    public Estimate Concordance { get; }

    /// <summary>The λ that the marks advise. A person writes it into the scheme, or does not.</summary>
    public Fitted<AdvisedShrinkage> Shrinkage { get; }

    internal static CriterionAgreement Of(Panel panel, Criterion criterion, ReportScope scope, Bootstrap bootstrap) =>
        new(criterion, RatingTable.Of(panel, criterion.Code).TryGetValue(out var table) ? MarkedTable.Of(table) : null, scope.Shrinkage, bootstrap);

    /// <summary>The figure, if all of it is within the range of numbers.</summary>
    private static Estimate Finite(Estimate estimate) => !estimate.IsDefined ? estimate
        : !double.IsFinite(estimate.Value) ? Estimate.Without(ReportMessages.BeyondRange)
        : estimate.Interval is { } i && !(double.IsFinite(i.Lower) && double.IsFinite(i.Upper)) ? estimate.WithoutInterval(ReportMessages.EndsBeyondRange)
        : estimate;

    /// <summary>What it is about, with the correlation of absolute agreement and the advised λ.</summary>
    public override string ToString() => $"{Criterion.Code}: ICC(A,1) {Agreement}; {Shrinkage}";
}
