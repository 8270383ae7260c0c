using System.Globalization;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// y(c,a) = t(c) + b(a) by least squares with λ·Σb² added: how severe assessors are, in points.
/// The same model as the core's calibration, in doubles, to look at before λ is declared.
/// </summary>
/// <remarks>
/// Immutable. Equal to another only by reference; no order.
/// </remarks>
public sealed class AdditiveFit
{
    private AdditiveFit(AdditiveSystem system, double shrinkage)
    {
        var (points, b) = (system.Points, system.Leniency(shrinkage));
        Shrinkage = shrinkage;
        Assessors = Array.AsReadOnly(system.AssessorOf.Select((a, place) => new AssessorSeverity(points.Assessors[a], system.Counts[place], -b[place])).ToArray());
    }

    /// <summary>λ; 0 is plain least squares.</summary>
    public double Shrinkage { get; }

    /// <summary>Every assessor with marks, in the order of the points' names; severities sum to 0.</summary>
    public IReadOnlyList<AssessorSeverity> Assessors { get; }

    /// <summary>Fits the model.</summary>
    /// <param name="points">The points.</param>
    /// <param name="shrinkage">λ; finite and not negative.</param>
    /// <returns>The fit, or the reason why there is none: no marks, or blocks of candidates and assessors that share no mark.</returns>
    public static Fitted<AdditiveFit> Of(PanelPoints points, double shrinkage = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(shrinkage);
        ArgumentOutOfRangeException.ThrowIfEqual(double.IsFinite(shrinkage), false, nameof(shrinkage));
        var (system, reason) = AdditiveSystem.Of(points);
        return system is null ? new Fitted<AdditiveFit>(reason!) : new Fitted<AdditiveFit>(new AdditiveFit(system, shrinkage));
    }

    /// <summary>λ and every severity.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"λ {Shrinkage:G4}: {string.Join(", ", Assessors.Select(a => $"{a.Name} {Digits.Four(a.Severity)}"))}");
}
