namespace SmartCity.Assessment.Insight;

/// <summary>An assessor's severity under the advised shrinkage. Equal by content; no order.</summary>
public sealed record ShrunkenSeverity
{
    internal ShrunkenSeverity(string name, int marks, double leastSquares, double severity, double standardError, double shrinkage) =>
        (Name, Marks, LeastSquares, Severity, StandardError, Shrinkage) = (name, marks, leastSquares, severity, standardError, shrinkage);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>How many marks they gave.</summary>
    public int Marks { get; }

    /// <summary>The severity without shrinkage, in points.</summary>
    public double LeastSquares { get; }

    /// <summary>The severity under the advised λ, in points; positive is harsher.</summary>
    public double Severity { get; }

    /// <summary>√(σ²·(A⁻¹)_aa) with A = A₀ + λI, in points: the posterior deviation when the variances are as estimated.</summary>
    public double StandardError { get; }

    /// <summary>
    /// How much of what marks say is kept, 0 to 1: Σu²·d/(d + λ) / Σu² over the eigenvectors u of A₀ with eigenvalue d above 0;
    /// N/(N + λ) when all mark the same N candidates.
    /// </summary>
    public double Shrinkage { get; }
}
