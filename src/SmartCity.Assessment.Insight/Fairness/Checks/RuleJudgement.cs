using Ardalis.GuardClauses;

namespace SmartCity.Assessment.Insight;

/// <summary>What one trial says about a rule. Equal to another only by reference; no order.</summary>
public sealed class RuleJudgement
{
    private readonly Lazy<LocalText>? why;

    private RuleJudgement(RuleFinding finding, Func<LocalText>? why = null) => (Finding, this.why) = (finding, why is null ? null : new Lazy<LocalText>(why));

    /// <summary>The rule was put to the test and kept.</summary>
    public static RuleJudgement Holds { get; } = new(RuleFinding.Holds);

    /// <summary>The trial has nothing to say: what the rule starts from is not there.</summary>
    public static RuleJudgement Vacuous { get; } = new(RuleFinding.Vacuous);

    /// <summary>Holds, vacuous or violated.</summary>
    public RuleFinding Finding { get; }

    /// <summary>What went wrong, in a sentence that names the candidates; null unless the rule is violated.</summary>
    public LocalText? Why => why?.Value;

    /// <summary>The rule is violated.</summary>
    /// <param name="why">What went wrong, in a sentence that names the candidates.</param>
    public static RuleJudgement Violated(LocalText why)
    {
        Guard.Against.Null(why);
        return new RuleJudgement(RuleFinding.Violated, () => why);
    }

    /// <summary>Holds when the condition is met, else violated for the reason, which is worded when somebody asks: a rule may be violated by thousands of trials, of which few are shown.</summary>
    internal static RuleJudgement If(bool holds, Func<LocalText> why) => holds ? Holds : new RuleJudgement(RuleFinding.Violated, why);
}
