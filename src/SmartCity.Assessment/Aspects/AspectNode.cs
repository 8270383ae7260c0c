namespace SmartCity.Assessment;

/// <summary>A node in its place in an <see cref="AspectTree"/>: what it is, where it hangs, and the rules that hold there.</summary>
internal sealed class AspectNode
{
    public required int Index { get; init; }

    public required Aspect Aspect { get; init; }

    public required string Path { get; init; }

    public required AspectNode? Parent { get; init; }

    /// <summary>Weight, or under a sum the factor, as declared.</summary>
    public required Rational Weight { get; init; }

    public required string? TimesFact { get; init; }

    /// <summary>-1 beneath an odd number of deductions, where the worst value is the highest one.</summary>
    public required int Direction { get; init; }

    public required Rounding? ScoreRounding { get; init; }

    public required Rounding? ContributionRounding { get; init; }

    public required Rounding Publish { get; init; }

    public bool IsRelative { get; set; }

    public IReadOnlyList<AspectNode> Children { get; set; } = [];

    /// <summary>The place among the criteria, or -1 for an aspect with children.</summary>
    public int CriterionIndex { get; set; } = -1;

    public Criterion? Criterion => Aspect as Criterion;

    public CompositeAspect? Composite => Aspect as CompositeAspect;

    public bool IsUnderSum => Parent?.Composite?.Aggregation == Aggregation.Sum;
}
