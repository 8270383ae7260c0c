namespace SmartCity.Assessment.Insight;

/// <summary>What a criterion brought to a <see cref="PooledShrinkage"/>. Equal by content; no order.</summary>
public sealed record PooledCriterion
{
    private PooledCriterion(string criterion, double? errorVariance, double? severityVariance, Undefined? undefined) =>
        (Criterion, ErrorVariance, SeverityVariance, Undefined) = (criterion, errorVariance, severityVariance, undefined);

    /// <summary>The criterion's code.</summary>
    public string Criterion { get; }

    /// <summary>σ² under the common λ, in squared points of the criterion; null when it took no part.</summary>
    public double? ErrorVariance { get; }

    /// <summary>σ_b² = σ²/λ, in squared points of the criterion; null when it took no part.</summary>
    public double? SeverityVariance { get; }

    /// <summary>Why it took no part, or null.</summary>
    public Undefined? Undefined { get; }

    internal static PooledCriterion Of(string criterion, Fitted<ShrinkageEvidence> found, double ratio)
    {
        if (!found.TryGetValue(out var evidence))
        {
            return new PooledCriterion(criterion, null, null, found.Undefined);
        }

        var error = evidence.Likelihood.Squares(ratio) / evidence.Likelihood.Degrees;
        return new PooledCriterion(criterion, error, error * ratio, null);
    }
}
