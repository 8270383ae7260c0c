namespace SmartCity.Assessment;

/// <summary>Where in the computation something is rounded, as a <see cref="RoundingPlan"/> declares it.</summary>
public enum RoundingStage
{
    /// <summary>A mark, before consensus.</summary>
    Mark,

    /// <summary>The points of a cell.</summary>
    Consensus,

    /// <summary>The value of a criterion.</summary>
    Value,

    /// <summary>What a node brings to its parent.</summary>
    Contribution,

    /// <summary>The score of an aspect below the root.</summary>
    Aspect,

    /// <summary>The score of the root.</summary>
    Total,
}
