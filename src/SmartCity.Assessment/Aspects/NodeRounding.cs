namespace SmartCity.Assessment;

/// <summary>Roundings declared for one node, each instead of the scheme's. Equal by content; no order.</summary>
public sealed record NodeRounding
{
    /// <summary>Creates the roundings of a node; what is left out is as the <see cref="RoundingPlan"/> says.</summary>
    /// <param name="mark">Each mark, before consensus; of a marked criterion only.</param>
    /// <param name="consensus">The points; of a criterion only.</param>
    /// <param name="value">The value; of a criterion only.</param>
    /// <param name="contribution">What the node brings to its parent; under a mean or a sum only.</param>
    /// <param name="score">The score; of an aspect with children only.</param>
    public NodeRounding(Rounding? mark = null, Rounding? consensus = null, Rounding? value = null, Rounding? contribution = null, Rounding? score = null)
    {
        Mark = mark;
        Consensus = consensus;
        Value = value;
        Contribution = contribution;
        Score = score;
    }

    /// <summary>No rounding of its own.</summary>
    public static NodeRounding None { get; } = new();

    /// <summary>Each mark, before consensus.</summary>
    public Rounding? Mark { get; }

    /// <summary>The points.</summary>
    public Rounding? Consensus { get; }

    /// <summary>The value.</summary>
    public Rounding? Value { get; }

    /// <summary>What the node brings to its parent.</summary>
    public Rounding? Contribution { get; }

    /// <summary>The score of an aspect.</summary>
    public Rounding? Score { get; }
}
