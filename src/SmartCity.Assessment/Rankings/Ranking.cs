using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>The weak order of the candidates that passed every gate and have a total: by score alone, and after the declared breaks.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order.</remarks>
public sealed class Ranking
{
    private readonly Rank[] ranks;
    private readonly Rank[] scoreRanks;
    private readonly string[] classes;
    private readonly Lazy<(ContentList<Tie> All, Tie?[] At)> ties;

    private Ranking(Screening screening, RankingRules rules, ContentList<RankedClass> ranked, List<TiedPlaces> tied, string[] classes)
    {
        Screening = screening;
        Rules = rules;
        Ranked = ranked;
        ties = new Lazy<(ContentList<Tie> All, Tie?[] At)>(() => Listed(tied));
        this.classes = classes;
        var table = screening.Board.Table;
        Classes = [.. new SortedSet<string>(classes.Where((_, place) => !table.IsInNoBlock(place)), StringComparer.Ordinal)];
        ranks = new Rank[classes.Length];
        scoreRanks = new Rank[classes.Length];
        foreach (var one in ranked)
        {
            Number(rules.Convention, one.Groups, ranks);
            Number(rules.Convention, one.ByScore, scoreRanks);
        }
    }

    /// <summary>What was ranked.</summary>
    public Screening Screening { get; }

    /// <summary>By which rules.</summary>
    public RankingRules Rules { get; }

    /// <summary>Everybody who shares a score with somebody, and what became of it; by class, the better first.</summary>
    public IReadOnlyList<Tie> Ties => ties.Value.All;

    internal IReadOnlyList<RankedClass> Ranked { get; }

    internal Roster Roster => Screening.Board.Roster;

    /// <summary>Ranks candidates.</summary>
    /// <param name="screening">Scores and gates.</param>
    /// <param name="rules">How scores become ranks.</param>
    /// <returns>The ranking, or every finding: a fact that a break or the classes read is missing.</returns>
    /// <exception cref="SchemeException">A rule names an unknown node or fact, or a fact that has no order.</exception>
    public static Validated<Ranking> Of(Screening screening, RankingRules? rules = null)
    {
        Guard.Against.Null(screening);
        rules ??= RankingRules.Standard;
        var roster = screening.Board.Roster;
        SchemeException.ThrowIfAny(rules.Check(screening.Board.Tree, roster.FactKinds));
        var needed = rules.NeededFacts.ToArray();
        Finding[] findings = needed.Length == 0 ? [] :
        [
            .. roster.Candidates.SelectMany(c => needed.Where(n => c.Find(n) is null)
                .Select(n => InputMessages.FactNeeded.At($"{Roster.PathOf(c)}.facts.{n}", c.Code, n, "ranking"))),
        ];
        if (findings.Length > 0)
        {
            return new Validated<Ranking>(null, findings);
        }

        var classes = new string[roster.Count];
        Array.Fill(classes, string.Empty);
        if (rules.Within is { } fact)
        {
            classes = [.. roster.Candidates.Select(c => c.Find(fact)!.ToString())];
            var alike = CodeRules.Duplicates(
                classes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(c => (c, "ranking.within")), InputMessages.ClassesAlike, InputMessages.ClassesAlike).ToArray();
            if (alike.Length > 0)
            {
                return new Validated<Ranking>(null, alike);
            }
        }

        for (var place = 0; place < classes.Length; place++)
        {
            classes[place] = InBlock(classes[place], screening.Board.Table.BlockOf(place));
        }

        var ties = new List<TiedPlaces>();
        var ranked = Enumerable.Range(0, roster.Count).Where(c => IsRanked(screening, c))
            .GroupBy(c => classes[c], StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new ClassRanker(screening.Board, rules, g.Key, ties).Rank([.. g])).ToArray();
        return new Validated<Ranking>(new Ranking(screening, rules, new ContentList<RankedClass>(ranked), ties, classes), []);
    }

    /// <summary>A candidate's rank after the breaks; <see cref="Rank.None"/> for who failed a gate or has no total.</summary>
    /// <exception cref="ArgumentException">There is no such candidate.</exception>
    public Rank RankOf(string candidate) => ranks[Place(candidate)];

    /// <summary>A candidate's rank by score alone, before the breaks.</summary>
    /// <exception cref="ArgumentException">There is no such candidate.</exception>
    public Rank ScoreRankOf(string candidate) => scoreRanks[Place(candidate)];

    /// <summary>The class in which a candidate is ranked: the value of the fact, and the first candidate of its block where calibration ranks blocks apart; empty when there is one ranking.</summary>
    /// <exception cref="ArgumentException">There is no such candidate.</exception>
    public string ClassOf(string candidate) => classes[Place(candidate)];

    internal Rank RankAt(int place) => ranks[place];

    /// <summary>The tie in which a candidate stands, or null.</summary>
    internal Tie? TieAt(int place) => ties.Value.At[place];

    internal string ClassAt(int place) => classes[place];

    /// <summary>The classes in which somebody can be ranked, in their order.</summary>
    internal string[] Classes { get; }

    /// <summary>Candidates of one class whom no marks join are ranked apart, each block named by its first candidate. Slashes of their own are doubled, so that no two pairs have one name.</summary>
    private static string InBlock(string rankingClass, string block)
    {
        static string Doubled(string text) => text.Replace("/", "//", StringComparison.Ordinal);
        return rankingClass.Length == 0 || block.Length == 0 ? rankingClass + block : $"{Doubled(rankingClass)} / {Doubled(block)}";
    }

    private static bool IsRanked(Screening screening, int candidate) =>
        screening.OutcomeOf(candidate) == GateOutcome.Passed && screening.Board.Column(screening.Board.Tree.Nodes[0]).IsScored(candidate);

    private (ContentList<Tie> All, Tie?[] At) Listed(List<TiedPlaces> tied)
    {
        var (all, at) = (new List<Tie>(tied.Count), new Tie?[classes.Length]);
        foreach (var one in tied)
        {
            var tie = one.In(Roster);
            all.Add(tie);
            Array.ForEach(one.Tied, place => at[place] = tie);
        }

        return (new ContentList<Tie>(all), at);
    }

    private int Place(string candidate) => Roster.PlaceOf(candidate);

    private static void Number(TieConvention convention, IReadOnlyList<int[]> groups, Rank[] ranks)
    {
        var before = 0;
        for (var g = 0; g < groups.Count; g++)
        {
            var rank = RankNumber.ToRank(convention, RankNumber.Of(convention, before, groups[g].Length, g));
            foreach (var place in groups[g])
            {
                ranks[place] = rank;
            }

            before += groups[g].Length;
        }
    }
}
