namespace SmartCity.Assessment.Insight;

/// <summary>The measure of one candidate, criterion or assessor. Equal by content; no order.</summary>
public sealed record FacetMeasure
{
    internal FacetMeasure(string name, FacetState state, int marks, decimal points, double? measure, double? standardError, double? corrected) =>
        (Name, State, Marks, Points, Measure, StandardError, Corrected) = (name, state, marks, points, measure, standardError, corrected);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>How the measure came about.</summary>
    public FacetState State { get; }

    /// <summary>How many marks there are, those with extreme elements included.</summary>
    public int Marks { get; }

    /// <summary>The sum of these marks in points.</summary>
    public decimal Points { get; }

    /// <summary>Ability, difficulty or severity in logits, or null without marks that could tell it.</summary>
    public double? Measure { get; }

    /// <summary>In logits: 1/√ΣW over the variances W of the marks under the joint model; from the observed information, or the posterior, under the marginal one.</summary>
    public double? StandardError { get; }

    /// <summary>The measure times <see cref="JointRasch.Correction"/>, or null where none applies.</summary>
    public double? Corrected { get; }
}
