using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>The exact decomposition of every score, made for one candidate at a time.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order.</remarks>
public sealed class Ledger
{
    private readonly ScoreBoard board;

    private Ledger(Selection selection)
    {
        Selection = selection;
        board = selection.Ranking.Screening.Board;
    }

    /// <summary>What is explained.</summary>
    public Selection Selection { get; }

    /// <summary>The ledger of a selection.</summary>
    public static Ledger Of(Selection selection) => new(Guard.Against.Null(selection));

    /// <summary>Explains a candidate.</summary>
    /// <exception cref="ArgumentException">There is no such candidate.</exception>
    public Explanation Explain(string candidate)
    {
        var place = board.Roster.PlaceOf(candidate);
        var own = new Decomposition(board, place);
        return new Explanation(
            board.Roster[place],
            own.Lines,
            own.Remainders,
            own.IsAdditive,
            Selection.Ranking.Screening.VerdictsOn(place),
            Selection.Ranking.TieAt(place),
            GapsOf(place, own));
    }

    /// <summary>Own score minus the last selected's, or null when there is none of either.</summary>
    internal Rational? GapAt(int place)
    {
        var root = board.Column(board.Tree.Nodes[0]);
        return LastSelectedFor(place) is [var last, ..] && root.IsScored(place)
            ? root.Scores[place] - root.Scores[board.Roster.Find(last.Code)]
            : null;
    }

    private IReadOnlyList<Candidate> LastSelectedFor(int place) => Selection.ClassOf(place)?.LastSelected ?? [];

    private IEnumerable<Gap> GapsOf(int place, Decomposition own)
    {
        if (!board.Column(board.Tree.Nodes[0]).IsScored(place))
        {
            return [];
        }

        return LastSelectedFor(place).Select(last =>
        {
            var other = board.Roster.Find(last.Code);
            var against = new Decomposition(board, other);
            var lines = board.Tree.CriterionNodes.Select(node => new GapLine(
                node.Criterion!,
                board.Get(node, place),
                board.Get(node, other),
                own.ContributionOf(node) is { } mine && against.ContributionOf(node) is { } theirs ? new Exact(mine - theirs) : null));
            var difference = board.Column(board.Tree.Nodes[0]).Scores[place] - board.Column(board.Tree.Nodes[0]).Scores[other];
            Exact? roundings = own.IsAdditive && against.IsAdditive ? new Exact(own.RemaindersAboveCriteria - against.RemaindersAboveCriteria) : null;
            return new Gap(last, new Exact(difference), lines, roundings);
        });
    }
}
