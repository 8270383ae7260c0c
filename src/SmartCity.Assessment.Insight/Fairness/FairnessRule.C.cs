namespace SmartCity.Assessment.Insight;

/// <content>Group C: relations.</content>
public static partial class FairnessRule
{
    /// <summary>C1: how two candidates stand to each other does not depend on a third.</summary>
    public static IFairnessRule Independence { get; } = new Independence();

    /// <summary>C1L: without somebody who was not selected the same are selected.</summary>
    public static IFairnessRule LoserIndependence { get; } = new LoserIndependence();

    /// <summary>C2: a copy of a candidate is its equal and changes nothing.</summary>
    public static IFairnessRule CloneInvariance { get; } = new CloneInvariance();

    /// <summary>C3: what two groups of assessors agree on is what all together say.</summary>
    public static IFairnessRule Reinforcement { get; } = new Reinforcement();

    /// <summary>C4: one more assessor never harms whom they mark above another against that other.</summary>
    public static IFairnessRule Participation { get; } = new Participation();

    private static IFairnessRule[] GroupC => [Independence, LoserIndependence, CloneInvariance, Reinforcement, Participation];
}
