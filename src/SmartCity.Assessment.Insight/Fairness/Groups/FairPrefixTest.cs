namespace SmartCity.Assessment.Insight;

/// <summary>A ranking held against <see cref="FairPrefixRule"/> for one group. Equal to another only by reference; no order.</summary>
public sealed class FairPrefixTest
{
    private FairPrefixTest(string group, FairPrefixRule rule, int[] fewest, int[] most)
    {
        (Group, Rule, Fewest, Most) = (group, rule, Array.AsReadOnly(fewest), Array.AsReadOnly(most));
        FirstFailureAtWorst = First(fewest, rule);
        FirstFailureAtBest = First(most, rule);
        Verdict = FirstFailureAtWorst is null ? PrefixVerdict.Met : FirstFailureAtBest is null ? PrefixVerdict.DependsOnEquals : PrefixVerdict.NotMet;
    }

    /// <summary>The group that is protected.</summary>
    public string Group { get; }

    /// <summary>What was asked.</summary>
    public FairPrefixRule Rule { get; }

    /// <summary>How many of the group stand among the first 1, 2, … when they come last among their equals.</summary>
    public IReadOnlyList<int> Fewest { get; }

    /// <summary>How many of the group stand among the first 1, 2, … when they come first among their equals.</summary>
    public IReadOnlyList<int> Most { get; }

    /// <summary>The first prefix with too few when the group comes last among its equals, or null.</summary>
    public int? FirstFailureAtWorst { get; }

    /// <summary>The first prefix with too few when the group comes first among its equals, or null.</summary>
    public int? FirstFailureAtBest { get; }

    /// <summary>Whether the ranking passes.</summary>
    public PrefixVerdict Verdict { get; }

    /// <summary>Holds a ranking against a rule. Candidates of unknown group are passed over.</summary>
    /// <param name="order">The ranking.</param>
    /// <param name="group">The group that is protected.</param>
    /// <param name="rule">What is asked.</param>
    /// <returns>The test, or the reason why there is none: fewer candidates than prefixes.</returns>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public static Fitted<FairPrefixTest> Of(GroupOrder order, string group, FairPrefixRule rule)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(rule);
        var (fewest, most) = order.Range(order.PlaceOf(group));
        return order.Count < rule.Prefixes
            ? new Fitted<FairPrefixTest>(GroupMessages.TooFewRanked.Because(GroupReason.Text(order.Count), GroupReason.Text(rule.Prefixes)))
            : new Fitted<FairPrefixTest>(new FairPrefixTest(group, rule, fewest[..rule.Prefixes], most[..rule.Prefixes]));
    }

    private static int? First(int[] counts, FairPrefixRule rule)
    {
        var place = Enumerable.Range(0, counts.Length).FirstOrDefault(i => counts[i] < rule.Minimum[i], -1);
        return place < 0 ? null : place + 1;
    }
}
