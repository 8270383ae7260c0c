using System.Globalization;

namespace SmartCity.Assessment.Insight;

/// <summary>What an audit found out about one rule on a whole contest.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order.</remarks>
public sealed class RuleAudit
{
    internal RuleAudit(IFairnessRule rule, RuleFinding finding, int trials, int telling, int violations, IEnumerable<Witness> witnesses, LocalText? inapplicable = null, ProcedureFault? fault = null)
    {
        (Rule, Finding, Trials, Telling, Violations, Inapplicable, Fault) = (rule, finding, trials, telling, violations, inapplicable, fault);
        Witnesses = Array.AsReadOnly(witnesses.ToArray());
    }

    /// <summary>How many witnesses are kept of one rule; more are counted.</summary>
    public static int MostWitnesses => 20;

    /// <summary>The rule.</summary>
    public IFairnessRule Rule { get; }

    /// <summary>Holds, vacuous, violated or not applicable; faulty when the rule threw, or a procedure of its own is unsteady.</summary>
    public RuleFinding Finding { get; }

    /// <summary>How many trials were run.</summary>
    public int Trials { get; }

    /// <summary>How many of them had something to say.</summary>
    public int Telling { get; }

    /// <summary>How many of them violate the rule.</summary>
    public int Violations { get; }

    /// <summary>The first of these, at most <see cref="MostWitnesses"/>, as they are on the contest itself; those that give places to others come first.</summary>
    public IReadOnlyList<Witness> Witnesses { get; }

    /// <summary>Why the rule has no meaning for the procedure; null unless it has none.</summary>
    public LocalText? Inapplicable { get; }

    /// <summary>How the rule failed to be one; null unless it is faulty.</summary>
    public ProcedureFault? Fault { get; }

    /// <summary>The code of the rule, the finding, and how many trials had something to say and violate it.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Rule.Code}: {Finding}, {Telling} of {Trials} trials with something to say, {Violations} violations");
}
