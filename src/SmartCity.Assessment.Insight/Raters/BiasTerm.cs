using MathNet.Numerics;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// How far the marks of one assessor, or of one institution's assessors, on one candidate, criterion or group of candidates depart from the model,
/// all else held (Linacre 1989, Many-Facet Rasch Measurement, ch. 8). Equal by content; no order.
/// </summary>
public sealed record BiasTerm
{
    internal BiasTerm(string by, string on, int marks, double observed, double expected, ShiftEstimate shift)
    {
        (By, On, Marks, Observed, Expected, Bias, IsExtreme) = (by, on, marks, observed, expected, shift.Shift, shift.IsWeighted);
        StandardError = 1 / Math.Sqrt(shift.Information);
        var square = Statistic * Statistic;
        P = Degrees == 0 ? null : square == 0 ? 1 : SpecialFunctions.BetaRegularized(Degrees / 2.0, 0.5, Degrees / (Degrees + square));
    }

    /// <summary>The assessor, or the institution.</summary>
    public string By { get; }

    /// <summary>The candidate, criterion, or group of candidates.</summary>
    public string On { get; }

    /// <summary>How many marks there are.</summary>
    public int Marks { get; }

    /// <summary>Their sum in points.</summary>
    public double Observed { get; }

    /// <summary>The sum that the model expects, in points.</summary>
    public double Expected { get; }

    /// <summary>The departure in logits; positive when marks are higher than the model expects.</summary>
    public double Bias { get; }

    /// <summary>1/√ΣW at the departure, in logits.</summary>
    public double StandardError { get; }

    /// <summary>t: the departure over its standard error.</summary>
    public double Statistic => Bias / StandardError;

    /// <summary>Degrees of freedom of t: marks less one.</summary>
    public int Degrees => Marks - 1;

    /// <summary>The probability under the model of a departure at least as large in either direction (two-sided, Student's t); null for a single mark.</summary>
    public double? P { get; }

    /// <summary>The same after Holm's correction for all terms of the list (Holm 1979, Scandinavian Journal of Statistics 6, 65–70).</summary>
    public double? AdjustedP { get; private init; }

    /// <summary>Whether all these marks are at one end, so that the departure is the weighted likelihood estimate.</summary>
    public bool IsExtreme { get; }

    /// <summary>The terms with Holm's correction over those that have a probability.</summary>
    internal static BiasTerm[] Corrected(List<BiasTerm> terms)
    {
        var adjusted = Holm.Adjusted([.. terms.Select(t => t.P)]);
        return [.. terms.Select((t, place) => t with { AdjustedP = adjusted[place] })];
    }
}
