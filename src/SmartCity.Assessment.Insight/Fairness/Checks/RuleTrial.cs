using Ardalis.GuardClauses;

namespace SmartCity.Assessment.Insight;

/// <summary>One way of putting a rule to the test on an instance: what is changed, and what may then not happen. Equal only by reference; no order.</summary>
/// <remarks>Making a trial costs nothing; words and inputs are made when they are asked for, since a contest has thousands of trials.</remarks>
public sealed class RuleTrial
{
    private readonly Func<LocalText> change;
    private readonly Func<IReadOnlyList<RuleVariant>> variants;
    private readonly Func<ProcedureOutcome, IReadOnlyList<ProcedureOutcome>, RuleJudgement> judge;

    private RuleTrial(Func<LocalText> change, Func<IReadOnlyList<RuleVariant>> variants, Func<ProcedureOutcome, IReadOnlyList<ProcedureOutcome>, RuleJudgement> judge) =>
        (this.change, this.variants, this.judge) = (change, variants, judge);

    /// <summary>What is changed, or looked at, in words.</summary>
    public LocalText Change => change();

    /// <summary>What is run beside the instance; nothing when only the instance's own outcome is looked at.</summary>
    /// <exception cref="InvalidOperationException">The trial gives none at all, or one that is null.</exception>
    public IReadOnlyList<RuleVariant> Variants()
    {
        // Read once: a host's list may say something else the next time.
        var all = variants()?.ToArray();
        return all is not null && Array.TrueForAll(all, v => v is not null) ? all : throw new InvalidOperationException("The trial gave a variant that is null.");
    }

    /// <summary>What tells that two trials of different rules make the same change, so that an audit runs it once; null when it is known of none.</summary>
    internal ChangeKey? Key { get; init; }

    /// <summary>Whether the judgement also reads outcomes that are refusals; elsewhere a refusal makes a trial vacuous.</summary>
    internal bool ReadsRefusals { get; init; }

    /// <summary>Looks at the outcome of the instance itself.</summary>
    public static RuleTrial Look(Func<LocalText> at, Func<ProcedureOutcome, RuleJudgement> judge)
    {
        Guard.Against.Null(judge);
        return new RuleTrial(Guard.Against.Null(at), () => [], (before, _) => judge(before));
    }

    /// <summary>Runs the instance's procedure on one other input.</summary>
    public static RuleTrial Changed(FairnessInstance instance, Func<LocalText> change, Func<AssessmentInput> input, Func<ProcedureOutcome, ProcedureOutcome, RuleJudgement> judge)
    {
        Guard.Against.Null(instance);
        Guard.Against.Null(input);
        Guard.Against.Null(judge);
        return new RuleTrial(Guard.Against.Null(change), () => [new RuleVariant(instance.Procedure, input())], (before, after) => judge(before, after[0]));
    }

    /// <summary>Runs the instance's procedure with another figure in the place of one mark.</summary>
    public static RuleTrial Changed(FairnessInstance instance, GivenMark mark, decimal value, Func<ProcedureOutcome, ProcedureOutcome, RuleJudgement> judge)
    {
        Guard.Against.Null(instance);
        Guard.Against.Null(mark);
        Guard.Against.Null(judge);
        return Keyed(ChangeKey.Marked(mark, value), () => mark.ChangedTo(value), () => new RuleVariant(instance.Procedure, instance.With(mark, value)), judge);
    }

    /// <summary>Runs the instance's procedure on what is left when a candidate does not take part.</summary>
    internal static RuleTrial Without(FairnessInstance instance, string candidate, Func<LocalText> change, Func<ProcedureOutcome, ProcedureOutcome, RuleJudgement> judge) =>
        Keyed(ChangeKey.Without(candidate), change, () => new RuleVariant(instance.Procedure, instance.Input.Without(candidate)), judge);

    /// <summary>Runs a variant that trials of other rules may also run.</summary>
    internal static RuleTrial Keyed(ChangeKey key, Func<LocalText> change, Func<RuleVariant> variant, Func<ProcedureOutcome, ProcedureOutcome, RuleJudgement> judge) =>
        new(change, () => [variant()], (before, after) => judge(before, after[0])) { Key = key };

    /// <summary>The trials of a rule one by one, for whoever collects them: none may be missing, and an endless list can be left.</summary>
    internal static IEnumerable<RuleTrial> Given(IFairnessRule rule, FairnessInstance instance, CancellationToken cancellation = default)
    {
        foreach (var trial in rule.Trials(instance))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return trial ?? throw new InvalidOperationException("The rule gave a trial that is null.");
        }
    }

    /// <summary>Runs any number of variants.</summary>
    public static RuleTrial Of(Func<LocalText> change, Func<IReadOnlyList<RuleVariant>> variants, Func<ProcedureOutcome, IReadOnlyList<ProcedureOutcome>, RuleJudgement> judge) =>
        new(Guard.Against.Null(change), Guard.Against.Null(variants), Guard.Against.Null(judge));

    /// <summary>Judges the outcomes.</summary>
    /// <param name="before">The outcome of the instance.</param>
    /// <param name="after">The outcomes of the variants, in their order.</param>
    public RuleJudgement Judge(ProcedureOutcome before, IReadOnlyList<ProcedureOutcome> after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        return !ReadsRefusals && (before.Refusal is not null || after.Any(o => o.Refusal is not null)) ? RuleJudgement.Vacuous
            : judge(before, after) ?? throw new InvalidOperationException("The trial gave no judgement.");
    }

    /// <summary>The same trial, whose judgement also reads outcomes that are refusals.</summary>
    internal RuleTrial ReadingRefusals() => new(change, variants, judge) { Key = Key, ReadsRefusals = true };
}
