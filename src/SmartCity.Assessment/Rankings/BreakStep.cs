namespace SmartCity.Assessment;

/// <summary>A break that acted on a tie: the groups it left, the better first. Equal by content; no order.</summary>
public sealed record BreakStep
{
    internal BreakStep(TieBreak tieBreak, IEnumerable<IReadOnlyList<Candidate>> groups) =>
        (Break, Groups) = (tieBreak, new ContentList<IReadOnlyList<Candidate>>(groups));

    /// <summary>The break.</summary>
    public TieBreak Break { get; }

    /// <summary>The groups it left, the better first; inside a group candidates are listed by code, which means nothing.</summary>
    public IReadOnlyList<IReadOnlyList<Candidate>> Groups { get; }
}
