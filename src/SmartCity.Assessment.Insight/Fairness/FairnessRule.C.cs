namespace SmartCity.Assessment.Insight;

/// <content>Group C: relations.</content>
public static partial class FairnessRule
{
    private static IFairnessRule[] GroupC => [];
}
