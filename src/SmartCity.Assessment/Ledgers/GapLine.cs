namespace SmartCity.Assessment;

/// <summary>One criterion in the gap between a candidate and the last selected. Equal by content; no order.</summary>
public sealed record GapLine
{
    internal GapLine(Criterion criterion, NodeScore own, NodeScore other, Exact? difference) =>
        (Criterion, Own, Other, Difference) = (criterion, own, other, difference);

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>The candidate's value.</summary>
    public NodeScore Own { get; }

    /// <summary>The last selected's value.</summary>
    public NodeScore Other { get; }

    /// <summary>Own contribution to the total minus the other's, or null where the way up is not additive.</summary>
    public Exact? Difference { get; }
}
