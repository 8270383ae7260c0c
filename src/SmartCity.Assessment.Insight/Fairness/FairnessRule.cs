namespace SmartCity.Assessment.Insight;

/// <summary>The rules of fairness that the library knows, as objects that can be checked on any procedure.</summary>
public static partial class FairnessRule
{
    // Static members of several files are initialised in no fixed order.
    private static readonly Lazy<IReadOnlyList<IFairnessRule>> Rules = new(() => Array.AsReadOnly<IFairnessRule>([.. GroupA, .. GroupB, .. GroupC, .. GroupD, .. GroupE]));

    /// <summary>All rules, by group and code.</summary>
    public static IReadOnlyList<IFairnessRule> All => Rules.Value;
}
