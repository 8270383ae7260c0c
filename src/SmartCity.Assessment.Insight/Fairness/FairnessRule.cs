namespace SmartCity.Assessment.Insight;

/// <summary>The rules of fairness that the library knows, as objects that can be checked on any procedure.</summary>
public static class FairnessRule
{
    /// <summary>B1: a better mark never costs its candidate a place.</summary>
    public static IFairnessRule WeakMonotonicity { get; } = new WeakMonotonicity();

    /// <summary>All rules, by code.</summary>
    public static IReadOnlyList<IFairnessRule> All { get; } = Array.AsReadOnly<IFairnessRule>([WeakMonotonicity]);
}
