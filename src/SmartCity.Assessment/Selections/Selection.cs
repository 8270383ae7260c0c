using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>A decision on every candidate, with its reasons.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order.</remarks>
public sealed class Selection
{
    private readonly Decision[] decisions;
    private readonly Reason[] reasons;
    private readonly Dictionary<string, ClassSelection> byClass;

    private Selection(Ranking ranking, Quota? quota, Decision[] decisions, Reason[] reasons, IEnumerable<ClassSelection> classes)
    {
        Ranking = ranking;
        Quota = quota;
        this.decisions = decisions;
        this.reasons = reasons;
        Classes = new ContentList<ClassSelection>(classes);
        byClass = Classes.ToDictionary(c => c.Class, StringComparer.Ordinal);
    }

    /// <summary>What was selected from.</summary>
    public Ranking Ranking { get; }

    /// <summary>The places, if any are declared.</summary>
    public Quota? Quota { get; }

    /// <summary>What became of the places, a line a class; empty when no places are declared.</summary>
    public IReadOnlyList<ClassSelection> Classes { get; }

    /// <summary>Gives places to ranked candidates.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="quota">The places; without them every ranked candidate is <see cref="Decision.Undecided"/>.</param>
    /// <returns>The selection, or every finding: more places than candidates, a class without places.</returns>
    public static Validated<Selection> Of(Ranking ranking, Quota? quota)
    {
        Guard.Against.Null(ranking);
        var roster = ranking.Roster;
        var decisions = new Decision[roster.Count];
        var reasons = new Reason[roster.Count];
        DecideWithoutPlaces(ranking, decisions, reasons);
        if (quota is null)
        {
            return new Validated<Selection>(new Selection(ranking, null, decisions, reasons, []), []);
        }

        var findings = Check(ranking, quota).ToArray();
        if (findings.Any(f => f.Kind == FindingKind.Error))
        {
            return new Validated<Selection>(null, findings);
        }

        var ranked = ranking.Ranked.ToDictionary(r => r.Value, StringComparer.Ordinal);
        var classes = ranking.Classes.Select(value => new ClassSelector(roster, quota, decisions, reasons)
            .Select(ranked.GetValueOrDefault(value) ?? new RankedClass(value, [], []), quota.For(value)!)).ToArray();
        return new Validated<Selection>(new Selection(ranking, quota, decisions, reasons, classes), findings);
    }

    /// <summary>What became of a candidate.</summary>
    /// <exception cref="ArgumentException">There is no such candidate.</exception>
    public Decision DecisionOn(string candidate) => decisions[Place(candidate)];

    /// <summary>Why: every failed gate, every absence that matters, or how the candidate stands to the last place.</summary>
    /// <exception cref="ArgumentException">There is no such candidate.</exception>
    public IReadOnlyList<Reason> ReasonsFor(string candidate) => ReasonsAt(Place(candidate));

    internal Decision DecisionAt(int place) => decisions[place];

    internal IReadOnlyList<Reason> ReasonsAt(int place) => decisions[place] switch
    {
        Decision.Excluded => [.. GateReasons(place), .. Absences.Of(Ranking.Screening.Board, place)],
        Decision.NotRankable => [.. Absences.Of(Ranking.Screening.Board, place), .. GateReasons(place)],
        _ => [reasons[place]],
    };

    internal ClassSelection? ClassOf(int place) => byClass.GetValueOrDefault(Ranking.ClassAt(place));

    private IEnumerable<Reason> GateReasons(int place) => Ranking.Screening.VerdictsOn(place).Where(v => v.Reason is not null).Select(v => v.Reason!);

    private static void DecideWithoutPlaces(Ranking ranking, Decision[] decisions, Reason[] reasons)
    {
        var noPlaces = OutcomeMessages.NoPlaces.Because();
        for (var place = 0; place < decisions.Length; place++)
        {
            decisions[place] = ranking.RankAt(place).IsRanked ? Decision.Undecided
                : ranking.Screening.OutcomeOf(place) == GateOutcome.Failed ? Decision.Excluded : Decision.NotRankable;
            reasons[place] = noPlaces;
        }
    }

    private static IEnumerable<Finding> Check(Ranking ranking, Quota quota)
    {
        var classes = ranking.Classes;
        foreach (var value in classes.Where(c => quota.For(c) is null))
        {
            yield return InputMessages.ClassWithoutPlaces.At("selection.places", value);
        }

        foreach (var part in quota.Classes.Where(c => !classes.Contains(c.Class, StringComparer.Ordinal)))
        {
            yield return InputMessages.ClassWithoutCandidates.At("selection.places", part.Class);
        }

        var sizes = ranking.Rules.Within is null ? [] : Enumerable.Range(0, ranking.Roster.Count).CountBy(ranking.ClassAt, StringComparer.Ordinal);
        foreach (var (value, candidates) in sizes.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            if (quota.For(value) is { } own && own.Places > candidates)
            {
                yield return InputMessages.MorePlacesInClass.At("selection.places", value, own.Places.ToText(), candidates.ToText());
            }
        }

        // Classes have their own warning: how many apply in each is often known only after the places were declared.
        if (ranking.Rules.Within is null && quota.Places > ranking.Roster.Count)
        {
            yield return InputMessages.MorePlaces.At("selection.places", quota.Places.ToText(), ranking.Roster.Count.ToText());
        }
    }

    private int Place(string candidate) => Ranking.Roster.PlaceOf(candidate);
}
