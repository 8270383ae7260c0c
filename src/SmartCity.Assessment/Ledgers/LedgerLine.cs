namespace SmartCity.Assessment;

/// <summary>One node in the ledger of a candidate. Equal by content; no order.</summary>
public sealed record LedgerLine
{
    internal LedgerLine(
        Aspect aspect, int depth, NodeScore score, Exact? points, Exact? rawPoints, Exact? share, Exact? contribution, IEnumerable<MarkLine> marks, Exact? constant, IEnumerable<Reason> rules)
    {
        Aspect = aspect;
        Depth = depth;
        Score = score;
        Points = points;
        RawPoints = rawPoints;
        Share = share;
        Contribution = contribution;
        Marks = new ContentList<MarkLine>(marks);
        Constant = constant;
        Rules = new ContentList<Reason>(rules);
    }

    /// <summary>The node.</summary>
    public Aspect Aspect { get; }

    /// <summary>0 for the root.</summary>
    public int Depth { get; }

    /// <summary>What the node came to.</summary>
    public NodeScore Score { get; }

    /// <summary>The points of a criterion, if it has any.</summary>
    public Exact? Points { get; }

    /// <summary>The points that the marks would have made without any correction, before a declared rounding of points; null where no mark was corrected.</summary>
    public Exact? RawPoints { get; }

    /// <summary>What the node's score is multiplied by on its way into the total, or null where the way up is not additive or the node takes no part.</summary>
    public Exact? Share { get; }

    /// <summary>Share × score: what the node brings to the total.</summary>
    public Exact? Contribution { get; }

    /// <summary>The marks on a criterion, by assessor code.</summary>
    public IReadOnlyList<MarkLine> Marks { get; }

    /// <summary>What of the contribution comes from no single mark: the constant of a linear value function, or all of it where the value is not linear in the points (logarithms, lowest over own). Null where the way up is not additive.</summary>
    public Exact? Constant { get; }

    /// <summary>The rules that touched the node: caps, absences, re-weighting, roundings.</summary>
    public IReadOnlyList<Reason> Rules { get; }
}
