using System.Globalization;
using MathNet.Numerics.Distributions;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// The shrinkage λ = σ²/σ_b² that the marks themselves advise under y = μ + a(c) + b(a) + e, b ~ N(0, σ_b²), candidates fixed:
/// restricted maximum likelihood, the point at which the EM step σ_b² = (bᵀb + σ² tr A⁻¹)/R changes nothing
/// (Dempster, Laird and Rubin 1977, Journal of the Royal Statistical Society B 39, 1–38).
/// </summary>
/// <remarks>Of one criterion; <see cref="PooledShrinkage"/> advises one λ for a scheme. Immutable. Equal to another only by reference; no order.</remarks>
public sealed class AdvisedShrinkage
{
    private AdvisedShrinkage(ShrinkageEvidence evidence, RatioSearch search, double ratio, double level)
    {
        var (system, likelihood) = (evidence.System, evidence.Likelihood);
        (Shrinkage, Level) = (1 / ratio, level);
        ErrorVariance = likelihood.Squares(ratio) / likelihood.Degrees;
        SeverityVariance = ErrorVariance * ratio;
        var (lower, upper) = search.Within(ratio, ChiSquared.InvCDF(1, level));
        (Lower, Upper) = (1 / upper, lower > 0 ? 1 / lower : null);
        Residual = Math.Abs((EmStep(system) / SeverityVariance) - 1);
        var (shrunken, plain) = (system.Leniency(Shrinkage), system.Leniency(0));
        Assessors = Array.AsReadOnly(system.AssessorOf.Select((a, place) => new ShrunkenSeverity(
            system.Points.Assessors[a], system.Counts[place], -plain[place], -shrunken[place],
            Math.Sqrt(ErrorVariance * system.Diagonal(place, d => 1 / (d + Shrinkage))),
            system.Diagonal(place, d => d / (d + Shrinkage)) / system.Diagonal(place, d => d > 0 ? 1 : 0))).ToArray());
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

    /// <summary>σ²: what is left between assessors on one candidate when severities are taken out, in squared points.</summary>
    public double ErrorVariance { get; }

    /// <summary>σ_b²: how much severities vary, in squared points.</summary>
    public double SeverityVariance { get; }

    /// <summary>The relative change that one more EM step would make to σ_b².</summary>
    public double Residual { get; }

    /// <summary>Whether the residual is below 1e-8.</summary>
    public bool IsConverged => Residual < Ascent.LargestResidual;

    /// <summary>Every assessor with marks, in the order of the points' names.</summary>
    public IReadOnlyList<ShrunkenSeverity> Assessors { get; }

    /// <summary>Advises a λ.</summary>
    /// <param name="points">The points.</param>
    /// <param name="level">The confidence of the interval, above 0 and below 1.</param>
    /// <returns>
    /// The advice, or the reason why there is none: no marks, blocks that share no mark, a single assessor, no marks to spare for the error,
    /// an exactly additive panel (λ = 0), or severities that vary no more than chance (λ without bound; the reason says from where on).
    /// </returns>
    public static Fitted<AdvisedShrinkage> Of(PanelPoints points, double level = 0.95)
    {
        if (!(level > 0 && level < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "A confidence level lies between 0 and 1.");
        }

        return Of(ShrinkageEvidence.Of(points), level);
    }

    /// <inheritdoc cref="Of(PanelPoints, double)"/>
    internal static Fitted<AdvisedShrinkage> Of(Fitted<ShrinkageEvidence> found, double level)
    {
        if (!found.TryGetValue(out var evidence))
        {
            return new Fitted<AdvisedShrinkage>(found.Undefined!);
        }

        var search = new RatioSearch(evidence.Likelihood);
        var ratio = search.Lowest();
        return ratio == 0
            ? new Fitted<AdvisedShrinkage>(Unbounded(search, level))
            : new Fitted<AdvisedShrinkage>(new AdvisedShrinkage(evidence, search, ratio, level));
    }

    /// <summary>Why there is no λ where severities vary no more than chance, and from where on it would lie.</summary>
    internal static Undefined Unbounded(RatioSearch search, double level) => RaterMessages.NoMoreThanChance.Because(
        level.ToString("R", CultureInfo.InvariantCulture), (1 / search.Within(0, ChiSquared.InvCDF(1, level)).Upper).ToString("G4", CultureInfo.InvariantCulture));

    private double EmStep(AdditiveSystem system)
    {
        var trace = system.Eigenvalues.Sum(d => 1 / (d + Shrinkage));
        return (system.Leniency(Shrinkage).Sum(b => b * b) + (ErrorVariance * trace)) / system.AssessorOf.Length;
    }

    /// <summary>λ with its interval, and both variances.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"λ {Shrinkage:G4} ({Lower:G4} to {(Upper is { } upper ? upper.ToString("G4", CultureInfo.InvariantCulture) : "no bound")}), σ² {ErrorVariance:G4}, σ_b² {SeverityVariance:G4}");
}
