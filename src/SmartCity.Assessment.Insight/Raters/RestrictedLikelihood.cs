namespace SmartCity.Assessment.Insight;

/// <summary>
/// −2 × the restricted log-likelihood of y = μ + a(c) + b(a) + e, b ~ N(0, σ_b²), candidates fixed, as a function of ρ = σ_b²/σ² = 1/λ alone:
/// ν ln S(ρ) + Σ ln(1 + ρd), with S the weighted sum of squares and ν the marks less the candidates (Patterson and Thompson 1971, Biometrika 58, 545–554).
/// </summary>
internal sealed class RestrictedLikelihood
{
    private const double Span = 18;
    private const int PointsPerUnit = 4;
    private const int Halvings = 200;

    private readonly (double Eigenvalue, double Square)[] terms;
    private readonly double residual;
    private readonly double scale;

    public RestrictedLikelihood(AdditiveSystem system)
    {
        terms = [.. system.Eigenvalues.Zip(system.Sides).Where(t => t.First > 0).Select(t => (t.First, t.Second * t.Second))];
        Degrees = system.Points.Marks.Count - system.Candidates;
        var explained = terms.Sum(t => t.Square / t.Eigenvalue);
        // what rounding leaves of an exactly additive panel is none
        residual = system.Squares - explained is var left && left > 1e-12 * system.Squares ? left : 0;
        scale = terms.Length == 0 ? 1 : terms.Length / terms.Sum(t => t.Eigenvalue);
    }

    /// <summary>ν: marks less candidates.</summary>
    public int Degrees { get; }

    /// <summary>What is left when each assessor has an effect of their own.</summary>
    public int ErrorDegrees => Degrees - terms.Length;

    public bool IsExactlyAdditive => residual == 0;

    public double Squares(double ratio)
    {
        var sum = residual;
        foreach (var (eigenvalue, square) in terms)
        {
            sum += square / eigenvalue / (1 + (ratio * eigenvalue));
        }

        return sum;
    }

    public double Deviance(double ratio)
    {
        var sum = Degrees * Math.Log(Squares(ratio));
        foreach (var (eigenvalue, _) in terms)
        {
            sum += Math.Log(1 + (ratio * eigenvalue));
        }

        return sum;
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

    private double Ratio(int point) => scale * Math.Exp((double)point / PointsPerUnit);

    private double Slope(double ratio)
    {
        var (squares, logs) = (0.0, 0.0);
        foreach (var (eigenvalue, square) in terms)
        {
            var factor = 1 + (ratio * eigenvalue);
            (squares, logs) = (squares - (square / (factor * factor)), logs + (eigenvalue / factor));
        }

        return (Degrees * squares / Squares(ratio)) + logs;
    }

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
