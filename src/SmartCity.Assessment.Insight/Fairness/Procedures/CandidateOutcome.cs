using Ardalis.GuardClauses;

namespace SmartCity.Assessment.Insight;

/// <summary>What a procedure made of one candidate. Equal by content; no order.</summary>
public sealed record CandidateOutcome
{
    /// <summary>Creates an outcome.</summary>
    /// <param name="candidate">The candidate's code.</param>
    /// <param name="decision">What became of it.</param>
    /// <param name="rank">Its rank in its class, 1 or above; the better the smaller, equals alike. Null when it is not ranked.</param>
    /// <param name="score">Its score, if the procedure gives one; the higher the better.</param>
    /// <param name="rankingClass">The class in which it is ranked; empty when there is one ranking.</param>
    /// <exception cref="ArgumentException">The code is blank, or the rank below 1.</exception>
    public CandidateOutcome(string candidate, Decision decision, decimal? rank = null, Exact? score = null, string rankingClass = "")
    {
        Candidate = Guard.Against.NullOrWhiteSpace(candidate);
        Decision = Guard.Against.EnumOutOfRange(decision);
        Rank = rank is { } number ? Guard.Against.OutOfRange(number, nameof(rank), 1, decimal.MaxValue) : null;
        Score = score;
        Class = Guard.Against.Null(rankingClass);
    }

    /// <summary>Without the checks of what hosts give, since a scheme's ranks and decisions keep to them, and an audit makes a million outcomes.</summary>
    private CandidateOutcome(string candidate, Decision decision, Rank rank, NodeScore score, string rankingClass) => (Candidate, Decision, Rank, Score, Class) =
        (candidate, decision, rank.IsRanked ? rank.Value : null, score.State == ScoreState.Scored ? score.Score : null, rankingClass);

    /// <summary>The candidate's code.</summary>
    public string Candidate { get; }

    /// <summary>What became of it.</summary>
    public Decision Decision { get; }

    /// <summary>Its rank in its class, the better the smaller, equals alike; null when it is not ranked.</summary>
    public decimal? Rank { get; }

    /// <summary>Its score, or null when there is none.</summary>
    public Exact? Score { get; }

    /// <summary>The class in which it is ranked; empty when there is one ranking.</summary>
    public string Class { get; }

    /// <summary>Whether it got a place.</summary>
    public bool IsSelected => Decision == Decision.Selected;

    /// <summary>What a scheme made of a candidate.</summary>
    internal static CandidateOutcome Of(Selection selection, string candidate)
    {
        var (ranking, board) = (selection.Ranking, selection.Ranking.Screening.Board);
        return new CandidateOutcome(
            candidate, selection.DecisionOn(candidate), ranking.RankOf(candidate), board[candidate, board.Table.Tree.Root.Code], ranking.ClassOf(candidate));
    }
}
