namespace SmartCity.Assessment.Insight;

/// <summary>What a joint Rasch fit says about each assessor, severities put into points at the middle of the panel.</summary>
internal sealed class RaschInPoints
{
    private readonly JointRasch? fit;
    private readonly RaschDiagnosis? diagnosis;
    private readonly Undefined reason = RaterMessages.NoMarks;
    private readonly double others;
    private readonly double centre;

    private RaschInPoints(Undefined reason) => this.reason = reason;

    private RaschInPoints(JointRasch fit)
    {
        (this.fit, diagnosis) = (fit, fit.Diagnose());
        others = fit.Levels.Candidates.Average() + fit.Levels.Criteria.Average();
        centre = others + fit.Levels.Assessors.Average();
    }

    public static RaschInPoints Of(Fitted<MarkSet> marks, Undefined? obstacle)
    {
        if (obstacle is not null || !marks.TryGetValue(out var set))
        {
            return new RaschInPoints(obstacle ?? ReportReason.Short(marks.Undefined!));
        }

        var fitted = JointRasch.Of(set, Centring.CandidatesFree);
        return !fitted.TryGetValue(out var fit) ? new RaschInPoints(ReportReason.Short(fitted.Undefined!))
            : fit.IsConverged ? new RaschInPoints(fit)
            : new RaschInPoints(fit.Ascent.Doubt!);
    }

    /// <summary>E[X | mean ability, mean difficulty, mean severity] − E[X | mean ability, mean difficulty, own severity], with the error carried over by the slope there.</summary>
    public Estimate Severity(int assessor)
    {
        if (Measured(assessor) is not { Measure: { } measure } element)
        {
            return Estimate.Without(Reason(assessor));
        }

        var (p, step) = (new double[fit!.Curve.Width], (double)fit.Design.Marks.Scale.Step);
        var (middle, own) = (fit.Curve.At(centre, p).Mean, fit.Curve.At(others - measure, p));
        return WithError(ReportReason.Finite((middle - own.Mean) * step, ReportMessages.JointErrors), element.StandardError * own.Variance * step);
    }

    /// <summary>The severity in logits with 1/√ΣW.</summary>
    public Estimate Logits(int assessor) => Measured(assessor) is { Measure: { } measure } element
        ? WithError(ReportReason.Finite(measure, ReportMessages.JointErrors), element.StandardError)
        : Estimate.Without(Reason(assessor));

    public Estimate Infit(int assessor) => Square(assessor, f => f.Infit);

    public Estimate Outfit(int assessor) => Square(assessor, f => f.Outfit);

    private static Estimate WithError(Estimate figure, double? error) => figure.IsDefined && error is { } known && double.IsFinite(known) ? figure.WithError(known) : figure;

    private FacetMeasure? Measured(int assessor) => fit?.Assessors[assessor];

    private Estimate Square(int assessor, Func<ElementFit, MeanSquare?> which) => diagnosis is not null && which(diagnosis.Assessors[assessor]) is { } square
        ? ReportReason.Finite(square.Value, ReportMessages.AgainstOne)
        : Estimate.Without(Reason(assessor));

    private Undefined Reason(int assessor) => Measured(assessor)?.State switch
    {
        null => reason,
        FacetState.Unmarked => ReportMessages.NoMark,
        FacetState.AtTop => ReportMessages.AtTop,
        FacetState.AtBottom => ReportMessages.AtBottom,
        _ => ReportMessages.NoneLeft,
    };
}
