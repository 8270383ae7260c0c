using System.Globalization;
using System.Numerics;

namespace SmartCity.Assessment.Insight;

/// <summary>From where to where one assessor can move a candidate. Equal by content; no order.</summary>
public sealed record ScoreRange
{
    internal ScoreRange(CandidateOutcome withLowest, CandidateOutcome withHighest) =>
        (Candidate, Lowest, Highest, WorstRank, BestRank) = (withLowest.Candidate, withLowest.Score!.Value, withHighest.Score!.Value, withLowest.Rank, withHighest.Rank);

    /// <summary>The code of the candidate.</summary>
    public string Candidate { get; }

    /// <summary>Its score when the assessor gives the worst marks.</summary>
    public Exact Lowest { get; }

    /// <summary>Its score when the assessor gives the best marks.</summary>
    public Exact Highest { get; }

    /// <summary>Its rank when the assessor gives the worst marks; null when it is not ranked then.</summary>
    public decimal? WorstRank { get; }

    /// <summary>Its rank when the assessor gives the best marks; null when it is not ranked then.</summary>
    public decimal? BestRank { get; }

    /// <summary>The candidate, its scores and its ranks, alike in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Candidate}: {Lowest} to {Highest}, rank {WorstRank} to {BestRank}");

    /// <summary>Whether this range is the wider of two.</summary>
    internal bool IsWiderThan(ScoreRange other) => Width().Numerator * other.Width().Denominator > other.Width().Numerator * Width().Denominator;

    private (BigInteger Numerator, BigInteger Denominator) Width() =>
        ((Highest.Numerator * Lowest.Denominator) - (Lowest.Numerator * Highest.Denominator), Highest.Denominator * Lowest.Denominator);
}
