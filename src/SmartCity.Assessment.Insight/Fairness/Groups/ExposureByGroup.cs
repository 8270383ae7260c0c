namespace SmartCity.Assessment.Insight;

/// <summary>
/// How much attention a ranking gives to each group when place i gets 1/log₂(1 + i) (the discount of Järvelin and Kekäläinen 2002; Singh and Joachims 2018, KDD,
/// 2219–2228, Exposure). Equals share the mean of their places. Immutable. Equal to another only by reference; no order.
/// </summary>
/// <remarks>It says who stands where, not who is selected, and not whether anybody looks at place 30 at all.</remarks>
public sealed class ExposureByGroup
{
    internal ExposureByGroup(GroupOrder order)
    {
        var totals = new double[order.Groups.Count];
        var place = 0;
        foreach (var equals in order.Places)
        {
            var shared = Enumerable.Range(place + 1, equals.All).Sum(Discount) / equals.All;
            for (var g = 0; g < totals.Length; g++)
            {
                totals[g] += shared * equals.ByGroup[g];
            }

            place += equals.All;
        }

        Groups = Array.AsReadOnly(order.Groups.Select((name, g) => new GroupExposure(name, order.RankedOf(g), totals[g])).ToArray());
        Ratio = Groups.Count < 2 ? Estimate.Without(GroupReason.TooFewGroups(Groups.Count))
            : Groups.FirstOrDefault(g => g.Candidates == 0) is { } empty ? Estimate.Without(GroupMessages.NoneOfGroupRanked.Because(empty.Group))
            : Estimate.Of(Groups.Min(g => g.Mean.Value) / Groups.Max(g => g.Mean.Value), GroupMessages.NotASample);
    }

    /// <summary>The groups, ascending by name, which means nothing.</summary>
    public IReadOnlyList<GroupExposure> Groups { get; }

    /// <summary>The lowest mean exposure of a group over the highest, above 0 to 1; undefined for one group, or when nobody of a group is ranked.</summary>
    public Estimate Ratio { get; }

    /// <summary>What a place gets, 1 for the first.</summary>
    internal static double Discount(int place) => 1 / Math.Log2(1.0 + place);
}
