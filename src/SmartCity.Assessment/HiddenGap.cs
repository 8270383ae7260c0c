namespace SmartCity.Assessment;

/// <summary>Two neighbours in a ranking whose published scores are alike although their scores are not. Equal by content; no order.</summary>
public sealed record HiddenGap
{
    internal HiddenGap(Candidate better, Candidate worse, Exact difference) => (Better, Worse, Difference) = (better, worse, difference);

    /// <summary>Who stands before the other.</summary>
    public Candidate Better { get; }

    /// <summary>Who stands behind.</summary>
    public Candidate Worse { get; }

    /// <summary>By how much, exactly.</summary>
    public Exact Difference { get; }
}
