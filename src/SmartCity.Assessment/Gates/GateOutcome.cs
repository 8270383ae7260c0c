namespace SmartCity.Assessment;

/// <summary>What a <see cref="Gate"/> says of a candidate.</summary>
public enum GateOutcome
{
    /// <summary>The condition holds.</summary>
    Passed,

    /// <summary>The condition does not hold.</summary>
    Failed,

    /// <summary>The gate does not concern the candidate, or an earlier gate kept it out of the Field that this one reads.</summary>
    NotAsked,

    /// <summary>The gate concerns the candidate, but the figure it reads is absent.</summary>
    NotJudged,
}
