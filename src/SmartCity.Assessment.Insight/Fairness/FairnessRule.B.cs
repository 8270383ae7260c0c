namespace SmartCity.Assessment.Insight;

/// <content>Group B: responsiveness.</content>
public static partial class FairnessRule
{
    /// <summary>B1: a better mark never costs its candidate a place.</summary>
    public static IFairnessRule WeakMonotonicity { get; } = new WeakMonotonicity();

    /// <summary>B2: of two equals, the one who is given a better mark comes out ahead.</summary>
    public static IFairnessRule StrictResponsiveness { get; } = new StrictResponsiveness();

    /// <summary>B3: who is nowhere worse than another, with the same assessors and criteria, is not behind.</summary>
    public static IFairnessRule Dominance { get; } = new Dominance();

    /// <summary>B4: who is nowhere worse and somewhere better is ahead.</summary>
    public static IFairnessRule StrictDominance { get; } = new StrictDominance();

    /// <summary>B5: a score lies between the lowest and the highest own mark. A host whose scores are no points leaves it out.</summary>
    public static IFairnessRule Boundedness { get; } = new Boundedness();

    /// <summary>B6: who fails a gate is never selected, and a better mark never makes anybody fail.</summary>
    public static IFairnessRule GateRespect { get; } = new GateRespect();

    /// <summary>B7: no score moves by more than the largest change of a mark. A host whose scores are no points leaves it out.</summary>
    public static IFairnessRule NoJumps { get; } = new NoJumps();

    private static IFairnessRule[] GroupB => [WeakMonotonicity, StrictResponsiveness, Dominance, StrictDominance, Boundedness, GateRespect, NoJumps];
}
