namespace SmartCity.Assessment.Insight;

/// <summary>
/// −2 × the restricted log-likelihood of y = μ + a(c) + b(a) + e, b ~ N(0, σ_b²), candidates fixed, as a function of ρ = σ_b²/σ² = 1/λ alone:
/// ν ln S(ρ) + Σ ln(1 + ρd), with S the weighted sum of squares and ν the marks less the candidates (Patterson and Thompson 1971, Biometrika 58, 545–554).
/// </summary>
internal sealed class RestrictedLikelihood
{
    private readonly (double Eigenvalue, double Square)[] terms;
    private readonly double residual;

    public RestrictedLikelihood(AdditiveSystem system)
    {
        terms = [.. system.Eigenvalues.Zip(system.Sides).Where(t => t.First > 0).Select(t => (t.First, t.Second * t.Second))];
        Degrees = system.Points.Marks.Count - system.Candidates;
        var explained = terms.Sum(t => t.Square / t.Eigenvalue);
        // what rounding leaves of an exactly additive panel is none
        residual = system.Squares - explained is var left && left > 1e-12 * system.Squares ? left : 0;
    }

    /// <summary>ν: marks less candidates.</summary>
    public int Degrees { get; }

    /// <summary>What is left when each assessor has an effect of their own.</summary>
    public int ErrorDegrees => Degrees - terms.Length;

    public bool IsExactlyAdditive => residual == 0;

    /// <summary>The eigenvalues of A₀ above 0.</summary>
    public IEnumerable<double> Eigenvalues => terms.Select(t => t.Eigenvalue);

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

    /// <summary>The derivative of the deviance.</summary>
    public double Slope(double ratio)
    {
        var (squares, logs) = (0.0, 0.0);
        foreach (var (eigenvalue, square) in terms)
        {
            var factor = 1 + (ratio * eigenvalue);
            (squares, logs) = (squares - (square / (factor * factor)), logs + (eigenvalue / factor));
        }

        return (Degrees * squares / Squares(ratio)) + logs;
    }
}
