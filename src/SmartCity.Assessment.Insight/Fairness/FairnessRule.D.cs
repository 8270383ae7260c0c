namespace SmartCity.Assessment.Insight;

/// <content>Group D: assessors.</content>
public static partial class FairnessRule
{
    private static IFairnessRule[] GroupD => [];
}
