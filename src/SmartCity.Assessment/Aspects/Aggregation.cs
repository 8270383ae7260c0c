namespace SmartCity.Assessment;

/// <summary>How the children of an aspect come to its score.</summary>
public enum Aggregation
{
    /// <summary>Σ weight × child / Σ weight.</summary>
    Mean,

    /// <summary>Σ factor × child.</summary>
    Sum,

    /// <summary>The root of the product of powers, with the weights as exponents; correctly rounded to declared digits.</summary>
    Geometric,

    /// <summary>Σ weight / Σ (weight / child); zero when a weighted child is zero.</summary>
    Harmonic,

    /// <summary>The lowest child.</summary>
    Minimum,
}
