namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>How several marks become points.</summary>
internal sealed record PlainConsensus(ConsensusKind Kind)
{
    public static PlainConsensus Mean { get; } = new(ConsensusKind.Mean);

    public EvenMedian Even { get; init; }

    public int Drop { get; init; } = 1;

    public TooFewToTrim TooFew { get; init; }

    public override string ToString() => Kind switch
    {
        ConsensusKind.Median => $"median {Even}",
        ConsensusKind.TrimmedMean or ConsensusKind.TrimmedSum => $"{Kind} {Drop} {TooFew}",
        _ => Kind.ToString(),
    };
}
