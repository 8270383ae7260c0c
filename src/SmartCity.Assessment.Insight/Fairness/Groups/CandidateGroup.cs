namespace SmartCity.Assessment.Insight;

/// <summary>How many of one group applied, were considered and were selected. Equal by content; no order.</summary>
public sealed record CandidateGroup
{
    internal CandidateGroup(string? value, IReadOnlyCollection<Standing> standings)
    {
        Value = value;
        Candidates = standings.Count;
        Considered = standings.Count(s => s.Rank.IsRanked);
        Selected = standings.Count(s => s.Decision == Decision.Selected);
        Undecided = standings.Count(s => s.Decision == Decision.Undecided);
    }

    /// <summary>The value of the fact, as written; null for the candidates without the fact.</summary>
    public string? Value { get; }

    /// <summary>Who applied.</summary>
    public int Candidates { get; }

    /// <summary>Those of them who passed every gate and have a total: who is ranked.</summary>
    public int Considered { get; }

    /// <summary>Those of them who have a place.</summary>
    public int Selected { get; }

    /// <summary>Those of them whom the committee has yet to decide about, or who are ranked where no places are declared.</summary>
    public int Undecided { get; }
}
