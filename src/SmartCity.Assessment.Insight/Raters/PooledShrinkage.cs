using System.Globalization;
using MathNet.Numerics.Distributions;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// The one shrinkage λ that the marks on all criteria of a scheme advise together: y = μ + a(c) + b(a) + e on each criterion, b ~ N(0, σ²/λ), candidates fixed,
/// with a σ² of each criterion's own and a common λ, by restricted maximum likelihood (Patterson and Thompson 1971, Biometrika 58, 545–554).
/// </summary>
/// <remarks>
/// λ = σ²/σ_b² is a ratio: in other points of a criterion it stays the same, so that criteria on different scales count together, and each by how much its marks can tell.
/// Severities on different criteria are taken as independent, as the calibration takes them. Criteria that cannot tell severity from error take no part.
/// Advice: a person writes <see cref="Declared"/> into the scheme, or does not. Immutable. Equal to another only by reference; no order.
/// </remarks>
public sealed class PooledShrinkage
{
    private PooledShrinkage(PooledCriterion[] criteria, RatioSearch search, double ratio, double level)
    {
        (Shrinkage, Level, Criteria) = (1 / ratio, level, Array.AsReadOnly(criteria));
        var (lower, upper) = search.Within(ratio, ChiSquared.InvCDF(1, level));
        (Lower, Upper) = (1 / upper, lower > 0 ? 1 / lower : null);
    }

    /// <summary>λ; positive.</summary>
    public double Shrinkage { get; }

    /// <summary>
    /// λ to four significant digits and to at most as many decimals as a scheme may declare, or null when that is outside what it may declare:
    /// so near zero that plain <see cref="Calibration.Additive"/> is the same, or so large that nothing would be corrected.
    /// </summary>
    public decimal? Declared => DeclaredShrinkage.Of(Shrinkage);

    /// <summary>Why there is nothing to declare, or null.</summary>
    public Undefined? NotDeclared => Declared is not null ? null : (Shrinkage < 1 ? RaterMessages.NearZero : RaterMessages.TooLarge).Because();

    /// <summary>The lower end of the profile likelihood interval for λ.</summary>
    public double Lower { get; }

    /// <summary>The upper end of the profile likelihood interval for λ; null when there is none.</summary>
    public double? Upper { get; }

    /// <summary>Why the interval has no upper end, or null: the marks do not exclude that assessors are equally severe.</summary>
    public Undefined? NoUpper => Upper is null ? RaterMessages.NoUpperBound.Because() : null;

    /// <summary>The confidence of the interval, above 0 and below 1.</summary>
    public double Level { get; }

    /// <summary>Every criterion in the order given: its variances under the common λ, or why it took no part.</summary>
    public IReadOnlyList<PooledCriterion> Criteria { get; }

    /// <summary>Advises a λ for all marked criteria of a panel.</summary>
    /// <param name="panel">The marks.</param>
    /// <param name="level">The confidence of the interval, above 0 and below 1.</param>
    /// <returns>The advice, or the reason why there is none.</returns>
    public static Fitted<PooledShrinkage> Of(Panel panel, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(panel);
        return Of(panel.Tree.Criteria.Where(c => c.Source == CriterionSource.Marked).Select(c => (c.Code, PanelPoints.On(panel, c.Code))), level);
    }

    /// <summary>Advises a λ for several criteria.</summary>
    /// <param name="criteria">The points on each of them, in whatever unit.</param>
    /// <param name="level">The confidence of the interval, above 0 and below 1.</param>
    /// <returns>
    /// The advice, or the reason why there is none: no criterion can tell severity from error, or severities vary no more than chance (λ without bound; the reason says from where on).
    /// </returns>
    public static Fitted<PooledShrinkage> Of(IEnumerable<(string Criterion, PanelPoints Points)> criteria, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        Interval.CheckedLevel(level);
        return Of([.. criteria.Select(c => (c.Criterion, ShrinkageEvidence.Of(c.Points)))], level);
    }

    internal static Fitted<PooledShrinkage> Of(IReadOnlyList<(string Criterion, Fitted<ShrinkageEvidence> Evidence)> criteria, double level)
    {
        var likelihoods = criteria.Where(c => c.Evidence.IsDefined).Select(c => c.Evidence.Value.Likelihood).ToArray();
        if (likelihoods.Length == 0)
        {
            return criteria.Count == 1
                ? new Fitted<PooledShrinkage>(criteria[0].Evidence.Undefined!)
                : new Fitted<PooledShrinkage>(RaterMessages.NoCriterion);
        }

        var search = new RatioSearch(likelihoods);
        var ratio = search.Lowest();
        return ratio == 0
            ? new Fitted<PooledShrinkage>(AdvisedShrinkage.Unbounded(search, level))
            : new Fitted<PooledShrinkage>(new PooledShrinkage([.. criteria.Select(c => PooledCriterion.Of(c.Criterion, c.Evidence, ratio))], search, ratio, level));
    }

    /// <summary>λ with its interval.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"λ {Shrinkage:G4} ({Lower:G4} to {(Upper is { } upper ? upper.ToString("G4", CultureInfo.InvariantCulture) : "no bound")}) over {string.Join(", ", Criteria.Where(c => c.Undefined is null).Select(c => c.Criterion))}");
}
