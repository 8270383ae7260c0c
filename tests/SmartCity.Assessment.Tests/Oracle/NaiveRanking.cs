using Fractions;

namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>Ranks by counting: how many are before me, how many are my equals.</summary>
internal sealed class NaiveRanking(Instance instance, NaiveTable table, NaiveScores scores)
{
    private readonly Dictionary<(string, string), int> scoreOrder = [];
    private readonly Dictionary<(string, string), int> order = [];

    /// <summary>Positive when the first comes before the second, zero when they are equals.</summary>
    public int Compare(PlainCandidate one, PlainCandidate other) => Once(order, one, other, () =>
    {
        var byScore = CompareScores(one, other);
        return byScore != 0
            ? byScore
            : instance.Ranking.Breaks.Select(b => CompareOn(b, one, other)).FirstOrDefault(c => c != 0);
    });

    public int CompareScores(PlainCandidate one, PlainCandidate other) => Once(scoreOrder, one, other, () =>
    {
        var (mine, theirs) = (scores[one, instance.Root], scores[other, instance.Root]);
        if (instance.Ranking.By == Reading.Exact)
        {
            return NaiveRoots.Compare((mine.Radicand, mine.Degree), (theirs.Radicand, theirs.Degree));
        }

        return scores.Read(one, instance.Root, Reading.Published)!.Value.CompareTo(scores.Read(other, instance.Root, Reading.Published)!.Value);
    });

    /// <summary>The number under a convention, among those who are ranked in the same class.</summary>
    public static Fraction Rank(TieConvention convention, PlainCandidate candidate, IReadOnlyList<PlainCandidate> ranked, Comparison<PlainCandidate> compare)
    {
        var before = ranked.Where(d => compare(d, candidate) > 0).ToArray();
        var equals = ranked.Count(d => compare(d, candidate) == 0);
        return convention switch
        {
            TieConvention.Standard => before.Length + 1,
            TieConvention.Modified => before.Length + equals,
            TieConvention.Dense => 1 + before.Count(d => before.First(e => compare(d, e) == 0) == d),
            _ => before.Length + ((Fraction)(equals + 1) / 2),
        };
    }

    private static int Once(Dictionary<(string, string), int> known, PlainCandidate one, PlainCandidate other, Func<int> compare)
    {
        if (!known.TryGetValue((one.Code, other.Code), out var result))
        {
            result = compare();
            known.Add((one.Code, other.Code), result);
        }

        return result;
    }

    private int CompareOn(PlainBreak tieBreak, PlainCandidate one, PlainCandidate other) => (Figure(tieBreak, one), Figure(tieBreak, other)) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        ({ } mine, { } theirs) => tieBreak.Better == Better.Higher ? mine.CompareTo(theirs) : theirs.CompareTo(mine),
    };

    private Fraction? Figure(PlainBreak tieBreak, PlainCandidate candidate) => tieBreak.Kind switch
    {
        TieBreakKind.Fact => candidate.Difficulty,
        TieBreakKind.TopMarks => instance.Node(tieBreak.On).AndBelow().OfType<PlainLeaf>().Sum(l => table[candidate, l].MarksAtTop),
        _ => scores.Read(candidate, instance.Node(tieBreak.On), tieBreak.Reading),
    };
}
