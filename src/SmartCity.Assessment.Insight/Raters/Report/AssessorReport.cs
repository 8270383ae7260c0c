namespace SmartCity.Assessment.Insight;

/// <summary>
/// What the marks of an assessment say about those who gave them: severity, use of the scale, agreement, favour, and what hangs on each assessor.
/// Advice for the committee; nothing here changes a score.
/// </summary>
/// <remarks>
/// Marks are read as written, before any declared correction. The same result and bootstrap give the same report.
/// Immutable. Equal to another only by reference; no order.
/// </remarks>
public sealed class AssessorReport
{
    private AssessorReport(AssessmentResult result, Criterion[] criteria, Bootstrap bootstrap)
    {
        var (panel, level) = (result.Table.Panel, bootstrap.Level);
        Bootstrap = bootstrap;
        var scopes = criteria.Select(c => ReportScope.On(panel, c, level)).ToArray();
        var all = ReportScope.Over(panel, criteria, level);
        Shrinkage = PooledShrinkage.Of([.. scopes.Select(s => (s.Criterion!, s.Evidence))], level);
        Criteria = Array.AsReadOnly(criteria.Zip(scopes, (c, s) => CriterionAgreement.Of(panel, c, s, bootstrap)).ToArray());
        var (assessors, test) = (panel.Assessors.ToArray(), new FavourTest(panel, all, level));
        var favours = OwnFavour.Corrected([.. assessors.SelectMany((a, place) => test.Of(place, a))]).ToLookup(f => f.Assessor, StringComparer.Ordinal);
        Assessors = Array.AsReadOnly(assessors.Select((a, place) => new AssessorLine(
            a, AssessorFigures.Of(all, place, level), [.. scopes.Select(s => AssessorFigures.Of(s, place, level))],
            [.. favours[a.Code]], SelectionWithout.Of(result, a), level)).ToArray());
    }

    /// <summary>Beyond this modified z-score a severity is an outlier (Iglewicz and Hoaglin 1993).</summary>
    public static double OutlierThreshold => 3.5;

    /// <summary>Seed, draws and confidence of all intervals.</summary>
    public Bootstrap Bootstrap { get; }

    /// <summary>Every assessor, ascending by code; those without a mark too.</summary>
    public IReadOnlyList<AssessorLine> Assessors { get; }

    /// <summary>The one λ that the marks on all criteria advise for the scheme. A person writes it into the scheme, or does not.</summary>
    public Fitted<PooledShrinkage> Shrinkage { get; }

    /// <summary>Agreement on each marked criterion, in the order of the tree, with the λ of that criterion alone.</summary>
    public IReadOnlyList<CriterionAgreement> Criteria { get; }

    /// <summary>Reports on the assessors of a result. The scheme is applied once more for each of them.</summary>
    /// <param name="result">What was decided.</param>
    /// <param name="bootstrap">Where the draws for the intervals of alpha start, how many, and the confidence of all intervals.</param>
    /// <returns>The report, or the reason why there is none: no criterion is marked, or no assessor gave a mark.</returns>
    public static Fitted<AssessorReport> Of(AssessmentResult result, Bootstrap bootstrap)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(bootstrap);
        var criteria = result.Scheme.Tree.Criteria.Where(c => c.Source == CriterionSource.Marked).ToArray();
        return criteria.Length == 0 ? new Fitted<AssessorReport>(ReportMessages.NothingMarked)
            : !criteria.Any(c => result.Table.Panel.ScoredOn(c.Code).Any()) ? new Fitted<AssessorReport>(ReportMessages.NobodyMarked)
            : new Fitted<AssessorReport>(new AssessorReport(result, criteria, bootstrap));
    }

    /// <summary>How many assessors and criteria it is about, and the advised λ.</summary>
    public override string ToString() => $"assessors {Assessors.Count}, criteria {Criteria.Count}, advised: {Shrinkage}";
}
