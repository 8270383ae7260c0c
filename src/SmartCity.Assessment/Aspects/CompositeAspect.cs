using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>An aspect with children.</summary>
public sealed record CompositeAspect : Aspect
{
    /// <summary>Creates an aspect. The factories of <see cref="Aspect"/> read better; this constructor declares everything.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="aggregation">How the children come to its score.</param>
    /// <param name="weighting">How their weights read.</param>
    /// <param name="children">The children, in the order in which they are shown.</param>
    /// <param name="names">Its name in each language.</param>
    /// <param name="wholeWeight">What the children's shares of the whole sum to when this is the root.</param>
    /// <param name="mayBeAbsent">The largest share of the weight that may be left out, 0 to 1. Beyond a limit below 1 the candidate is not rankable; with 1 an aspect of which everything is left out is left out itself.</param>
    /// <param name="quantised">The rounding of the root of a geometric mean.</param>
    /// <param name="rounding">Roundings of this node.</param>
    /// <param name="publish">How its score is shown.</param>
    public CompositeAspect(
        string code,
        Aggregation aggregation,
        Weighting weighting,
        IEnumerable<WeightedAspect> children,
        LocalText? names = null,
        decimal? wholeWeight = null,
        decimal mayBeAbsent = 1,
        Rounding? quantised = null,
        NodeRounding? rounding = null,
        Rounding? publish = null)
        : base(code, names, rounding, publish)
    {
        Aggregation = Guard.Against.EnumOutOfRange(aggregation);
        Weighting = Guard.Against.Null(weighting);
        Children = new ContentList<WeightedAspect>(Guard.Against.Null(children), nameof(children));
        WholeWeight = wholeWeight;
        MayBeAbsent = mayBeAbsent;
        Quantised = quantised;
    }

    /// <summary>How the children come to the score.</summary>
    public Aggregation Aggregation { get; }

    /// <summary>How the children's weights read.</summary>
    public Weighting Weighting { get; }

    /// <summary>The children, in the order in which they are shown.</summary>
    public IReadOnlyList<WeightedAspect> Children { get; }

    /// <summary>What the children's shares of the whole sum to when this is the root.</summary>
    public decimal? WholeWeight { get; }

    /// <summary>The largest share of the weight that may be left out; beyond a limit below 1 the candidate is not rankable.</summary>
    /// <value>1: anything may be; an aspect of which everything is left out is left out itself, and its parent re-weighted.</value>
    public decimal MayBeAbsent { get; }

    /// <summary>The rounding of the root of a geometric mean.</summary>
    public Rounding? Quantised { get; }
}
