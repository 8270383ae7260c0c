namespace SmartCity.Assessment.Insight;

/// <summary>
/// The many-facet Rasch rating scale model of <see cref="JointRasch"/> with abilities drawn from a normal distribution whose mean and variance are estimated:
/// marginal maximum likelihood, free of the joint estimates' spread (Bock and Aitkin 1981, Psychometrika 46, 443–459).
/// </summary>
/// <remarks>
/// Integrals are taken on a grid whose step is at most half the smallest posterior standard deviation. Assessors and criteria with marks at one end only are
/// set aside as in the joint model; candidates never have to be. Measures in logits. Immutable. Equal to another only by reference; no order.
/// </remarks>
public sealed class MarginalRasch
{
    private MarginalRasch(RaschDesign design, MarginalNewton newton, Centring centring)
    {
        var (layout, shared, last) = (newton.Layout, newton.Shared, newton.Last);
        (Centring, Ascent, Deviance, GridStep) = (centring, newton.Ascent, -2 * last.LogLikelihood, last.GridStep);
        Variance = newton.HasSpread ? Math.Exp(2 * shared[layout.Last]) : 0;
        // the mean of all abilities goes along as one candidate more
        var levels = new FacetLevels(
            design, [.. last.Means, 0], shared.AsSpan(layout.Criteria, layout.Categories - layout.Criteria), shared.AsSpan(0, layout.Assessors));
        levels.Centre(centring, 0);
        Mean = levels.Candidates[^1];
        var curve = new CategoryCurve(shared.AsSpan(layout.Categories, design.CategoryCounts.Length), design.CategoryCounts);
        var errors = new MarginalErrors(design, newton, centring);
        (MeanStandardError, VarianceStandardError) = (errors.OfMean, errors.OfVariance(Variance));
        var (all, places) = (levels.WithExtremes(curve), errors.ByPlace(last.Deviations));
        var measures = FacetMeasures.All(design, (place, facet) => all[place] is { } level
            ? (facet == Facet.Candidate ? level.Level : -level.Level, level.Information > 0 ? FacetMeasures.Error(level.Information) : places[place], null)
            : null);
        (Candidates, Criteria, Assessors) = (Array.AsReadOnly(measures[0]), Array.AsReadOnly(measures[1]), Array.AsReadOnly(measures[2]));
        Thresholds = Array.AsReadOnly(CategoryThreshold.All(design, curve));
    }

    /// <summary>Where zero is; the mean of the distribution of abilities is the centre of candidates.</summary>
    public Centring Centring { get; }

    /// <summary>How the search ended; among its residuals is the score of the logarithm of the standard deviation of abilities.</summary>
    public Ascent Ascent { get; }

    /// <summary>Whether the estimates may be used.</summary>
    public bool IsConverged => Ascent.IsConverged;

    /// <summary>−2 times the natural logarithm of the marginal likelihood.</summary>
    public double Deviance { get; }

    /// <summary>The mean of the distribution of abilities in logits; 0 where candidates are centred.</summary>
    public double Mean { get; }

    /// <summary>Its standard error, or null where candidates are centred or the information is singular.</summary>
    public double? MeanStandardError { get; }

    /// <summary>The variance of the distribution of abilities in squared logits; 0 when the likelihood falls from there on.</summary>
    public double Variance { get; }

    /// <summary>Its standard error, or null when the variance is 0 or the information is singular.</summary>
    public double? VarianceStandardError { get; }

    /// <summary>The distance of the nodes of integration in logits; 0 when the variance is 0.</summary>
    public double GridStep { get; }

    /// <summary>Abilities: posterior means, with posterior standard deviations as errors.</summary>
    public IReadOnlyList<FacetMeasure> Candidates { get; }

    /// <summary>Difficulties, with standard errors from the observed information.</summary>
    public IReadOnlyList<FacetMeasure> Criteria { get; }

    /// <summary>Severities, with standard errors from the observed information.</summary>
    public IReadOnlyList<FacetMeasure> Assessors { get; }

    /// <summary>Every declared category, ascending, with the threshold into it.</summary>
    public IReadOnlyList<CategoryThreshold> Thresholds { get; }

    /// <summary>Fits the model.</summary>
    /// <param name="marks">The marks.</param>
    /// <param name="centring">Where zero is.</param>
    /// <returns>The fit, also when it did not converge; or why there is none: as for the joint model, and when there is only one candidate.</returns>
    public static Fitted<MarginalRasch> Of(MarkSet marks, Centring centring)
    {
        ArgumentNullException.ThrowIfNull(centring);
        var (design, reason) = RaschDesign.Of(marks, keepCandidates: true);
        return design is null ? new Fitted<MarginalRasch>(reason!)
            : design.CandidateOf.Length < 2 ? new Fitted<MarginalRasch>(RaterMessages.OneCandidate)
            : new Fitted<MarginalRasch>(new MarginalRasch(design, new MarginalNewton(design), centring));
    }

    /// <summary>What was fitted, and whether it may be used.</summary>
    public override string ToString() => $"candidates {Candidates.Count}, criteria {Criteria.Count}, assessors {Assessors.Count}: deviance {Digits.Four(Deviance)}, {Ascent.InWords}";
}
