namespace SmartCity.Assessment.Insight;

/// <summary>The marks on one criterion, or on all that share a scale, and what the models say about them.</summary>
internal sealed class ReportScope
{
    private readonly ReportMark[] marks;
    private readonly Dictionary<int, SharedMark[]> shared;

    private ReportScope(Panel panel, string? criterion, Undefined? obstacle, ReportMark[] marks, PanelPoints points, Fitted<MarkSet> categories, double level)
    {
        (Criterion, Obstacle, this.marks) = (criterion, obstacle, marks);
        Names = [.. panel.Assessors.Select(a => a.Code)];
        var apart = obstacle ?? ReportReason.Apart(Connection.Of(points));
        Evidence = apart is null ? ShrinkageEvidence.Of(points) : new Fitted<ShrinkageEvidence>(apart);
        var advised = AdvisedShrinkage.Of(Evidence, level);
        Shrinkage = advised.IsDefined ? advised : new Fitted<AdvisedShrinkage>(ReportReason.Short(advised.Undefined!));
        var alone = marks.Select(m => m.Assessor).Distinct().Count() == 1 ? RaterMessages.OneAssessor.Because() : null;
        LeastSquares = (apart ?? alone) is { } reason ? new Fitted<AdditiveFit>(reason) : AdditiveFit.Of(points);
        Rasch = RaschInPoints.Of(categories, apart ?? alone);
        Outliers = new OutlyingSeverity(LeastSquares);
        shared = Shared();
    }

    /// <summary>The criterion's code, or null for all of them.</summary>
    public string? Criterion { get; }

    /// <summary>Why marks of this scope cannot be put together, or null.</summary>
    public Undefined? Obstacle { get; }

    /// <summary>The codes of the assessors.</summary>
    public string[] Names { get; }

    public Fitted<ShrinkageEvidence> Evidence { get; }

    public Fitted<AdvisedShrinkage> Shrinkage { get; }

    public Fitted<AdditiveFit> LeastSquares { get; }

    public RaschInPoints Rasch { get; }

    public OutlyingSeverity Outliers { get; }

    /// <summary>One criterion.</summary>
    public static ReportScope On(Panel panel, Criterion criterion, double level) => new(
        panel, criterion.Code, null, [.. panel.ScoredOn(criterion.Code).Select(m => new ReportMark(m.Candidate, 0, m.Assessor, m.Written))],
        PanelPoints.On(panel, criterion.Code), MarkSet.Of(panel, criterion.Code), level);

    /// <summary>All marked criteria together, each candidate on each criterion by itself; they must have the same bounds.</summary>
    public static ReportScope Over(Panel panel, Criterion[] criteria, double level)
    {
        var first = criteria[0].Rubric;
        var other = Array.Find(criteria, c => c.Rubric.From != first.From || c.Rubric.To != first.To);
        var obstacle = other is null ? null : ReportMessages.OtherScales.Because(criteria[0].Code, other.Code);
        ReportMark[] marks = [.. criteria.SelectMany((c, place) => panel.ScoredOn(c.Code).Select(m => new ReportMark(m.Candidate, place, m.Assessor, m.Written)))];
        return new ReportScope(panel, null, obstacle, marks, Units(panel, criteria, marks), MarkSet.Of(panel), level);
    }

    /// <summary>The marks of an assessor.</summary>
    public IEnumerable<ReportMark> MarksOf(int assessor) => marks.Where(m => m.Assessor == assessor);

    /// <summary>An assessor's marks that somebody else's stand beside.</summary>
    public IReadOnlyList<SharedMark> SharedBy(int assessor) => shared.GetValueOrDefault(assessor) ?? [];

    private static PanelPoints Units(Panel panel, Criterion[] criteria, ReportMark[] marks)
    {
        // codes hold no control character, so that no two pairs get the same name
        var codes = panel.Roster.Candidates.Select(c => c.Code).ToArray();
        var units = marks.Select(m => (m.Candidate, m.Criterion)).Distinct().Order().ToArray();
        var places = units.Index().ToDictionary(u => u.Item, u => u.Index);
        return PanelPoints.Of(
            units.Select(u => $"{codes[u.Candidate]}\u001f{criteria[u.Criterion].Code}"), panel.Assessors.Select(a => a.Code),
            marks.Select(m => new PointMark(places[(m.Candidate, m.Criterion)], m.Assessor, (double)m.Points)));
    }

    private Dictionary<int, SharedMark[]> Shared()
    {
        var severity = new double[Names.Length];
        if (LeastSquares.TryGetValue(out var fit))
        {
            var known = fit.Assessors.ToDictionary(a => a.Name, a => a.Severity, StringComparer.Ordinal);
            severity = [.. Names.Select(n => known.GetValueOrDefault(n))];
        }

        var found = new List<(int Assessor, SharedMark Mark)>();
        foreach (var cell in marks.GroupBy(m => (m.Candidate, m.Criterion)).Where(g => g.Count() > 1).Select(g => g.ToArray()))
        {
            var (sum, worth) = (cell.Sum(m => (double)m.Points), cell.Sum(m => (double)m.Points + severity[m.Assessor]));
            foreach (var mark in cell)
            {
                var (own, calibrated) = ((double)mark.Points, (double)mark.Points + severity[mark.Assessor]);
                double? residual = fit is null ? null : calibrated - ((worth - calibrated) / (cell.Length - 1));
                found.Add((mark.Assessor, new SharedMark(mark.Candidate, own, (sum - own) / (cell.Length - 1), residual)));
            }
        }

        return found.GroupBy(f => f.Assessor, f => f.Mark).ToDictionary(g => g.Key, g => g.ToArray());
    }
}
