using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>A node of the tree of what is assessed: a <see cref="CompositeAspect"/> with children, or a <see cref="Criterion"/>.</summary>
/// <remarks>Equal by content, the order of children included; nodes have no order.</remarks>
public abstract record Aspect
{
    private protected Aspect(string code, LocalText? names, NodeRounding? rounding, Rounding? publish)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Names = names ?? LocalText.None;
        Rounding = rounding ?? NodeRounding.None;
        Publish = publish;
    }

    /// <summary>The word by which gates, breaks, marks and files refer to this node.</summary>
    public string Code { get; }

    /// <summary>Its name in each language.</summary>
    public LocalText Names { get; }

    /// <summary>Roundings of this node, each instead of the scheme's.</summary>
    public NodeRounding Rounding { get; }

    /// <summary>How this node's score is shown, or null for the scheme's way.</summary>
    public Rounding? Publish { get; }

    /// <summary>A weighted mean of its children, the weights read as free ratios.</summary>
    public static CompositeAspect Mean(string code, params IEnumerable<WeightedAspect> children) => Mean(code, Weighting.Ratios, children);

    /// <summary>A weighted mean of its children.</summary>
    public static CompositeAspect Mean(string code, Weighting weighting, params IEnumerable<WeightedAspect> children) =>
        new(code, Aggregation.Mean, weighting, children);

    /// <summary>A sum of its children, each times its factor; a negative factor is a deduction.</summary>
    public static CompositeAspect Sum(string code, params IEnumerable<WeightedAspect> children) =>
        new(code, Aggregation.Sum, Weighting.Ratios, children);

    /// <summary>A weighted geometric mean of its children, correctly rounded to declared digits.</summary>
    public static CompositeAspect Geometric(string code, Rounding quantised, params IEnumerable<WeightedAspect> children) =>
        new(code, Aggregation.Geometric, Weighting.Ratios, children, quantised: Guard.Against.Null(quantised));

    /// <summary>A weighted harmonic mean of its children.</summary>
    public static CompositeAspect Harmonic(string code, params IEnumerable<WeightedAspect> children) =>
        new(code, Aggregation.Harmonic, Weighting.Ratios, children);

    /// <summary>The lowest of its children; weights have no say.</summary>
    public static CompositeAspect Minimum(string code, params IEnumerable<WeightedAspect> children) =>
        new(code, Aggregation.Minimum, Weighting.Ratios, children);

    /// <summary>A criterion marked by assessors.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="rubric">How it is marked.</param>
    /// <param name="leastMarks">How many marks a candidate needs; with fewer the cell is <see cref="CellState.TooFewMarks"/>.</param>
    /// <param name="tooFewMarks">What then happens.</param>
    /// <param name="notApplicable">What happens when the criterion does not apply to a candidate.</param>
    public static Criterion Marked(
        string code, Rubric rubric, int leastMarks = 1, AbsenceRule tooFewMarks = AbsenceRule.NotRankable, AbsenceRule notApplicable = AbsenceRule.NotRankable) =>
        new(code, rubric, CriterionSource.Marked, leastMarks, tooFewMarks, notApplicable);

    /// <summary>A criterion whose points come with the candidate.</summary>
    public static Criterion Measured(
        string code, Rubric rubric, AbsenceRule missing = AbsenceRule.NotRankable, AbsenceRule notApplicable = AbsenceRule.NotRankable) =>
        new(code, rubric, CriterionSource.Measured, tooFewMarks: missing, notApplicable: notApplicable);

    /// <summary>This node with a weight, to be put under a mean.</summary>
    public WeightedAspect Weight(decimal weight) => new(this, weight);

    /// <summary>This node with a factor, to be put under a sum.</summary>
    /// <param name="factor">The factor; negative for a deduction.</param>
    /// <param name="timesFact">A number fact of the candidate that the factor is multiplied by, such as a degree of difficulty.</param>
    public WeightedAspect Factor(decimal factor, string? timesFact = null) => new(this, factor, timesFact);
}
