namespace SmartCity.Assessment.Insight;

/// <content>Group E: selection.</content>
public static partial class FairnessRule
{
    private static IFairnessRule[] GroupE => [];
}
