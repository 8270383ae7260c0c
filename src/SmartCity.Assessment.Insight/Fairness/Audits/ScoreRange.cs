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

    /// <summary>How far apart the two scores are, never below zero; where better marks cost points, <see cref="Lowest"/> is the greater one.</summary>
    public Exact Width
    {
        get
        {
            var (numerator, denominator) = Difference();
            return Exact.Of(numerator, denominator);
        }
    }

    /// <summary>The candidate, its scores and its ranks, alike in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Candidate}: {Lowest} to {Highest}, rank {WorstRank} to {BestRank}");

    /// <summary>Works out what is known by its first digits alone.</summary>
    internal void WorkOut() => _ = (Lowest.Numerator, Highest.Numerator);

    /// <summary>1 when this range is the wider of two, −1 when it is the narrower, 0 when both are equally wide.</summary>
    internal int CompareWidth(ScoreRange other)
    {
        // The first digits tell it mostly. Each end is above its coarse figure by less than a grain.
        if (CoarseWidth is { } mine && other.CoarseWidth is { } its && Math.Abs(mine - its) >= 2 * Coarse.Grain)
        {
            return mine.CompareTo(its);
        }

        var ((above, below), (otherAbove, otherBelow)) = (Difference(), other.Difference());
        return (above * otherBelow).CompareTo(otherAbove * below);
    }

    /// <summary>Null where the ends are so large that their difference may be no decimal of nine digits behind the point.</summary>
    private decimal? CoarseWidth => Coarse.Of(Lowest) is { } from && Coarse.Of(Highest) is { } to && Math.Abs(from) < 1e9m && Math.Abs(to) < 1e9m ? Math.Abs(to - from) : null;

    private (BigInteger Numerator, BigInteger Denominator) Difference() =>
        (BigInteger.Abs((Highest.Numerator * Lowest.Denominator) - (Lowest.Numerator * Highest.Denominator)), Highest.Denominator * Lowest.Denominator);
}
