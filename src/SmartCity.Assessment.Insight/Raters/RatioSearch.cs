namespace SmartCity.Assessment.Insight;

/// <summary>The ratio ρ = σ_b²/σ² = 1/λ at which the restricted likelihood of one panel, or of several that share it, is highest, and how far that is certain.</summary>
internal sealed class RatioSearch
{
    private const double Span = 18;
    private const int PointsPerUnit = 4;
    private const int Halvings = 200;

    private readonly IReadOnlyList<RestrictedLikelihood> parts;
    private readonly double scale;

    public RatioSearch(params IReadOnlyList<RestrictedLikelihood> parts)
    {
        this.parts = parts;
        var eigenvalues = parts.SelectMany(p => p.Eigenvalues).ToArray();
        scale = eigenvalues.Length == 0 ? 1 : eigenvalues.Length / eigenvalues.Sum();
    }

    /// <summary>Where it is least: a scan, since it may have several valleys, then halving on the sign of its slope. 0 when it is least there.</summary>
    public double Lowest()
    {
        var (best, least) = (0, Deviance(0) - 1e-10);
        for (var point = (int)-Span * PointsPerUnit; point <= Span * PointsPerUnit; point++)
        {
            var here = Deviance(Ratio(point));
            (best, least) = here < least ? (point, here) : (best, least);
        }

        if (least >= Deviance(0) - 1e-10)
        {
            return 0;
        }

        return Math.Exp(Halve(Math.Log(Ratio(best - 1)), Math.Log(Ratio(best + 1)), u => Slope(Math.Exp(u)) < 0));
    }

    /// <summary>The ratios on either side of the lowest at which it has risen by some amount; 0 when it never does on the way down.</summary>
    public (double Lower, double Upper) Within(double lowest, double rise)
    {
        var limit = Deviance(lowest) + rise;
        var lower = Deviance(0) <= limit ? 0 : Edge(lowest, -1, limit);
        return (lower, Edge(lowest, 1, limit));
    }

    private double Edge(double lowest, int direction, double limit)
    {
        var inside = lowest > 0 ? Math.Log(lowest) : Math.Log(scale) - Span;
        var outside = inside + direction;
        while (Deviance(Math.Exp(outside)) <= limit)
        {
            outside += direction;
        }

        return Math.Exp(direction < 0
            ? Halve(outside, inside, u => Deviance(Math.Exp(u)) > limit)
            : Halve(inside, outside, u => Deviance(Math.Exp(u)) <= limit));
    }

    /// <summary>Panels are independent, each with a σ² of its own, so that their deviances add up.</summary>
    private double Deviance(double ratio) => parts.Sum(p => p.Deviance(ratio));

    private double Slope(double ratio) => parts.Sum(p => p.Slope(ratio));

    private double Ratio(int point) => scale * Math.Exp((double)point / PointsPerUnit);

    private static double Halve(double low, double high, Func<double, bool> isBelow)
    {
        for (var step = 0; step < Halvings && high - low > 1e-15 * Math.Max(1, Math.Abs(low)); step++)
        {
            var middle = (low + high) / 2;
            (low, high) = isBelow(middle) ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }
}
