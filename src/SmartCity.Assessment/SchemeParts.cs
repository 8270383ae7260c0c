namespace SmartCity.Assessment;

/// <summary>What a scheme is put together from, before anybody has looked whether it fits.</summary>
internal sealed record SchemeParts
{
    public required string Code { get; init; }

    public required LocalText Names { get; init; }

    public required bool IsIllustrative { get; init; }

    public required IReadOnlyList<DeclaredFact> Facts { get; init; }

    public required Aspect Aspects { get; init; }

    public required Calibration Calibration { get; init; }

    public required ConsensusRules Consensus { get; init; }

    public required ConflictRule Conflicts { get; init; }

    public required RoundingPlan Rounding { get; init; }

    public required IReadOnlyList<Gate> Gates { get; init; }

    public required RankingRules Ranking { get; init; }

    public required Quota? Quota { get; init; }

    public required BandScale? Bands { get; init; }
}
