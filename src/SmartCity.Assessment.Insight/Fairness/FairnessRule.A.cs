namespace SmartCity.Assessment.Insight;

/// <content>Group A: invariances.</content>
public static partial class FairnessRule
{
    /// <summary>A1: the same input gives the same result.</summary>
    public static IFairnessRule Determinism { get; } = new Determinism();

    /// <summary>A2: the order of lists decides nothing.</summary>
    public static IFairnessRule OrderIndependence { get; } = new OrderIndependence();

    /// <summary>A3: what assessors are called decides nothing.</summary>
    public static IFairnessRule Anonymity { get; } = new Anonymity();

    /// <summary>A4: what candidates are called decides nothing.</summary>
    public static IFairnessRule Neutrality { get; } = new Neutrality();

    /// <summary>A5: only the ratio of weights counts.</summary>
    public static IFairnessRule WeightHomogeneity { get; } = new WeightHomogeneity();

    /// <summary>A6: asking the same thing twice at half the weight changes nothing.</summary>
    public static IFairnessRule CriterionSplitting { get; } = new CriterionSplitting();

    /// <summary>A7: a criterion without weight and an assessor without a sheet change nothing.</summary>
    public static IFairnessRule NoEffectOfNothing { get; } = new NoEffectOfNothing();

    /// <summary>A8: criteria under an aspect count as if they stood outside it.</summary>
    public static IFairnessRule TreeFlattening { get; } = new TreeFlattening();

    /// <summary>A9: what is written down and read again gives the same result, and so does going step by step.</summary>
    public static IFairnessRule FaithfulRecords { get; } = new FaithfulRecords();

    /// <summary>A10: had everybody marked on another scale, order and selection would be the same.</summary>
    public static IFairnessRule ScaleChange { get; } = new ScaleChange();

    private static IFairnessRule[] GroupA =>
    [
        Determinism, OrderIndependence, Anonymity, Neutrality, WeightHomogeneity, CriterionSplitting, NoEffectOfNothing, TreeFlattening, FaithfulRecords, ScaleChange,
    ];
}
