namespace SmartCity.Assessment.Insight;

/// <summary>How many of a group were selected. Equal by content; no order.</summary>
public sealed record GroupRate
{
    /// <summary>Counts a group.</summary>
    /// <param name="group">What the group is called.</param>
    /// <param name="candidates">How many it has; not negative.</param>
    /// <param name="selected">How many of them were selected; 0 to <paramref name="candidates"/>.</param>
    /// <exception cref="ArgumentException">The group is null, or a number is out of bounds.</exception>
    public GroupRate(string group, int candidates, int selected)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentOutOfRangeException.ThrowIfNegative(candidates);
        ArgumentOutOfRangeException.ThrowIfNegative(selected);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(selected, candidates);
        (Group, Candidates, Selected) = (group, candidates, selected);
    }

    /// <summary>What the group is called.</summary>
    public string Group { get; }

    /// <summary>How many it has.</summary>
    public int Candidates { get; }

    /// <summary>How many of them were selected.</summary>
    public int Selected { get; }

    /// <summary>The selection rate, selected ÷ candidates, 0 to 1; null for a group without candidates.</summary>
    public Exact? Rate => Candidates == 0 ? null : Exact.Of(Selected, Candidates);

    /// <summary>The group with one more (+1) or one fewer (−1) selected.</summary>
    internal GroupRate Moved(int seats) => new(Group, Candidates, Selected + seats);

    /// <summary>Whether the rate is less than another group's; both have candidates.</summary>
    internal bool IsBelow(GroupRate other) => (long)Selected * other.Candidates < (long)other.Selected * Candidates;

    /// <summary>The lesser of two rates over the greater, of which one is above 0.</summary>
    internal static Exact Ratio(GroupRate one, GroupRate other)
    {
        var (low, high) = one.IsBelow(other) ? (one, other) : (other, one);
        return Exact.Of((long)low.Selected * high.Candidates, (long)low.Candidates * high.Selected);
    }
}
