namespace SmartCity.Assessment.Insight;

/// <summary>One assessor on one criterion, or over all marked criteria together. All figures are of marks as written, in points of the rubric.</summary>
/// <remarks>
/// Over all criteria every candidate on every criterion is a case of its own in the models; means of marks and correlations average a candidate's criteria first.
/// Criteria on different scales have no points in common: the figures over all are then undefined and those by criterion stand.
/// Immutable. Equal to another only by reference; no order.
/// </remarks>
public sealed class AssessorFigures
{
    private AssessorFigures(ReportScope scope, int assessor, double level)
    {
        (Criterion, Assessor) = (scope.Criterion, scope.Names[assessor]);
        var (own, concord) = (scope.MarksOf(assessor).ToArray(), new Concord(scope.SharedBy(assessor)));
        (Marks, Candidates, Compared) = (own.Length, own.Select(m => m.Candidate).Distinct().Count(), concord.Candidates);
        var obstacle = own.Length == 0 ? ReportMessages.NoMark : scope.Obstacle;
        Estimate Given(Func<Estimate> figure) => obstacle is null ? figure() : Estimate.Without(obstacle);
        Mean = Given(() => Estimate.Of(own.Average(m => (double)m.Points), ReportMessages.Described));
        (OthersMean, Difference, Correlation) = (Given(concord.Others), Given(concord.Difference), Given(() => concord.Correlation(level)));
        Use = obstacle is null ? ScaleUse.Of([.. own.Select(m => m.Points)]) : new Fitted<ScaleUse>(obstacle);
        Severity = Given(() => Shrunken(scope));
        LeastSquares = Given(() => Plain(scope));
        (RaschSeverity, RaschLogits) = (Given(() => scope.Rasch.Severity(assessor)), Given(() => scope.Rasch.Logits(assessor)));
        (Infit, Outfit) = (Given(() => scope.Rasch.Infit(assessor)), Given(() => scope.Rasch.Outfit(assessor)));
        OutlierScore = Given(() => scope.Outliers.Of(Assessor));
        Remarks = Array.AsReadOnly(Raised(level).ToArray());
    }

    /// <summary>The assessor's code.</summary>
    public string Assessor { get; }

    /// <summary>The criterion's code, or null over all marked criteria.</summary>
    public string? Criterion { get; }

    /// <summary>How many marks they gave.</summary>
    public int Marks { get; }

    /// <summary>How many candidates they marked.</summary>
    public int Candidates { get; }

    /// <summary>How many of these somebody else marked too, on the same criterion.</summary>
    public int Compared { get; }

    /// <summary>The mean of all their marks, in points.</summary>
    public Estimate Mean { get; }

    /// <summary>The mean of the others' marks on the same candidates and criteria, in points.</summary>
    public Estimate OthersMean { get; }

    /// <summary>The mean of own less others' on the same candidates and criteria, in points, with sd/√n over candidates; who the others are is left as it is.</summary>
    public Estimate Difference { get; }

    /// <summary>The severity under the advised λ with its standard error, in points; positive is harsher (<see cref="ShrunkenSeverity"/>).</summary>
    public Estimate Severity { get; }

    /// <summary>The severity by plain least squares, in points; positive is harsher. It needs no λ, and has no standard error here.</summary>
    public Estimate LeastSquares { get; }

    /// <summary>
    /// What a candidate of mean ability loses with this assessor against one of mean severity, in points, under the joint Rasch model; the standard error is
    /// that in logits times the slope of the expected mark there (delta method). Positive is harsher.
    /// </summary>
    public Estimate RaschSeverity { get; }

    /// <summary>The same in logits, centred on 0 over assessors (<see cref="FacetMeasure.Measure"/>).</summary>
    public Estimate RaschLogits { get; }

    /// <summary>Σz²W/ΣW; 1 is expected (<see cref="ElementFit.Infit"/>).</summary>
    public Estimate Infit { get; }

    /// <summary>The mean of z²; 1 is expected (<see cref="ElementFit.Outfit"/>).</summary>
    public Estimate Outfit { get; }

    /// <summary>Which part of the scale is used, or why that cannot be said.</summary>
    public Fitted<ScaleUse> Use { get; }

    /// <summary>Pearson's correlation of own marks with the mean of the others', over candidates, with Fisher's interval.</summary>
    public Estimate Correlation { get; }

    /// <summary>0.6745·(x − median)/MAD of the least-squares severities x, at least five (Iglewicz and Hoaglin 1993); positive is harsher.</summary>
    public Estimate OutlierScore { get; }

    /// <summary>What is worth a look: any but <see cref="AssessorRemark.FavoursOwn"/>, which stands with the assessor.</summary>
    public IReadOnlyList<AssessorRemark> Remarks { get; }

    internal static AssessorFigures Of(ReportScope scope, int assessor, double level) => new(scope, assessor, level);

    private Estimate Shrunken(ReportScope scope) => !scope.Shrinkage.TryGetValue(out var advice)
        ? Estimate.Without(scope.Shrinkage.Undefined!)
        : advice.Assessors.FirstOrDefault(a => a.Name == Assessor) is { } found
            ? ReportReason.Finite(found.Severity, ReportMessages.PosteriorError).WithError(found.StandardError)
            : Estimate.Without(ReportMessages.NoMark);

    private Estimate Plain(ReportScope scope) => !scope.LeastSquares.TryGetValue(out var fit)
        ? Estimate.Without(scope.LeastSquares.Undefined!)
        : fit.Assessors.FirstOrDefault(a => a.Name == Assessor) is { } found
            ? ReportReason.Finite(found.Severity, ReportMessages.ErrorTakesShrinkage)
            : Estimate.Without(ReportMessages.NoMark);

    private IEnumerable<AssessorRemark> Raised(double level)
    {
        if (Marks > 1 && Use.TryGetValue(out var use) && use.Different == 1)
        {
            yield return AssessorRemark.AlwaysSameMark;
        }

        if (Candidates is > 0 && Candidates < PanelDesign.EnoughMarks)
        {
            yield return AssessorRemark.FewMarks;
        }

        // where everybody is about as severe, a small difference stands out without meaning anything
        var isMoreThanChance = Severity is { IsDefined: true, StandardError: { } error } && Math.Abs(Severity.Value) > Distributions.NormalBetween(level) * error;
        if (OutlierScore.IsDefined && Math.Abs(OutlierScore.Value) > AssessorReport.OutlierThreshold && isMoreThanChance)
        {
            yield return AssessorRemark.Outlier;
        }
    }

    /// <summary>Who it is about, on what, and their severity.</summary>
    public override string ToString() => $"{Assessor}{(Criterion is null ? "" : $" on {Criterion}")}: severity {Severity}";
}
