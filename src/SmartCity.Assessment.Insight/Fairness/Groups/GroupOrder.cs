namespace SmartCity.Assessment.Insight;

/// <summary>
/// A ranking as groups see it: how many of each group stand in each place, equals in one. Neither codes nor names nor the order of input separates equals.
/// Immutable. Equal to another only by reference; no order.
/// </summary>
/// <remarks>
/// Candidates of unknown group hold their places in <see cref="Exposures"/>. Everything that counts the beginnings of the ranking passes over them, as if they had
/// not applied: whether they belong to a group or not is not known.
/// </remarks>
public sealed class GroupOrder
{
    private readonly string[] groups;

    private GroupOrder(string[] groups, EqualPlaces[] places)
    {
        (this.groups, Places) = (groups, places);
        Count = places.Sum(p => p.Known);
        Unknown = places.Sum(p => p.Unknown);
    }

    /// <summary>The groups, ascending by name, which means nothing; one may have nobody ranked.</summary>
    public IReadOnlyList<string> Groups => Array.AsReadOnly(groups);

    /// <summary>Ranked candidates with a known group.</summary>
    public int Count { get; }

    /// <summary>Ranked candidates whose group is not known.</summary>
    public int Unknown { get; }

    /// <summary>Equals from best to worst, as numbers by group.</summary>
    internal IReadOnlyList<EqualPlaces> Places { get; }

    /// <summary>An order from the groups of its candidates.</summary>
    /// <param name="equals">From best to worst; each entry holds the groups of candidates who are equals, null where the group is not known.</param>
    /// <param name="groups">Groups that may have nobody ranked; those that are ranked are known anyway.</param>
    /// <exception cref="ArgumentException">Something is null, or an entry has no candidate.</exception>
    public static GroupOrder Of(IEnumerable<IEnumerable<string?>> equals, IEnumerable<string>? groups = null)
    {
        ArgumentNullException.ThrowIfNull(equals);
        string?[][] entries = [.. equals.Select(e => e?.ToArray() ?? [])];
        if (Array.Exists(entries, e => e.Length == 0))
        {
            throw new ArgumentException("An entry is null or has no candidate.", nameof(equals));
        }

        string[] names = [.. entries.SelectMany(e => e).OfType<string>().Concat(groups ?? []).Distinct(StringComparer.Ordinal)];
        if (Array.Exists(names, n => n is null))
        {
            throw new ArgumentException("A group is null.", nameof(groups));
        }

        Array.Sort(names, StringComparer.Ordinal);
        return new GroupOrder(names, Array.ConvertAll(entries, e => new EqualPlaces(
            [.. names.Select(n => e.Count(g => g == n))], e.Count(g => g is null))));
    }

    /// <summary>The share of each group among the ranked candidates with a known group, or the reason why there is none: nobody is ranked.</summary>
    public Fitted<GroupShares> Shares() => Count == 0
        ? new Fitted<GroupShares>(GroupMessages.NobodyRanked)
        : new Fitted<GroupShares>(GroupShares.Of(groups.Select((g, place) => (g, (decimal)RankedOf(place)))));

    /// <summary>How much attention the ranking gives to each group.</summary>
    public ExposureByGroup Exposures() => new(this);

    /// <summary>
    /// NDKL, how far the beginnings of the ranking are from given shares: (1/Z) Σ_i KL(shares in the first i ‖ given shares)/log₂(i + 1), Z = Σ_i 1/log₂(i + 1),
    /// in nats (Geyik, Ambler and Kenthapadi 2019, KDD, 2221–2231). 0 where every beginning has the shares, which whole people never quite do; no upper bound.
    /// </summary>
    /// <remarks>With equals it is the mean over all their orders.</remarks>
    /// <param name="shares">The shares to compare with.</param>
    /// <returns>The figure without interval or test, or the reason: one group only, nobody ranked, a ranked group without a share.</returns>
    public Estimate Divergence(GroupShares shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        return Insight.Divergence.Of(this, shares);
    }

    internal int PlaceOf(string group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var place = Array.BinarySearch(groups, group, StringComparer.Ordinal);
        return place >= 0 ? place : throw new ArgumentException($"There is no group '{group}'.", nameof(group));
    }

    internal int RankedOf(int group) => Places.Sum(p => p.ByGroup[group]);

    /// <summary>The fewest and the most of a group that the first 1, 2, … can hold, over all orders of equals; one order attains each throughout.</summary>
    internal (int[] Fewest, int[] Most) Range(int group)
    {
        var (fewest, most) = (new int[Count], new int[Count]);
        var (start, before) = (0, 0);
        foreach (var equals in Places)
        {
            var own = equals.ByGroup[group];
            for (var taken = 1; taken <= equals.Known; taken++)
            {
                fewest[start + taken - 1] = before + Math.Max(0, taken - (equals.Known - own));
                most[start + taken - 1] = before + Math.Min(taken, own);
            }

            (start, before) = (start + equals.Known, before + own);
        }

        return (fewest, most);
    }
}
