namespace SmartCity.Assessment.Insight;

/// <summary>
/// Selection rates of groups beside each other: the ratio of the four-fifths rule (Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D, 1978),
/// the statistical-parity difference, and how far chance or a single seat explains them. All figures are exact.
/// Immutable. Equal to another only by reference; no order.
/// </summary>
/// <remarks>A diagnosis, not a rule for selecting: with few places hardly any selection has a ratio of four fifths, and who lost can change it.</remarks>
public sealed class SelectionRates
{
    private SelectionRates(GroupRate[] rates)
    {
        Groups = Array.AsReadOnly(rates);
        Highest = Array.AsReadOnly(rates.Where(r => !rates.Any(r.IsBelow)).ToArray());
        Lowest = Array.AsReadOnly(rates.Where(r => !rates.Any(other => other.IsBelow(r))).ToArray());
        Ratio = GroupRate.Ratio(Lowest[0], Highest[0]);
        Difference = Exact.Of(
            ((long)Highest[0].Selected * Lowest[0].Candidates) - ((long)Lowest[0].Selected * Highest[0].Candidates), (long)Highest[0].Candidates * Lowest[0].Candidates);
        Test = ExactTest.Of(rates);
        Comparisons = Array.AsReadOnly((from lower in rates where lower.IsBelow(Highest[0]) from highest in Highest select new GroupComparison(lower, highest)).ToArray());
        RatioAfterOneSeat = AfterOneSeat(rates);
    }

    /// <summary>Four fifths, 0.8.</summary>
    public static Exact FourFifths { get; } = Exact.From(0.8m);

    /// <summary>The groups, ascending by name, which means nothing.</summary>
    public IReadOnlyList<GroupRate> Groups { get; }

    /// <summary>The groups with the lowest rate; all of them where all rates are equal.</summary>
    public IReadOnlyList<GroupRate> Lowest { get; }

    /// <summary>The groups with the highest rate.</summary>
    public IReadOnlyList<GroupRate> Highest { get; }

    /// <summary>The lowest rate over the highest, 0 to 1; the four-fifths rule asks for 0.8.</summary>
    public Exact Ratio { get; }

    /// <summary>Whether the ratio is at least four fifths.</summary>
    public bool MeetsFourFifths => Ratio >= FourFifths;

    /// <summary>The statistical-parity difference: the highest rate less the lowest, 0 to 1.</summary>
    public Exact Difference { get; }

    /// <summary>Whether seats drawn by lot among all candidates explain the rates: Fisher's exact test, for more than two groups that of Freeman and Halton.</summary>
    public Fitted<ExactTest> Test { get; }

    /// <summary>Every group whose rate is below the highest beside every group that has the highest.</summary>
    public IReadOnlyList<GroupComparison> Comparisons { get; }

    /// <summary>
    /// The ratio over all groups, 0 to 1, if one seat moved from a group with the highest rate to one with the lowest; the greatest such ratio where several
    /// groups share a rate. Far from <see cref="Ratio"/> it says that the groups are too small for the ratio to mean anything. Null when everybody is selected.
    /// </summary>
    public Exact? RatioAfterOneSeat { get; }

    /// <summary>Compares groups.</summary>
    /// <param name="groups">The groups, each name once.</param>
    /// <returns>The comparison, or the reason why there is none: fewer than two groups, a group without candidates, or nobody selected.</returns>
    /// <exception cref="ArgumentException">A group is null or named twice, or the groups have more than 2,147,483,647 candidates.</exception>
    public static Fitted<SelectionRates> Of(params IEnumerable<GroupRate> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        GroupRate[] rates = [.. groups];
        if (Array.Exists(rates, r => r is null) || rates.DistinctBy(r => r.Group, StringComparer.Ordinal).Count() < rates.Length)
        {
            throw new ArgumentException("A group is null or named twice.", nameof(groups));
        }

        if (rates.Sum(r => (long)r.Candidates) > int.MaxValue)
        {
            throw new ArgumentException("There are more candidates than can be counted.", nameof(groups));
        }

        Array.Sort(rates, static (a, b) => string.CompareOrdinal(a.Group, b.Group));
        return rates.Length < 2 ? new Fitted<SelectionRates>(GroupReason.TooFewGroups(rates.Length))
            : Array.Find(rates, r => r.Candidates == 0) is { } empty ? new Fitted<SelectionRates>(GroupMessages.EmptyGroup.Because(empty.Group))
            : Array.TrueForAll(rates, r => r.Selected == 0) ? new Fitted<SelectionRates>(GroupMessages.NobodySelected)
            : new Fitted<SelectionRates>(new SelectionRates(rates));
    }

    private Exact? AfterOneSeat(GroupRate[] rates)
    {
        Exact? greatest = null;
        foreach (var (from, to) in Highest.SelectMany(from => Lowest.Where(to => to != from && to.Selected < to.Candidates).Select(to => (from, to))))
        {
            GroupRate[] moved = [.. rates.Select(r => r == from ? r.Moved(-1) : r == to ? r.Moved(1) : r)];
            var ratio = GroupRate.Ratio(moved.Aggregate((a, b) => b.IsBelow(a) ? b : a), moved.Aggregate((a, b) => a.IsBelow(b) ? b : a));
            greatest = greatest is null || ratio > greatest ? ratio : greatest;
        }

        return greatest;
    }
}
