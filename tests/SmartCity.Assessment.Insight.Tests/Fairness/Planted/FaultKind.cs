namespace SmartCity.Assessment.Insight.Tests.Fairness.Planted;

/// <summary>The slips that are made most often in procedures like these.</summary>
public enum FaultKind
{
    /// <summary>A comparison that leaves out, or takes in, what is equal: <c>&gt;</c> for <c>&gt;=</c> or the other way round.</summary>
    StrictComparison,

    /// <summary>A mark or criterion is left out, and what is left is still divided by the weight of all.</summary>
    ForgottenReweighting,

    /// <summary>A value is cut off before candidates are ranked.</summary>
    ClampedValue,

    /// <summary>Codes separate equals.</summary>
    IdAsTieBreak,

    /// <summary>Weights are made shares and rounded before they are used.</summary>
    PrenormalisedWeight,
}
