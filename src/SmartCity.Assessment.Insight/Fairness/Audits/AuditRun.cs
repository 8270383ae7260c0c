namespace SmartCity.Assessment.Insight;

/// <summary>Runs the steps of an audit in parallel. What it answers depends on nothing but the instance and the rules: every step has its place, whoever runs it when.</summary>
internal sealed class AuditRun
{
    private readonly FairnessInstance instance;
    private readonly IReadOnlyList<IFairnessRule> rules;
    private readonly CancellationToken cancellation;
    private readonly AuditCounter counter;
    private readonly LocalText?[] inapplicable;
    private readonly RuleTally[] tallies;

    public AuditRun(FairnessInstance instance, IReadOnlyList<IFairnessRule> rules, AuditCounter counter, CancellationToken cancellation)
    {
        (this.instance, this.rules, this.counter, this.cancellation) = (instance, rules, counter, cancellation);
        inapplicable = new LocalText?[rules.Count];
        tallies = [.. rules.Select(r => new RuleTally(r))];
    }

    /// <summary>How much is to be run in all.</summary>
    public int Total
    {
        get => counter.Total;
        set => counter.Total = value;
    }

    /// <summary>Every change once, in a fixed order, with all trials that read it.</summary>
    public List<AuditStep> Steps()
    {
        var trials = new IReadOnlyList<RuleTrial>[rules.Count];
        InParallel(rules.Count, rule => trials[rule] = TrialsOf(rule));
        var (steps, known) = (new List<AuditStep>(), new Dictionary<ChangeKey, AuditStep>());
        foreach (var probe in AuditProbe.Of(instance))
        {
            StepOf(probe.Trial, probe, steps, known);
        }

        for (var rule = 0; rule < rules.Count; rule++)
        {
            foreach (var trial in trials[rule])
            {
                StepOf(trial, null, steps, known).Trials.Add((rule, trial));
            }
        }

        return steps;
    }

    /// <summary>Runs the steps.</summary>
    public AuditedOutcome[] Run(List<AuditStep> steps)
    {
        var outcomes = new AuditedOutcome[steps.Count];
        For(steps.Count, i => outcomes[i] = Run(steps[i], i));
        return outcomes;
    }

    /// <summary>What was found out about each rule.</summary>
    public IEnumerable<RuleAudit> Rules() => rules.Select((rule, place) => inapplicable[place] is { } reason
        ? new RuleAudit(rule, RuleFinding.NotApplicable, 0, 0, 0, [], reason)
        : tallies[place].Audit());

    /// <summary>Runs something for every place, in parallel, and counts it.</summary>
    public void For(int count, Action<int> run) => InParallel(count, i =>
    {
        run(i);
        counter.Done();
    });

    private void InParallel(int count, Action<int> run) => Parallel.For(
        0, count, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, run);

    private RuleTrial[] TrialsOf(int place)
    {
        var rule = rules[place];
        var (trials, thrown) = ProcedureRun.OfRule(rule, instance.Procedure, () =>
        {
            inapplicable[place] = rule.Inapplicable(instance.Procedure);
            return inapplicable[place] is null ? RuleTrial.Given(rule, instance, cancellation).ToArray() : [];
        }, cancellation);
        if (thrown is not null)
        {
            tallies[place].Fail(-1, thrown);
        }

        return trials ?? [];
    }

    private AuditedOutcome Run(AuditStep step, int place)
    {
        var (variants, thrown) = step is { Probe: null, Trials: [var (rule, _), ..] } ? ProcedureRun.OfRule(rules[rule], instance.Procedure, step.Change.Variants, cancellation) : (step.Change.Variants(), null);
        if (thrown is not null)
        {
            tallies[step.Trials[0].Rule].Fail(place, thrown);
            return new AuditedOutcome(0, null, null, null);
        }

        var (after, fault) = ProcedureRun.OfAll(variants!, near: instance.Outcome);
        if (fault is not null)
        {
            return new AuditedOutcome(0, null, null, fault);
        }

        var changesSelection = after.Any(a => !a.SelectsSameAs(instance.Outcome));
        var isTold = changesSelection || after.Any(a => a.Refusal is not null);
        for (var i = 0; i < step.Trials.Count; i++)
        {
            isTold |= Judge(step.Trials[i], (place, i), after, changesSelection);
        }

        // What is told of a host's procedure shall be what it answers every time. For a procedure of its own a rule answers itself.
        foreach (var (variant, outcome) in isTold ? variants!.Zip(after) : [])
        {
            if (ProcedureRun.Drift(variant.Procedure, variant.Input, outcome) is not { } drift)
            {
                continue;
            }

            if (step.Probe is not null || ReferenceEquals(variant.Procedure, instance.Procedure))
            {
                return new AuditedOutcome(0, null, null, drift);
            }

            step.Trials.ForEach(t => tallies[t.Rule].Fail(place, drift));
        }

        return new AuditedOutcome(after.Length, ChangeOf(step, after, changesSelection), RefusalOf(step, after), null);
    }

    /// <summary>Counts a judgement, and says whether it is a violation.</summary>
    private bool Judge((int Rule, RuleTrial Trial) judged, (int Step, int Trial) place, ProcedureOutcome[] after, bool changesSelection)
    {
        var (rule, trial) = judged;
        var (judgement, thrown) = ProcedureRun.OfRule(rules[rule], instance.Procedure, () => trial.Judge(instance.Outcome, after), cancellation);
        if (thrown is not null)
        {
            tallies[rule].Fail(place.Step, thrown);
            return false;
        }

        tallies[rule].Count(judgement!.Finding, place, changesSelection, () => new Witness(rules[rule], instance, trial, after, judgement.Why!));
        return judgement.Finding == RuleFinding.Violated;
    }

    private SelectionChange? ChangeOf(AuditStep step, ProcedureOutcome[] after, bool changesSelection) =>
        step.Probe is { } probe && changesSelection && after is [{ Refusal: null } only] ? new SelectionChange(probe, instance.Outcome, only) : null;

    private static RefusedChange? RefusalOf(AuditStep step, ProcedureOutcome[] after) =>
        step.Probe is { } probe && after is [{ Refusal: { } reason }] ? new RefusedChange(probe, reason) : null;

    private static AuditStep StepOf(RuleTrial trial, AuditProbe? probe, List<AuditStep> steps, Dictionary<ChangeKey, AuditStep> known)
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
