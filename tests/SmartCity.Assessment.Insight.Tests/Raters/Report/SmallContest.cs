namespace SmartCity.Assessment.Insight.Tests.Raters.Report;

/// <summary>Small assessments written as candidates × assessors; null is no mark. Candidates are c1, c2 …, assessors a1, a2 ….</summary>
internal static class SmallContest
{
    public static readonly Rubric Ten = Rubric.Scale(0, 10, 0.5m);

    public static AssessmentScheme Scheme(Calibration? calibration = null, Quota? quota = null, params WeightedAspect[] criteria) => AssessmentScheme.Create(
        criteria.Length == 0 ? Aspect.Mean("all", Aspect.Marked("p", Ten).Weight(1)) : Aspect.Mean("all", criteria),
        facts: [new DeclaredFact("home", FactKind.Text)], calibration: calibration, quota: quota);

    /// <summary>One criterion <c>p</c> from 0 to 10 in halves.</summary>
    public static AssessmentResult On(decimal?[][] rows, Calibration? calibration = null, Quota? quota = null, string?[]? homes = null, string?[]? institutions = null) =>
        Of(Scheme(calibration, quota), homes, institutions, ("p", rows));

    public static AssessmentResult Of(AssessmentScheme scheme, string?[]? homes, string?[]? institutions, params (string Criterion, decimal?[][] Rows)[] tables) =>
        OfNamed(scheme, homes, institutions is null ? null : Array.ConvertAll(institutions, i => i is null ? null : new Institution(i)), tables);

    public static AssessmentResult OfNamed(AssessmentScheme scheme, string?[]? homes, Institution?[]? institutions, params (string Criterion, decimal?[][] Rows)[] tables)
    {
        var (units, raters) = (tables[0].Rows.Length, tables[0].Rows[0].Length);
        var candidates = Enumerable.Range(0, units).Select(n => new Candidate($"c{n + 1}", facts: homes?[n] is { } home ? [Fact.Text("home", home)] : []));
        Assessor[] assessors = [.. Enumerable.Range(0, raters).Select(j => new Assessor($"a{j + 1}", institution: institutions?[j]))];
        var sheets =
            from n in Enumerable.Range(0, units)
            from j in Enumerable.Range(0, raters)
            let marks = tables.Where(t => t.Rows[n][j] is not null).Select(t => (t.Criterion, Mark.Scored(t.Rows[n][j]!.Value))).ToArray()
            where marks.Length > 0
            select assessors[j].On($"c{n + 1}", marks);
        return scheme.Assess(AssessmentInput.Of(candidates, sheets, assessors)).Value;
    }

    public static AssessorReport Report(this AssessmentResult result, ulong seed = 1) => AssessorReport.Of(result, Bootstrap.OverUnits(seed, resamples: 50)).Value;

    /// <summary>Every figure of a report with a name.</summary>
    public static IEnumerable<(string Name, Estimate Figure)> Figures(this AssessorReport report) =>
    [
        .. report.Criteria.SelectMany(c => new[]
        {
            ("icc a", c.Agreement), ("icc c", c.Consistency), ("alpha i", c.IntervalAlpha), ("alpha o", c.OrdinalAlpha), ("w", c.Concordance),
        }),
        .. report.Assessors.SelectMany(a => a.ByCriterion.Append(a.Overall)).SelectMany(Figures),
        .. report.Assessors.SelectMany(a => a.Favours).Select(f => ("favour", f.Favour)),
    ];

    /// <summary>Numbers that are none, or a reason that is empty.</summary>
    public static IEnumerable<string> Faults(this AssessorReport report) =>
        from f in report.Figures()
        let numbers = f.Figure.IsDefined
            ? new[] { f.Figure.Value, f.Figure.StandardError ?? 0, f.Figure.Interval?.Lower ?? 0, f.Figure.Interval?.Upper ?? 0, f.Figure.Test?.P ?? 0 }
            : [string.IsNullOrWhiteSpace(f.Figure.Undefined!.Text(Language.Indonesian)) ? double.NaN : 0]
        where !numbers.All(double.IsFinite)
        select $"{f.Name}: {f.Figure}";

    private static IEnumerable<(string, Estimate)> Figures(AssessorFigures f) =>
    [
        ("mean", f.Mean), ("others", f.OthersMean), ("difference", f.Difference), ("severity", f.Severity), ("plain", f.LeastSquares), ("rasch", f.RaschSeverity),
        ("logits", f.RaschLogits), ("infit", f.Infit), ("outfit", f.Outfit), ("correlation", f.Correlation), ("outlier", f.OutlierScore),
        .. f.Use.IsDefined ? new[] { ("sd", f.Use.Value.StandardDeviation) } : [],
    ];
}
