namespace SmartCity.Assessment;

/// <summary>The children that take part in their parent's score for one candidate, each with what its value is multiplied by. For use by one thread.</summary>
internal sealed class ChildShares
{
    private WeightedSum? sum;
    private WeightedSum? mean;

    public ChildShares(AspectNode[] nodes, Rational[] weights)
    {
        Nodes = nodes;
        Weights = weights;
        Total = Rational.Sum(weights);
        RoundsContributions = Array.Exists(nodes, n => n.ContributionRounding is not null);
    }

    public AspectNode[] Nodes { get; }

    public Rational[] Weights { get; }

    public Rational Total { get; }

    public bool RoundsContributions { get; }

    /// <summary>The values, in the order of the children, each times its weight, together.</summary>
    public Rational SumOf(ReadOnlySpan<Rational> values) => Sum.Of(values);

    /// <summary>The same, over the total of the weights.</summary>
    public Rational MeanOf(ReadOnlySpan<Rational> values) => Mean.Of(values);

    /// <summary>The scores of all candidates for whom all children take part; null where they are no plain sums of columns.</summary>
    public WeightedColumns? ColumnsOf(Aggregation aggregation, ScoreBoard board) => RoundsContributions ? null : aggregation switch
    {
        Aggregation.Sum => new WeightedColumns(Array.ConvertAll(Nodes, board.Column), Sum),
        Aggregation.Mean => new WeightedColumns(Array.ConvertAll(Nodes, board.Column), Mean),
        _ => null,
    };

    private WeightedSum Sum => sum ??= new WeightedSum(Weights, Rational.One);

    private WeightedSum Mean => mean ??= new WeightedSum(Weights, Total);

    /// <summary>What a child's value is multiplied by, or null when it takes no part.</summary>
    public Rational? WeightOf(AspectNode node) => Array.IndexOf(Nodes, node) is var place && place >= 0 ? Weights[place] : null;
}
