namespace SmartCity.Assessment;

/// <summary>The kinds of <see cref="Consensus"/>.</summary>
public enum ConsensusKind
{
    /// <summary>Sum of the marks over their number.</summary>
    Mean,

    /// <summary>Mean by the assessors' weights.</summary>
    WeightedMean,

    /// <summary>The middle mark.</summary>
    Median,

    /// <summary>Mean after dropping as many highest as lowest.</summary>
    TrimmedMean,

    /// <summary>Sum after dropping as many highest as lowest.</summary>
    TrimmedSum,

    /// <summary>The highest mark.</summary>
    Highest,

    /// <summary>The lowest mark.</summary>
    Lowest,
}
