using System.Numerics;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>
/// How often each score occurs in a part of the candidates. Parts ranked in several processes or on several machines add up to the whole,
/// in any order and grouping, and the whole says the rank of every score: exactly what one ranking of all would have said.
/// </summary>
/// <remarks>
/// Equal by content; no order. Memory grows with the number of different scores. Only what a candidate's own points decide can be ranked in parts:
/// relative value functions read the other candidates, and breaks compare more than scores.
/// </remarks>
public sealed record PartialRanking
{
    private readonly ContentList<ScoreCount> counts;

    // How many are before each score; equal where the counts are.
    private readonly ContentList<long> before;

    internal PartialRanking(string scheme, IEnumerable<ScoreCount> counts)
    {
        Scheme = scheme;
        this.counts = new ContentList<ScoreCount>(counts);
        var sums = new long[this.counts.Count];
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = Ranked;
            Ranked = checked(Ranked + this.counts[i].Count);
        }

        before = ContentList<long>.Owning(sums);
    }

    /// <summary>The part with nobody in it; merged with any other it gives the other.</summary>
    public static PartialRanking Empty { get; } = new(string.Empty, []);

    /// <summary>By which rules scores were made, in words of the host, such as the fingerprint of a scheme. Parts of different rules do not merge.</summary>
    public string Scheme { get; }

    /// <summary>Each score that occurs with how often, the highest first.</summary>
    public IReadOnlyList<ScoreCount> Counts => counts;

    /// <summary>How many candidates are ranked.</summary>
    public long Ranked { get; }

    /// <summary>Counts the scores of a part.</summary>
    /// <param name="scores">The scores of the part; rows without score are not ranked.</param>
    /// <param name="scheme">By which rules they were made.</param>
    /// <exception cref="ArgumentException">The rules have no name.</exception>
    public static PartialRanking Of(ExactScores scores, string scheme)
    {
        Guard.Against.Null(scores);
        Guard.Against.NullOrWhiteSpace(scheme);
        return Of(Enumerable.Range(0, scores.Rows).Select(scores.FractionAt).OfType<Rational>(), scheme);
    }

    /// <summary>Counts the scores of a part that was assessed by a scheme.</summary>
    /// <param name="ranking">The ranking of the part.</param>
    /// <param name="scheme">By which rules it was made, such as the scheme's fingerprint.</param>
    /// <returns>The part, or why such a scheme cannot be ranked in parts: it reads other candidates, breaks ties, or ranks within classes.</returns>
    /// <exception cref="ArgumentException">The rules have no name.</exception>
    public static Validated<PartialRanking> Of(Ranking ranking, string scheme)
    {
        Guard.Against.Null(ranking);
        Guard.Against.NullOrWhiteSpace(scheme);
        var refusals = Mergeable.Refusals(ranking).ToArray();
        return new Validated<PartialRanking>(refusals.Length > 0 ? null : Of(Mergeable.Scores(ranking).Select(s => s.Score), scheme), refusals);
    }

    /// <summary>Both parts together. It does not matter which is merged into which, nor how many are grouped how; a part merged twice counts twice, since it holds no names.</summary>
    /// <exception cref="ArgumentException">The parts were scored by different rules, or have more than 2⁶³ − 1 candidates.</exception>
    public PartialRanking Merge(PartialRanking other)
    {
        Guard.Against.Null(other);
        Guard.Against.InvalidInput(other, nameof(other), o => o.Ranked <= long.MaxValue - Ranked, "Together the parts have more than 2⁶³ − 1 candidates.");
        return new PartialRanking(Mergeable.Together(Scheme, other.Scheme), Together(counts, other.counts));
    }

    /// <summary>The rank of a score among everybody in this part.</summary>
    /// <param name="score">A score, whether or not it occurs.</param>
    /// <param name="convention">How equals are numbered.</param>
    /// <returns>The rank, or <see cref="Rank.None"/> when nobody has the score.</returns>
    /// <exception cref="ArgumentException">There is no such convention.</exception>
    public Rank RankOf(Exact score, TieConvention convention = TieConvention.Standard)
    {
        Guard.Against.EnumOutOfRange(convention);
        var (low, high) = (0, counts.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = counts[middle].Score.CompareTo(score);
            if (order == 0)
            {
                // Twice the rank of one among 2⁶³ − 1 candidates does not fit 64 bits.
                return RankNumber.ToRank(convention, RankNumber.Of<Int128>(convention, before[middle], counts[middle].Count, middle));
            }

            (low, high) = order > 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return Rank.None;
    }

    private static PartialRanking Of(IEnumerable<Rational> scores, string scheme) => new(
        scheme, scores.CountBy(s => s).OrderByDescending(c => c.Key).Select(c => new ScoreCount(new Exact(c.Key), c.Value)));

    private static IEnumerable<ScoreCount> Together(ContentList<ScoreCount> some, ContentList<ScoreCount> others)
    {
        for (int i = 0, j = 0; i < some.Count || j < others.Count;)
        {
            var order = i == some.Count ? -1 : j == others.Count ? 1 : some[i].Score.CompareTo(others[j].Score);
            yield return order switch
            {
                > 0 => some[i++],
                < 0 => others[j++],
                _ => new ScoreCount(some[i].Score, some[i++].Count + others[j++].Count),
            };
        }
    }
}
