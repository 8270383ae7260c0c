namespace SmartCity.Assessment.Insight;

/// <content>Group B: responsiveness.</content>
public static partial class FairnessRule
{
    /// <summary>B1: a better mark never costs its candidate a place.</summary>
    public static IFairnessRule WeakMonotonicity { get; } = new WeakMonotonicity();

    private static IFairnessRule[] GroupB => [WeakMonotonicity];
}
