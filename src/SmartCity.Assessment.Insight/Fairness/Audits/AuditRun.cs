namespace SmartCity.Assessment.Insight;

/// <summary>Runs the steps of an audit in parallel. What it answers depends on nothing but the instance and the rules: every step has its place, whoever runs it when.</summary>
internal sealed class AuditRun(FairnessInstance instance, IReadOnlyList<IFairnessRule> rules, IProgress<AuditProgress>? progress, CancellationToken cancellation)
{
    private readonly AuditCounter counter = new(progress);

    /// <summary>How much is to be run in all.</summary>
    public int Total
    {
        get => counter.Total;
        set => counter.Total = value;
    }

    /// <summary>Every change once, in a fixed order, with all trials that read it.</summary>
    public List<AuditStep> Steps()
    {
        var (steps, known) = (new List<AuditStep>(), new Dictionary<object, AuditStep>());
        foreach (var probe in AuditProbe.Of(instance))
        {
            StepOf(probe.Trial, probe, steps, known);
        }

        for (var rule = 0; rule < rules.Count; rule++)
        {
            if (rules[rule].Inapplicable(instance.Procedure) is null)
            {
                foreach (var trial in rules[rule].Trials(instance))
                {
                    StepOf(trial, null, steps, known).Trials.Add((rule, trial));
                }
            }
        }

        return steps;
    }

    public AuditedOutcome[] Run(List<AuditStep> steps)
    {
        var outcomes = new AuditedOutcome[steps.Count];
        For(steps.Count, i => outcomes[i] = Run(steps[i]));
        return outcomes;
    }

    /// <summary>Runs something for every place, in parallel.</summary>
    public void For(int count, Action<int> run)
    {
        Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            run(i);
            counter.Done();
        });
    }

    private AuditedOutcome Run(AuditStep step)
    {
        var (findings, witnesses) = (new RuleFinding[step.Trials.Count], new Witness?[step.Trials.Count]);
        var variants = step.Change.Variants();
        var after = new ProcedureOutcome[variants.Count];
        for (var i = 0; i < after.Length; i++)
        {
            var (outcome, fault) = ProcedureRun.Of(variants[i].Procedure, variants[i].Input, near: instance.Outcome);
            if (fault is not null)
            {
                return new AuditedOutcome(findings, witnesses, null, null, fault);
            }

            after[i] = outcome!;
        }

        for (var i = 0; i < findings.Length; i++)
        {
            var (rule, trial) = step.Trials[i];
            var judgement = trial.Judge(instance.Outcome, after);
            findings[i] = judgement.Finding;
            witnesses[i] = judgement.Finding == RuleFinding.Violated ? new Witness(rules[rule], instance, trial, after, judgement.Why!) : null;
        }

        return new AuditedOutcome(findings, witnesses, ChangeOf(step, after), RefusalOf(step, after), null);
    }

    private SelectionChange? ChangeOf(AuditStep step, ProcedureOutcome[] after) =>
        step.Probe is { } probe && after is [{ Refusal: null } only] && !only.SelectsSameAs(instance.Outcome) ? new SelectionChange(probe, instance.Outcome, only) : null;

    private static RefusedChange? RefusalOf(AuditStep step, ProcedureOutcome[] after) =>
        step.Probe is { } probe && after is [{ Refusal: { } reason }] ? new RefusedChange(probe, reason) : null;

    private static AuditStep StepOf(RuleTrial trial, AuditProbe? probe, List<AuditStep> steps, Dictionary<object, AuditStep> known)
    {
        if (trial.Key is { } key && known.TryGetValue(key, out var step))
        {
            return step;
        }

        step = new AuditStep(trial, probe);
        steps.Add(step);
        if (trial.Key is { } own)
        {
            known.Add(own, step);
        }

        return step;
    }
}
