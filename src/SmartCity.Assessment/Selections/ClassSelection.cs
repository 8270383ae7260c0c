namespace SmartCity.Assessment;

/// <summary>What became of the places of one class. Equal by content; no order.</summary>
public sealed record ClassSelection
{
    internal ClassSelection(string rankingClass, int places, int taken, int undecided, IEnumerable<Candidate> lastSelected, Reason? leftOver)
    {
        Class = rankingClass;
        Places = places;
        Taken = taken;
        LeftToCommittee = undecided;
        LastSelected = new ContentList<Candidate>(lastSelected);
        LeftOver = leftOver;
    }

    /// <summary>The class; empty when there is one ranking.</summary>
    public string Class { get; }

    /// <summary>The declared places.</summary>
    public int Places { get; }

    /// <summary>How many candidates have one; more than <see cref="Places"/> when equals at the cut were all taken.</summary>
    public int Taken { get; }

    /// <summary>Places that the committee gives to some of those who are undecided.</summary>
    public int LeftToCommittee { get; }

    /// <summary>The worst-ranked selected candidates; several when they are equals, none when nobody is selected. Listed by code, which means nothing.</summary>
    public IReadOnlyList<Candidate> LastSelected { get; }

    /// <summary>Places that nobody has and nobody decides about.</summary>
    public int Left => Math.Max(0, Places - Taken - LeftToCommittee);

    /// <summary>Why places are left over, when some are.</summary>
    public Reason? LeftOver { get; }
}
