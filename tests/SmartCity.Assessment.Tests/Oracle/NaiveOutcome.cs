using Fractions;

namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>What the oracle says of one candidate.</summary>
internal sealed record NaiveOutcome(
    PlainCandidate Candidate,
    IReadOnlyDictionary<string, NaiveCell> Cells,
    IReadOnlyDictionary<string, NaiveScore> Scores,
    IReadOnlyDictionary<string, string> Published,
    IReadOnlyList<GateOutcome> Gates,
    Fraction? Rank,
    Fraction? ScoreRank,
    Decision Decision);
