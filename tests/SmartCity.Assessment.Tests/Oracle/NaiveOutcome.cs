using Fractions;

namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>What the oracle says of one candidate; without ranks when it is not ranked.</summary>
internal sealed record NaiveOutcome(
    PlainCandidate Candidate,
    IReadOnlyDictionary<string, NaiveCell> Cells,
    IReadOnlyDictionary<string, NaiveScore> Scores,
    IReadOnlyDictionary<string, string> Published,
    IReadOnlyList<GateOutcome> Gates,
    IReadOnlyDictionary<TieConvention, (Fraction Rank, Fraction ScoreRank)>? Ranks,
    Decision Decision);
