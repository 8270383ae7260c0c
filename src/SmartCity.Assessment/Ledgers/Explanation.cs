namespace SmartCity.Assessment;

/// <summary>Everything about one candidate: how the total is made, which rules acted, and how far it is from the last place.</summary>
/// <remarks>Equal by content; no order.</remarks>
public sealed record Explanation
{
    internal Explanation(
        Candidate candidate,
        IEnumerable<LedgerLine> lines,
        IEnumerable<Remainder> remainders,
        bool isAdditive,
        IEnumerable<Verdict> verdicts,
        Tie? tie,
        IEnumerable<Gap> gaps)
    {
        Candidate = candidate;
        Lines = new ContentList<LedgerLine>(lines);
        Remainders = new ContentList<Remainder>(remainders);
        IsAdditive = isAdditive;
        Verdicts = new ContentList<Verdict>(verdicts);
        Tie = tie;
        Gaps = new ContentList<Gap>(gaps);
    }

    /// <summary>Who is explained.</summary>
    public Candidate Candidate { get; }

    /// <summary>Every node, each before its children.</summary>
    public IReadOnlyList<LedgerLine> Lines { get; }

    /// <summary>What declared roundings did to the total.</summary>
    public IReadOnlyList<Remainder> Remainders { get; }

    /// <summary>Whether the contributions of the criteria and the remainders sum exactly to the total. Geometric, harmonic and minimum nodes are not additive.</summary>
    public bool IsAdditive { get; }

    /// <summary>What each gate says, in the declared order.</summary>
    public IReadOnlyList<Verdict> Verdicts { get; }

    /// <summary>The tie in which the candidate stands, or null when nobody has the same score.</summary>
    public Tie? Tie { get; }

    /// <summary>The gap to the last place: one entry for each of the last selected when they are equals, none when nobody is selected or the candidate has no total.</summary>
    public IReadOnlyList<Gap> Gaps { get; }
}
