using System.Globalization;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment.Insight;

/// <summary>What came of holding a procedure against a rule on one instance.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order.</remarks>
public sealed class RuleCheck
{
    /// <summary>From more trials than these, of a rule that may have no end of them, none is drawn.</summary>
    private const int MostCollected = 100_000;

    private RuleCheck(IFairnessRule rule, RuleFinding finding, int trials = 0, int telling = 0, Witness? witness = null, ProcedureFault? fault = null, LocalText? inapplicable = null) =>
        (Rule, Finding, Trials, Telling, Witness, Fault, Inapplicable) = (rule, finding, trials, telling, witness, fault, inapplicable);

    /// <summary>The rule.</summary>
    public IFairnessRule Rule { get; }

    /// <summary>Holds, vacuous, violated, not applicable, or the procedure is at fault.</summary>
    public RuleFinding Finding { get; }

    /// <summary>How many trials were run.</summary>
    public int Trials { get; }

    /// <summary>How many of them had something to say.</summary>
    public int Telling { get; }

    /// <summary>What shows the violation, as small as it was found; null unless violated.</summary>
    public Witness? Witness { get; }

    /// <summary>How the procedure failed to be one; null unless it did.</summary>
    public ProcedureFault? Fault { get; }

    /// <summary>Why the rule has no meaning for the procedure; null unless it has none.</summary>
    public LocalText? Inapplicable { get; }

    /// <summary>Puts a rule to the test on an instance, up to the first violation.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="instance">A procedure and an input.</param>
    /// <param name="limits">How far to go; every trial when left out.</param>
    public static RuleCheck Run(IFairnessRule rule, FairnessInstance instance, CheckLimits? limits = null)
    {
        Guard.Against.Null(rule);
        Guard.Against.Null(instance);
        limits ??= CheckLimits.EveryTrial;
        var (reason, thrown) = ProcedureRun.OfRule(rule, instance.Procedure, () => rule.Inapplicable(instance.Procedure));
        if (reason is not null)
        {
            return new RuleCheck(rule, RuleFinding.NotApplicable, inapplicable: reason);
        }

        if ((thrown ?? instance.Fault) is { } fault)
        {
            return new RuleCheck(rule, RuleFinding.Faulty, fault: fault);
        }

        var found = FirstViolation(rule, instance, limits);
        if (found.Witness is not { } witness || limits.Shrinkings <= 0)
        {
            return found;
        }

        var smallest = SmallestWitness.Of(witness, limits.Shrinkings);
        return ProcedureRun.Drift(instance.Procedure, instance.Input, instance.Outcome) is { } drift
            ? new RuleCheck(rule, RuleFinding.Faulty, found.Trials, found.Telling, fault: drift)
            : new RuleCheck(rule, RuleFinding.Violated, found.Trials, found.Telling, smallest);
    }

    /// <summary>The code of the rule, the finding, and how many trials had something to say, or why the rule has no meaning; the witness and faults print themselves.</summary>
    public override string ToString() => Inapplicable is { } reason ? $"{Rule.Code}: {Finding}, {reason.In(Language.English, string.Empty)}" : string.Create(CultureInfo.InvariantCulture, $"{Rule.Code}: {Finding}, {Telling} of {Trials} trials with something to say");

    /// <summary>The same without the look at the procedure itself, and leaving the witness as it is found.</summary>
    internal static RuleCheck FirstViolation(IFairnessRule rule, FairnessInstance instance, CheckLimits limits)
    {
        var (run, telling) = (0, 0);
        var (found, thrown) = ProcedureRun.OfRule(rule, instance.Procedure, () =>
        {
            foreach (var trial in Drawn(RuleTrial.Given(rule, instance), limits))
            {
                run++;
                var (judgement, after, fault) = Judge(trial, instance);
                if (fault is not null)
                {
                    return new RuleCheck(rule, RuleFinding.Faulty, run, telling, fault: fault);
                }

                telling += judgement!.Finding is RuleFinding.Holds or RuleFinding.Violated ? 1 : 0;
                if (judgement.Finding == RuleFinding.Violated)
                {
                    return new RuleCheck(rule, RuleFinding.Violated, run, telling, new Witness(rule, instance, trial, after, judgement.Why!));
                }

                if (telling >= limits.Enough)
                {
                    break;
                }
            }

            return new RuleCheck(rule, telling > 0 ? RuleFinding.Holds : RuleFinding.Vacuous, run, telling);
        });
        return found ?? new RuleCheck(rule, RuleFinding.Faulty, run, telling, fault: thrown);
    }

    /// <summary>Runs the variants of one trial and judges them.</summary>
    private static (RuleJudgement? Judgement, ProcedureOutcome[] After, ProcedureFault? Fault) Judge(RuleTrial trial, FairnessInstance instance)
    {
        if (instance.Outcome.Refusal is not null && !trial.ReadsRefusals)
        {
            return (RuleJudgement.Vacuous, [], null);
        }

        var variants = trial.Variants();
        var (after, fault) = ProcedureRun.OfAll(variants);
        if (fault is not null)
        {
            return (null, [], fault);
        }

        var judgement = trial.Judge(instance.Outcome, after);
        // A procedure that answers differently only after many calls seems to violate whatever is tried then.
        var drift = judgement.Finding != RuleFinding.Violated ? null
            : variants.Zip(after, (v, known) => (v.Procedure, v.Input, Known: known)).Prepend((instance.Procedure, instance.Input, Known: instance.Outcome))
                .Select(r => ProcedureRun.Drift(r.Procedure, r.Input, r.Known)).FirstOrDefault(f => f is not null);
        return drift is null ? (judgement, after, null) : (null, [], drift);
    }

    private static IEnumerable<RuleTrial> Drawn(IEnumerable<RuleTrial> trials, CheckLimits limits)
    {
        if (limits.Seed is not { } seed)
        {
            return trials.Take(limits.MostTrials);
        }

        var (all, random) = (trials.Take(MostCollected).ToArray(), new SplitMix64(seed));
        for (var i = 0; i < Math.Min(limits.MostTrials, all.Length); i++)
        {
            var other = i + random.Below(all.Length - i);
            (all[i], all[other]) = (all[other], all[i]);
        }

        return all.Take(limits.MostTrials);
    }
}
