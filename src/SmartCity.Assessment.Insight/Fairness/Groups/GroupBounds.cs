using System.Numerics;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// The bounds of DetConstSort for one group: among the first i at least ⌊share·i⌋ and at most ⌈share·i⌉ (Geyik, Ambler and Kenthapadi 2019, KDD, 2221–2231,
/// their equations 1 and 2). Equal to another only by reference; no order.
/// </summary>
/// <remarks>The bounds are tight: a ranking by lot breaks them early. They say where a ranking leaves the shares, not that it is unfair.</remarks>
public sealed class GroupBounds
{
    private GroupBounds(string group, Exact share, int[] fewest, int[] most)
    {
        (Group, Share) = (group, share);
        FirstBreakAtWorst = First(fewest.Length, i => fewest[i - 1] < LeastAt(i) || most[i - 1] > MostAt(i));

        // Bounds and possible counts rise by 0 or 1 from prefix to prefix, so that the greater of the lower ends is itself an order of equals while it is no higher than both upper ends.
        FirstBreakAtBest = First(fewest.Length, i => Math.Max(fewest[i - 1], LeastAt(i)) > Math.Min(most[i - 1], MostAt(i)));
        Verdict = FirstBreakAtWorst is null ? PrefixVerdict.Met : FirstBreakAtBest is null ? PrefixVerdict.DependsOnEquals : PrefixVerdict.NotMet;
    }

    /// <summary>The group.</summary>
    public string Group { get; }

    /// <summary>Its share, 0 to 1.</summary>
    public Exact Share { get; }

    /// <summary>The first prefix outside the bounds in the order of equals that leaves them soonest, or null.</summary>
    public int? FirstBreakAtWorst { get; }

    /// <summary>The first prefix outside the bounds in the order of equals that keeps them longest, or null.</summary>
    public int? FirstBreakAtBest { get; }

    /// <summary>Whether every prefix keeps the bounds.</summary>
    public PrefixVerdict Verdict { get; }

    /// <summary>⌊share·i⌋.</summary>
    /// <param name="prefix">i, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The prefix is negative.</exception>
    public int LeastAt(int prefix)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(prefix);
        return (int)(Share.Numerator * prefix / Share.Denominator);
    }

    /// <summary>⌈share·i⌉.</summary>
    /// <param name="prefix">i, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The prefix is negative.</exception>
    public int MostAt(int prefix)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(prefix);
        return (int)(((Share.Numerator * prefix) + Share.Denominator - BigInteger.One) / Share.Denominator);
    }

    /// <summary>Holds a ranking against shares, group by group. Candidates of unknown group are passed over.</summary>
    /// <param name="order">The ranking.</param>
    /// <param name="shares">The shares.</param>
    /// <returns>Every group of the ranking or of the shares, ascending by name, which means nothing.</returns>
    public static IReadOnlyList<GroupBounds> Of(GroupOrder order, GroupShares shares)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(shares);
        return Array.AsReadOnly(order.Groups.Concat(shares.Groups).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(group =>
        {
            var (fewest, most) = order.Groups.Contains(group, StringComparer.Ordinal) ? order.Range(order.PlaceOf(group)) : (new int[order.Count], new int[order.Count]);
            return new GroupBounds(group, shares[group], fewest, most);
        }).ToArray());
    }

    private static int? First(int prefixes, Func<int, bool> breaks)
    {
        var prefix = Enumerable.Range(1, prefixes).FirstOrDefault(breaks);
        return prefix == 0 ? null : prefix;
    }
}
