namespace SmartCity.Assessment.Insight;

/// <summary>The groups of one ranking. Immutable. Equal to another only by reference; no order.</summary>
public sealed class ClassGroups
{
    internal ClassGroups(string rankingClass, IReadOnlyList<Standing> standings, Func<Standing, string?> groupOf, bool hasPlaces)
    {
        Class = rankingClass;
        Groups = Array.AsReadOnly(standings.Where(s => groupOf(s) is not null).GroupBy(groupOf, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new CandidateGroup(g.Key, [.. g])).ToArray());
        Unknown = new CandidateGroup(null, [.. standings.Where(s => groupOf(s) is null)]);
        Order = GroupOrder.Of(
            standings.Where(s => s.Rank.IsRanked).GroupBy(s => s.Rank.Value).OrderBy(g => g.Key).Select(g => g.Select(groupOf)), Groups.Select(g => g.Value!));
        var undecided = Groups.Sum(g => g.Undecided) + Unknown.Undecided;
        var open = !hasPlaces ? GroupMessages.NoPlaces.Because()
            : undecided > 0 ? GroupMessages.Undecided.Because(GroupReason.Text(undecided)) : null;
        OfCandidates = Rates(open, g => g.Candidates);
        OfConsidered = Rates(open, g => g.Considered);
        Exposures = Order.Exposures();
        var shares = Order.Shares();
        Divergence = shares.TryGetValue(out var own) ? Order.Divergence(own) : Estimate.Without(shares.Undefined!);
        Bounds = own is null ? [] : GroupBounds.Of(Order, own);
        NoBounds = shares.Undefined;
        NoPrefixTests = PrefixReason(open);
        PrefixTests = NoPrefixTests is null ? Array.AsReadOnly(Tests(own!).ToArray()) : [];
    }

    /// <summary>The class; empty when there is one ranking.</summary>
    public string Class { get; }

    /// <summary>The groups with a candidate in the class, ascending by value, which means nothing.</summary>
    public IReadOnlyList<CandidateGroup> Groups { get; }

    /// <summary>The candidates without the fact: counted here, in none of the groups.</summary>
    public CandidateGroup Unknown { get; }

    /// <summary>Who is ranked, by group.</summary>
    public GroupOrder Order { get; }

    /// <summary>Selection rates among all candidates, whatever kept them from a place; a gate that keeps a group out shows here.</summary>
    public Fitted<SelectionRates> OfCandidates { get; }

    /// <summary>Selection rates among those who were considered.</summary>
    public Fitted<SelectionRates> OfConsidered { get; }

    /// <summary>Exposure of those who were considered.</summary>
    public ExposureByGroup Exposures { get; }

    /// <summary>NDKL of the whole ranking against the groups' own shares of it: <see cref="GroupOrder.Divergence"/>.</summary>
    public Estimate Divergence { get; }

    /// <summary>The bounds of DetConstSort over the whole ranking by the groups' own shares of it; empty when nobody is ranked.</summary>
    public IReadOnlyList<GroupBounds> Bounds { get; }

    /// <summary>Why there are no bounds, or null when there are.</summary>
    public Undefined? NoBounds { get; }

    /// <summary>
    /// FA*IR with each group in turn as the protected one, p its own share of the ranking, over as many prefixes as candidates with a known group are selected,
    /// adjusted to α = <see cref="GroupDiagnostics.Alpha"/> for each group by itself. Groups nobody of whom is ranked are left out.
    /// </summary>
    public IReadOnlyList<FairPrefixTest> PrefixTests { get; }

    /// <summary>Why there are no such tests, or null when there are.</summary>
    public Undefined? NoPrefixTests { get; }

    private int Selected => Groups.Sum(g => g.Selected);

    private Fitted<SelectionRates> Rates(Undefined? open, Func<CandidateGroup, int> among) => open is null
        ? SelectionRates.Of(Groups.Select(g => new GroupRate(g.Value!, among(g), g.Selected)))
        : new Fitted<SelectionRates>(open);

    private Undefined? PrefixReason(Undefined? open) => open
        ?? (Order.Count == 0 ? GroupMessages.NobodyRanked.Because()
            : Groups.Count(g => g.Considered > 0) < 2 ? GroupMessages.OneGroup.Because()
            : Selected == 0 ? GroupMessages.NobodySelected.Because()
            : Selected > FairPrefixRule.MostPrefixes ? GroupMessages.TooManySelected.Because(GroupReason.Text(FairPrefixRule.MostPrefixes))
            : Order.Count > FairPrefixRule.GreatestDenominator ? GroupMessages.TooManyRanked.Because(GroupReason.Text(FairPrefixRule.GreatestDenominator))
            : null);

    private IEnumerable<FairPrefixTest> Tests(GroupShares shares) => Groups.Where(g => g.Considered > 0).Select(g =>
        FairPrefixTest.Of(Order, g.Value!, FairPrefixRule.Adjusted(Selected, shares[g.Value!], GroupDiagnostics.Alpha)).Value);
}
