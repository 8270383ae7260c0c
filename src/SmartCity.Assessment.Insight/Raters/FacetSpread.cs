using MathNet.Numerics;

namespace SmartCity.Assessment.Insight;

/// <summary>Whether the elements of a facet differ, over those whose measures were estimated. Equal by content; no order.</summary>
public sealed record FacetSpread
{
    private FacetSpread(Separation population, Separation sample, double chiSquare, int degrees) =>
        (Population, Sample, ChiSquare, Degrees) = (population, sample, chiSquare, degrees);

    /// <summary>With the standard deviation over n: these elements are all there are.</summary>
    public Separation Population { get; }

    /// <summary>With the standard deviation over n − 1: these elements stand for others.</summary>
    public Separation Sample { get; }

    /// <summary>Σw·d² − (Σw·d)²/Σw with d the measure and w = 1/SE²: tests that all elements have the same measure.</summary>
    public double ChiSquare { get; }

    /// <summary>Its degrees of freedom: the number of elements less one.</summary>
    public int Degrees { get; }

    /// <summary>The probability of a statistic at least as large when all are the same; one-sided, upper.</summary>
    public double P => ChiSquare <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(Degrees / 2.0, ChiSquare / 2);

    internal static Fitted<FacetSpread> Of(IReadOnlyList<FacetMeasure> elements)
    {
        var (count, weights, mean, errors) = (0, 0.0, 0.0, 0.0);
        var (estimated, squares, weighted, chi) = (elements.Where(e => e.State == FacetState.Estimated).ToArray(), 0.0, 0.0, 0.0);
        foreach (var element in estimated)
        {
            var (measure, error) = (element.Measure!.Value, element.StandardError ?? double.PositiveInfinity);
            (count, weights, mean, errors) = (count + 1, weights + (1 / (error * error)), mean + measure, errors + (error * error));
            weighted += measure / (error * error);
        }

        if (count < 2)
        {
            return new Fitted<FacetSpread>(RaterMessages.SpreadTakesTwo);
        }

        if (!double.IsFinite(errors))
        {
            return new Fitted<FacetSpread>(RaterMessages.NoInformation);
        }

        (mean, weighted) = (mean / count, weighted / weights);
        foreach (var element in estimated)
        {
            var (measure, error) = (element.Measure!.Value, element.StandardError!.Value);
            squares += (measure - mean) * (measure - mean);
            chi += (measure - weighted) * (measure - weighted) / (error * error);
        }

        var rmse = Math.Sqrt(errors / count);
        return new Fitted<FacetSpread>(new FacetSpread(
            new Separation(Math.Sqrt(squares / count), rmse), new Separation(Math.Sqrt(squares / (count - 1)), rmse), chi, count - 1));
    }
}
