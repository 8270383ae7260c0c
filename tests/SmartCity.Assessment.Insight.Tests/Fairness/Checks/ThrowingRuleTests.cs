using SmartCity.Assessment.Insight.Tests.Fairness.Rules;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Checks;

/// <summary>A host's rule that throws is reported by its code, and the others are checked all the same.</summary>
public sealed class ThrowingRuleTests
{
    private static readonly FairnessInstance s_instance =
        new(HandMade.ByRow((row, _) => row.Sum()), BenchCase.Parse("k1: 3 4 / 5 2 / 1 1; places: 1").ToInput());

    [Fact]
    public void In_a_check_it_is_faulty()
    {
        var check = RuleCheck.Run(new Throwing(), s_instance);
        Assert.Equal((RuleFinding.Faulty, ProcedureFaultKind.RuleThrew, "X1"), (check.Finding, check.Fault!.Kind, check.Fault.Rule));
        Assert.Contains("InvalidOperationException: no luck", check.Fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_an_audit_the_other_rules_are_held_all_the_same()
    {
        var audit = FairnessAudit.Run(s_instance.Procedure, s_instance.Input, [new Throwing(), FairnessRule.WeakMonotonicity], cancellation: TestContext.Current.CancellationToken);
        Assert.Null(audit.Fault);
        Assert.Equal([RuleFinding.Faulty, RuleFinding.Holds], audit.Rules.Select(r => r.Finding));
        Assert.Equal("X1", audit.Rules[0].Fault!.Rule);
    }

    private sealed class Throwing : IFairnessRule
    {
        public string Code => "X1";

        public LocalText Name => LocalText.Of(("en", "throwing"), ("id", "melempar"));

        public LocalText Statement => Name;

        public string Formal => "throws";

        public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
        {
            yield return RuleTrial.Look(() => Name, _ => throw new InvalidOperationException("no luck"));
        }
    }
}
