namespace SmartCity.Assessment.Insight;

/// <summary>An assessor's severity under the advised shrinkage. Equal by content; no order.</summary>
/// <param name="Name">The name.</param>
/// <param name="Marks">How many marks they gave.</param>
/// <param name="LeastSquares">The severity without shrinkage, in points.</param>
/// <param name="Severity">The severity under the advised λ, in points; positive is harsher.</param>
/// <param name="StandardError">√(σ²·(A⁻¹)_aa) with A = A₀ + λI, in points: the posterior deviation when the variances are as estimated.</param>
/// <param name="Shrinkage">
/// How much of what marks say is kept, 0 to 1: Σu²·d/(d + λ) / Σu² over the eigenvectors u of A₀ with eigenvalue d above 0; N/(N + λ) when all mark the same N candidates.
/// </param>
public sealed record ShrunkenSeverity(string Name, int Marks, double LeastSquares, double Severity, double StandardError, double Shrinkage);
