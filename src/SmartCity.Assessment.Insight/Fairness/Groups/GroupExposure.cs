namespace SmartCity.Assessment.Insight;

/// <summary>The exposure of one group. Equal by content; no order.</summary>
public sealed record GroupExposure
{
    internal GroupExposure(string group, int candidates, double total)
    {
        (Group, Candidates, Total) = (group, candidates, total);
        Mean = candidates == 0 ? Estimate.Without(GroupMessages.NoneOfGroupRanked.Because(group)) : Estimate.Of(total / candidates, GroupMessages.NotASample);
    }

    /// <summary>What the group is called.</summary>
    public string Group { get; }

    /// <summary>How many of it are ranked.</summary>
    public int Candidates { get; }

    /// <summary>The sum of 1/log₂(1 + place) over its ranked candidates; not negative.</summary>
    public double Total { get; }

    /// <summary>The same for one ranked candidate, above 0 to 1; undefined when nobody is ranked.</summary>
    public Estimate Mean { get; }
}
