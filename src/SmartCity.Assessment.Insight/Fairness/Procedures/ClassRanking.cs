namespace SmartCity.Assessment.Insight;

/// <summary>One ranking of an outcome and its places.</summary>
internal sealed class ClassRanking
{
    private readonly CandidateOutcome[][] groups;
    private readonly AtCut? atCut;

    private ClassRanking(string rankingClass, IEnumerable<CandidateOutcome> candidates, int places, AtCut? atCut)
    {
        (Class, Places, this.atCut) = (rankingClass, places, atCut);
        Candidates = [.. candidates];
        groups = [.. Candidates.Where(c => c.Rank is not null).GroupBy(c => c.Rank!.Value).OrderBy(g => g.Key).Select(g => g.ToArray())];
    }

    /// <summary>The class; empty when there is one ranking.</summary>
    public string Class { get; }

    /// <summary>How many places it has.</summary>
    public int Places { get; }

    /// <summary>Everybody in it, also who is not ranked.</summary>
    public IReadOnlyList<CandidateOutcome> Candidates { get; }

    /// <summary>How many are ranked.</summary>
    public int Ranked => groups.Sum(g => g.Length);

    /// <summary>How many have a place.</summary>
    public int Taken => Candidates.Count(c => c.IsSelected);

    /// <summary>The rankings of an outcome in which somebody is ranked or has a place, and the number of places is known.</summary>
    public static IEnumerable<ClassRanking> Of(FairnessInstance instance, ProcedureOutcome outcome) =>
        from one in outcome.Candidates.GroupBy(c => c.Class, StringComparer.Ordinal)
        let places = PlacesOf(instance, one.Key)
        where places is not null && one.Any(c => c.Rank is not null || c.IsSelected)
        select new ClassRanking(one.Key, one, places.Value, instance.Scheme?.Quota?.AtCut);

    /// <summary>Whether a procedure has places.</summary>
    public static bool HasPlaces(IProcedure procedure) => procedure is SchemeProcedure { Scheme: var scheme } ? scheme.Quota is not null : procedure.Places is not null;

    /// <summary>What is wrong with how the places were given: too many for no tie at the cut that is declared to be taken, or too few for no reason.</summary>
    public LocalText? Fault()
    {
        if (Candidates.FirstOrDefault(c => c.IsSelected && c.Rank is null) is { } unranked)
        {
            return Bilingual.Text($"{unranked.Candidate} has a place without a rank", $"{unranked.Candidate} mendapat tempat tanpa peringkat");
        }

        var taken = Taken;
        return taken > Places && !IsTieTaken(taken)
            ? Bilingual.Text($"{taken} are taken{InClass} and there are {Places} places, for no tie at the last one", $"{taken} terpilih{InClassInIndonesian} padahal ada {Places} tempat, bukan karena seri di tempat terakhir")
            : taken < Places && !HasReason(taken)
                ? Bilingual.Text($"{taken} are taken{InClass} and there are {Places} places, for no reason", $"{taken} terpilih{InClassInIndonesian} padahal ada {Places} tempat, tanpa alasan")
                : null;
    }

    private string InClass => Class.Length == 0 ? string.Empty : $" in {Class}";

    private string InClassInIndonesian => Class.Length == 0 ? string.Empty : $" di {Class}";

    /// <summary>Equals at the last place were all taken: without them there were places left.</summary>
    private bool IsTieTaken(int taken)
    {
        var last = groups.Last(g => g.Any(c => c.IsSelected));
        return atCut is null or AtCut.TakeAll && Array.TrueForAll(last, c => c.IsSelected) && taken - last.Length < Places;
    }

    private bool HasReason(int taken)
    {
        var next = Array.Find(groups, g => !Array.Exists(g, c => c.IsSelected));
        if (next is null)
        {
            return true;
        }

        var doNotFit = next.Length > Places - taken;
        return (atCut is null or AtCut.TakeNone && doNotFit) || (atCut is null or AtCut.LeaveToCommittee && doNotFit && Array.TrueForAll(next, c => c.Decision == Decision.Undecided));
    }

    private static int? PlacesOf(FairnessInstance instance, string rankingClass) => instance.Scheme is not { } scheme ? instance.Procedure.Places
        : scheme.Quota is not { } quota ? null
        : quota.Classes.Count == 0 ? quota.Places
        : quota.Classes.FirstOrDefault(c => c.Class == rankingClass)?.Places;
}
