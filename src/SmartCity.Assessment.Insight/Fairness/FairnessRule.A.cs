namespace SmartCity.Assessment.Insight;

/// <content>Group A: invariances.</content>
public static partial class FairnessRule
{
    private static IFairnessRule[] GroupA => [];
}
