namespace SmartCity.Assessment.Insight.Tests.Fairness.Planted;

/// <summary>A slip in a copy of one of the library's methods, and the rule that has to notice it on a contest.</summary>
internal sealed record PlantedFault(FaultKind Kind, string Method, IFairnessRule Rule, string Contest, Func<bool, IProcedure> Copy)
{
    /// <summary>The copy with the fault.</summary>
    public RuleCheck Faulty => Check(Copy(true));

    /// <summary>The copy without it, on the same contest.</summary>
    public RuleCheck Sound => Check(Copy(false));

    public override string ToString() => $"{Kind} {Method}";

    private RuleCheck Check(IProcedure procedure) => RuleCheck.Run(Rule, new FairnessInstance(procedure, BenchCase.Parse(Contest).ToInput()));
}
