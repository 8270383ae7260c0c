namespace SmartCity.Assessment.Insight;

/// <summary>
/// The many-facet Rasch rating scale model ln(P_k/P_{k−1}) = B_n − D_i − C_j − F_k for candidate n, criterion i, assessor j and category k
/// by joint maximum likelihood (Linacre 1989, Many-Facet Rasch Measurement, MESA Press; Andrich 1978, Psychometrika 43, 561–573).
/// </summary>
/// <remarks>
/// Measures are in logits. Estimates of this kind spread too widely when candidates have few marks: see <see cref="Correction"/>.
/// Advice only: severities do not reach a ranking unless a person declares them. Immutable. Equal to another only by reference; no order.
/// </remarks>
public sealed class JointRasch
{
    private JointRasch(RaschDesign design, JointPoint point, double logLikelihood, Ascent ascent, Centring centring)
    {
        var layout = new SharedLayout(design, Curve = point.Curve(design));
        (Design, LogLikelihood, Ascent, Centring) = (design, logLikelihood, ascent, centring);
        Levels = new FacetLevels(
            design, (double[])point.Own.Clone(), point.Shared.AsSpan(layout.Criteria, layout.Categories - layout.Criteria), point.Shared.AsSpan(0, layout.Assessors));
        Levels.Centre(centring, point.Own.Average());
        var perCandidate = (double)design.Category.Length / design.CandidateOf.Length;
        Correction = (perCandidate - 1) / perCandidate;
        Moments = MarkMoments.Of(design, Levels, Curve);
        var measures = FacetMeasures.Of(this);
        (Candidates, Criteria, Assessors) = (Array.AsReadOnly(measures[0]), Array.AsReadOnly(measures[1]), Array.AsReadOnly(measures[2]));
        Thresholds = Array.AsReadOnly(CategoryThreshold.All(design, Curve));
    }

    /// <summary>Where zero is.</summary>
    public Centring Centring { get; }

    /// <summary>How the search ended.</summary>
    public Ascent Ascent { get; }

    /// <summary>Whether the estimates may be used.</summary>
    public bool IsConverged => Ascent.IsConverged;

    /// <summary>The natural logarithm of the likelihood of all marks among those that were estimated.</summary>
    public double LogLikelihood { get; }

    /// <summary>
    /// (L − 1)/L with L the mean number of marks of an estimated candidate: the factor for the spread of joint estimates
    /// (Wright and Douglas 1977, Educational and Psychological Measurement 37, 281–294).
    /// </summary>
    public double Correction { get; }

    /// <summary>Abilities, in the order of the marks' names.</summary>
    public IReadOnlyList<FacetMeasure> Candidates { get; }

    /// <summary>Difficulties, in the order of the marks' names.</summary>
    public IReadOnlyList<FacetMeasure> Criteria { get; }

    /// <summary>Severities, in the order of the marks' names.</summary>
    public IReadOnlyList<FacetMeasure> Assessors { get; }

    /// <summary>Every declared category, ascending, with the threshold into it.</summary>
    public IReadOnlyList<CategoryThreshold> Thresholds { get; }

    internal RaschDesign Design { get; }

    internal CategoryCurve Curve { get; }

    internal FacetLevels Levels { get; }

    /// <summary>Of each mark in the design.</summary>
    internal CategoryMoments[] Moments { get; }

    /// <summary>Fits the model.</summary>
    /// <param name="marks">The marks.</param>
    /// <param name="centring">Where zero is.</param>
    /// <returns>
    /// The fit, also when it did not converge; or why there is none: no marks, blocks of candidates and assessors that share no mark,
    /// assessors and criteria that cannot be told apart, or marks that are all at one end.
    /// </returns>
    public static Fitted<JointRasch> Of(MarkSet marks, Centring centring)
    {
        ArgumentNullException.ThrowIfNull(centring);
        var (design, reason) = RaschDesign.Of(marks, keepCandidates: false);
        if (design is null)
        {
            return new Fitted<JointRasch>(reason!);
        }

        var (point, logLikelihood, ascent) = JointNewton.Run(design);
        return new Fitted<JointRasch>(new JointRasch(design, point, logLikelihood, ascent, centring));
    }

    /// <summary>What the model says in points, how well marks fit it, and where assessors depart from it.</summary>
    public RaschDiagnosis Diagnose() => new(this);

    /// <summary>What was fitted, and whether it may be used.</summary>
    public override string ToString() => $"candidates {Candidates.Count}, criteria {Criteria.Count}, assessors {Assessors.Count}: log-likelihood {Digits.Four(LogLikelihood)}, {Ascent.InWords}";
}
