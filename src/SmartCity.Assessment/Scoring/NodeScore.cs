namespace SmartCity.Assessment;

/// <summary>What a node comes to for a candidate: a score, or the reason why there is none. The default is no score.</summary>
/// <remarks>Equal by content; no order, since an absent score is neither low nor high.</remarks>
public readonly record struct NodeScore
{
    private readonly Rational score;
    private readonly Rounding? publish;

    internal NodeScore(ScoreState state, Rational score, Rounding publish) => (State, this.score, this.publish) = (state, score, publish);

    /// <summary>Whether there is a score.</summary>
    public ScoreState State { get; }

    /// <summary>The exact score.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public Exact Score => State == ScoreState.Scored ? new Exact(score) : throw new InvalidOperationException($"There is no score: {State}.");

    /// <summary>The score as it is shown, with the declared number of decimals; a dash when there is none.</summary>
    public string Published => State == ScoreState.Scored ? score.ToFixed(publish ?? RoundingPlan.None.Publish) : "–";

    /// <summary>The exact score, or the reason why there is none in one word.</summary>
    public override string ToString() => State == ScoreState.Scored ? score.ToString() : State.Word();
}
