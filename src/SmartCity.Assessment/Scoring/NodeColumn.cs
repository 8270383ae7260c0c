namespace SmartCity.Assessment;

/// <summary>The scores of one node for every candidate of the roster.</summary>
internal sealed class NodeColumn(int count)
{
    public Rational[] Scores { get; } = new Rational[count];

    public ScoreState[] States { get; } = new ScoreState[count];

    /// <summary>For a geometric root only: the product of powers under the root, by which candidates are compared.</summary>
    public OrderKey[]? Keys { get; set; }

    public bool IsScored(int candidate) => States[candidate] == ScoreState.Scored;

    public void Set(int candidate, ScoreState state, Rational score)
    {
        States[candidate] = state;
        Scores[candidate] = score;
    }
}
