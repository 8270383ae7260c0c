namespace SmartCity.Assessment;

/// <summary>
/// How the numbers of all other rows change when one row leaves its group of equals, comes to another, or both. Rows are equal when their numbers are,
/// and better when they are less, so that no score need be compared.
/// </summary>
internal readonly struct NumberShift
{
    private readonly int left;
    private readonly int joined;
    private readonly int overtaken;
    private readonly int perRowAhead;
    private readonly int perEqual;
    private readonly int perGroupLost;
    private readonly int perGroupMade;

    /// <param name="convention">How equals are numbered.</param>
    /// <param name="left">The number of the group that the row leaves; zero when it had no score.</param>
    /// <param name="leavesNobody">Whether it was alone there.</param>
    /// <param name="joined">The number of the group that the row comes to; zero when it will be alone or without score.</param>
    /// <param name="overtaken">The least number of those that it will be better than; the greatest integer when there is none.</param>
    /// <param name="joinsNobody">Whether it will have a score, and be alone with it.</param>
    public NumberShift(TieConvention convention, int left, bool leavesNobody, int joined, int overtaken, bool joinsNobody)
    {
        (this.left, this.joined, this.overtaken) = (left, joined, overtaken);
        (perRowAhead, perEqual) = convention switch
        {
            TieConvention.Modified => (1, 1),
            TieConvention.Dense => (0, 0),
            TieConvention.Fractional => (2, 1),
            _ => (1, 0),
        };
        var isDense = convention == TieConvention.Dense;
        (perGroupLost, perGroupMade) = (isDense && leavesNobody ? 1 : 0, isDense && joinsNobody ? 1 : 0);
    }

    /// <summary>Whether there will be more or fewer groups, so that numbers change behind both groups too.</summary>
    public bool ReachesEnd => perGroupLost != perGroupMade;

    /// <summary>What is added to the number of another row that has a score.</summary>
    public int Of(int number)
    {
        var (wasBehind, isBehind) = (left > 0 && number > left ? 1 : 0, number >= overtaken ? 1 : 0);
        var (wasEqual, isEqual) = (number == left ? 1 : 0, number == joined ? 1 : 0);
        return (perRowAhead * (isBehind - wasBehind)) + (perEqual * (isEqual - wasEqual)) + (perGroupMade * isBehind) - (perGroupLost * wasBehind);
    }
}
