namespace SmartCity.Assessment.Insight;

/// <summary>Disagreement within units and overall, for units taken any number of times.</summary>
internal abstract class UnitDisagreement
{
    /// <summary>Whether the metric is defined for these marks; the reason when not.</summary>
    public virtual Undefined? Objection => null;

    /// <summary>
    /// Σ over units of Σ δ² over ordered pairs / (marks − 1), and Σ δ² over all ordered pairs / (N − 1). The second is exactly 0 when all marks are the same.
    /// </summary>
    /// <param name="times">How often each unit counts.</param>
    public abstract (double Observed, double Expected) Of(ReadOnlySpan<int> times);
}
