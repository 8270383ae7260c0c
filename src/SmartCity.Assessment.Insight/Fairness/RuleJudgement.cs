using Ardalis.GuardClauses;

namespace SmartCity.Assessment.Insight;

/// <summary>What one trial says about a rule. Equal by content; no order.</summary>
public sealed record RuleJudgement
{
    private RuleJudgement(RuleFinding finding, LocalText? why) => (Finding, Why) = (finding, why);

    /// <summary>The rule was put to the test and kept.</summary>
    public static RuleJudgement Holds { get; } = new(RuleFinding.Holds, null);

    /// <summary>The trial has nothing to say: what the rule starts from is not there.</summary>
    public static RuleJudgement Vacuous { get; } = new(RuleFinding.Vacuous, null);

    /// <summary>Holds, vacuous or violated.</summary>
    public RuleFinding Finding { get; }

    /// <summary>What went wrong, in a sentence that names the candidates; null unless the rule is violated.</summary>
    public LocalText? Why { get; }

    /// <summary>The rule is violated.</summary>
    /// <param name="why">What went wrong, in a sentence that names the candidates.</param>
    public static RuleJudgement Violated(LocalText why) => new(RuleFinding.Violated, Guard.Against.Null(why));

    /// <summary>Holds when the condition is met, else violated for the reason.</summary>
    internal static RuleJudgement If(bool holds, Func<LocalText> why) => holds ? Holds : Violated(why());
}
