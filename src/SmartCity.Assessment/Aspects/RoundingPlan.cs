namespace SmartCity.Assessment;

/// <summary>Where in the computation a scheme rounds, and how scores are published. A stage that is left out does not round.</summary>
/// <remarks>Equal by content; no order. Rounding inside the computation changes scores; publishing never does.</remarks>
public sealed record RoundingPlan
{
    /// <summary>Creates a plan.</summary>
    /// <param name="mark">Each mark, before consensus.</param>
    /// <param name="consensus">The points of each cell, measured ones too.</param>
    /// <param name="value">The value of each criterion.</param>
    /// <param name="contribution">What a node brings to its parent.</param>
    /// <param name="aspect">The score of each aspect below the root.</param>
    /// <param name="total">The score of the root.</param>
    /// <param name="publish">How scores are shown; four decimals, half up, when left out.</param>
    public RoundingPlan(
        Rounding? mark = null,
        Rounding? consensus = null,
        Rounding? value = null,
        Rounding? contribution = null,
        Rounding? aspect = null,
        Rounding? total = null,
        Rounding? publish = null)
    {
        Mark = mark;
        Consensus = consensus;
        Value = value;
        Contribution = contribution;
        Aspect = aspect;
        Total = total;
        Publish = publish ?? Rounding.HalfUp(4);
    }

    /// <summary>No rounding inside the computation; four published decimals, half up.</summary>
    public static RoundingPlan None { get; } = new();

    /// <summary>Each mark, before consensus.</summary>
    public Rounding? Mark { get; }

    /// <summary>The points of each cell.</summary>
    public Rounding? Consensus { get; }

    /// <summary>The value of each criterion.</summary>
    public Rounding? Value { get; }

    /// <summary>What a node brings to its parent: share × value under a mean, factor × value under a sum.</summary>
    public Rounding? Contribution { get; }

    /// <summary>The score of each aspect below the root.</summary>
    public Rounding? Aspect { get; }

    /// <summary>The score of the root.</summary>
    public Rounding? Total { get; }

    /// <summary>How scores are shown.</summary>
    /// <value>Four decimals, half up.</value>
    public Rounding Publish { get; }
}
