namespace SmartCity.Assessment.Insight;

/// <summary>What a joint Rasch fit says about each assessor, severities put into points at the middle of the panel.</summary>
internal sealed class RaschInPoints
{
    private const string NoInterval = "the standard error of joint estimates is too small to make intervals of";

    private readonly JointRasch? fit;
    private readonly RaschDiagnosis? diagnosis;
    private readonly string reason = "";
    private readonly double others;
    private readonly double centre;

    private RaschInPoints(string reason) => this.reason = reason;

    private RaschInPoints(JointRasch fit)
    {
        (this.fit, diagnosis) = (fit, fit.Diagnose());
        others = fit.Levels.Candidates.Average() + fit.Levels.Criteria.Average();
        centre = others + fit.Levels.Assessors.Average();
    }

    public static RaschInPoints Of(Fitted<MarkSet> marks, string? obstacle)
    {
        if (obstacle is not null || !marks.TryGetValue(out var set))
        {
            return new RaschInPoints(obstacle ?? ReportReason.Short(marks.Undefined!));
        }

        var fitted = JointRasch.Of(set, Centring.CandidatesFree);
        return !fitted.TryGetValue(out var fit) ? new RaschInPoints(ReportReason.Short(fitted.Undefined!))
            : fit.IsConverged ? new RaschInPoints(fit)
            : new RaschInPoints(fit.Ascent.Doubt!.Reason);
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
        return WithError(ReportReason.Finite((middle - own.Mean) * step, NoInterval), element.StandardError * own.Variance * step);
    }

    /// <summary>The severity in logits with 1/√ΣW.</summary>
    public Estimate Logits(int assessor) => Measured(assessor) is { Measure: { } measure } element
        ? WithError(ReportReason.Finite(measure, NoInterval), element.StandardError)
        : Estimate.Without(Reason(assessor));

    public Estimate Infit(int assessor) => Square(assessor, f => f.Infit);

    public Estimate Outfit(int assessor) => Square(assessor, f => f.Outfit);

    private static Estimate WithError(Estimate figure, double? error) => figure.IsDefined && error is { } known && double.IsFinite(known) ? figure.WithError(known) : figure;

    private FacetMeasure? Measured(int assessor) => fit?.Assessors[assessor];

    private Estimate Square(int assessor, Func<ElementFit, MeanSquare?> which) => diagnosis is not null && which(diagnosis.Assessors[assessor]) is { } square
        ? ReportReason.Finite(square.Value, "a mean square is read against 1")
        : Estimate.Without(Reason(assessor));

    private string Reason(int assessor) => Measured(assessor)?.State switch
    {
        null => reason,
        FacetState.Unmarked => ReportReason.NoMark,
        FacetState.AtTop => "every mark is the highest in use, so that the model's likelihood has no maximum",
        FacetState.AtBottom => "every mark is the lowest in use, so that the model's likelihood has no maximum",
        _ => "no mark is left among those that the model can be fitted to",
    };
}
