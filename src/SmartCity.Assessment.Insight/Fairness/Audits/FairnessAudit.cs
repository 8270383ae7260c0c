using Ardalis.GuardClauses;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// A real contest held against the rules of fairness: which its procedure keeps on these marks, which it violates and how, what would give places to others, and what one assessor
/// could have done alone.
/// </summary>
/// <remarks>Immutable. Equal to another only by reference; no order. The same procedure, input and rules give the same audit, on any number of processors.</remarks>
public sealed class FairnessAudit
{
    private readonly IReadOnlyDictionary<AuditedChange, int> tried;

    private FairnessAudit(FairnessInstance instance, ProcedureFault? fault, string? refusal, IEnumerable<AuditStep>? steps = null)
    {
        (Instance, Fault, Refusal) = (instance, fault, refusal);
        (Rules, Changes, Refused, Influences, Attacks) = ([], [], [], [], []);
        tried = (steps ?? []).GroupBy(s => s.Kind).ToDictionary(k => k.Key, k => k.Count());
    }

    /// <summary>The procedure and the input.</summary>
    public FairnessInstance Instance { get; }

    /// <summary>How the procedure failed to be one, or null; nothing else is said then.</summary>
    public ProcedureFault? Fault { get; private init; }

    /// <summary>Why the procedure answers nothing on this input, or null; nothing else is said then.</summary>
    public string? Refusal { get; }

    /// <summary>What was found out about each rule, in the order of the rules.</summary>
    public IReadOnlyList<RuleAudit> Rules { get; private init; }

    /// <summary>Every change tried that would give places to others: marks first, then losers, assessors, institutions, places.</summary>
    public IReadOnlyList<SelectionChange> Changes { get; private init; }

    /// <summary>Every change tried after which the procedure answers nothing, in the same order.</summary>
    public IReadOnlyList<RefusedChange> Refused { get; private init; }

    /// <summary>What each assessor could have done alone to one candidate with the best or the worst marks on its sheet, by code.</summary>
    public IReadOnlyList<AssessorInfluence> Influences { get; private init; }

    /// <summary>Whom each assessor could have lifted by one step, by code.</summary>
    public IReadOnlyList<OneStepAttack> Attacks { get; private init; }

    /// <summary>How many changes were made and run; what is only looked at in the outcome of the contest itself is not among them.</summary>
    public int Runs { get; private init; }

    /// <summary>How many changes of a kind were tried.</summary>
    public int Tried(AuditedChange kind) => tried.GetValueOrDefault(kind);

    /// <summary>The fault or the refusal, or a line for whatever is untried, for each rule, and for each change that would give places to others.</summary>
    public override string ToString() => Fault?.ToString() ?? Refusal ?? string.Join('\n', [.. Instance.Untried.Select(f => f.In(Language.English, string.Empty)), .. Rules.Select(r => r.ToString()), .. Changes.Select(c => c.ToString())]);

    /// <summary>Audits a contest under a scheme.</summary>
    /// <param name="scheme">The rules.</param>
    /// <param name="candidates">The candidates.</param>
    /// <param name="scoreSheets">The sheets.</param>
    /// <param name="rules">The rules of fairness; <see cref="FairnessRule.All"/> when left out.</param>
    /// <param name="progress">Told about every hundredth of the work, from any thread.</param>
    /// <param name="cancellation">Ends the audit early, with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentException">A rule is null or has no code, or two have one.</exception>
    public static FairnessAudit Run(
        AssessmentScheme scheme,
        IEnumerable<Candidate> candidates,
        IEnumerable<ScoreSheet> scoreSheets,
        IEnumerable<IFairnessRule>? rules = null,
        IProgress<AuditProgress>? progress = null,
        CancellationToken cancellation = default) =>
        Run(Procedure.Of(scheme), AssessmentInput.Of(candidates, scoreSheets), rules, progress, cancellation);

    /// <summary>Audits any procedure on an input.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="input">The input.</param>
    /// <param name="rules">The rules of fairness; <see cref="FairnessRule.All"/> when left out.</param>
    /// <param name="progress">Told about every hundredth of the work, from any thread.</param>
    /// <param name="cancellation">Ends the audit early, with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentException">A rule is null or has no code, or two have one.</exception>
    public static FairnessAudit Run(
        IProcedure procedure,
        AssessmentInput input,
        IEnumerable<IFairnessRule>? rules = null,
        IProgress<AuditProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        Guard.Against.Null(input);
        var all = (rules ?? FairnessRule.All).ToArray();
        Guard.Against.InvalidInput(all, nameof(rules), a => Array.TrueForAll(a, r => !string.IsNullOrWhiteSpace(r?.Code)), "A rule is null or has no code.");
        Guard.Against.InvalidInput(all, nameof(rules), a => a.Select(r => r.Code).Distinct(StringComparer.Ordinal).Count() == a.Length, $"Two rules have one code: {string.Join(", ", all.CountBy(r => r.Code, StringComparer.Ordinal).Where(c => c.Value > 1).Select(c => c.Key))}.");
        // A scheme does not read the order of its input, and what is tried may not hang on it either. What a host's function does with the order is for the audit to find out.
        var instance = new FairnessInstance(procedure, procedure is SchemeProcedure ? input.Ordered() : input, isThorough: false);
        var counter = new AuditCounter(progress);
        var audit = Run(instance, all, counter, cancellation);
        counter.ThrowFailure();
        return audit;
    }

    private static FairnessAudit Run(FairnessInstance instance, IFairnessRule[] rules, AuditCounter counter, CancellationToken cancellation)
    {
        try
        {
            return Held(instance, rules, counter, cancellation);
        }
#pragma warning disable CA1031 // a host's procedure may throw wherever it is asked for anything
        catch (Exception e) when (instance.Scheme is null && !(e is OperationCanceledException && cancellation.IsCancellationRequested))
#pragma warning restore CA1031
        {
            return new FairnessAudit(instance, ProcedureRun.Threw(instance.Procedure, e), null);
        }
    }

    private static FairnessAudit Held(FairnessInstance instance, IFairnessRule[] rules, AuditCounter counter, CancellationToken cancellation)
    {
        if (instance.Fault is { } fault)
        {
            return new FairnessAudit(instance, fault, null);
        }

        if (instance.Outcome.Refusal is { } refusal)
        {
            return new FairnessAudit(instance, null, refusal);
        }

        var (run, influence) = (new AuditRun(instance, rules, counter, cancellation), new AuditInfluence(instance));
        var steps = run.Steps();
        run.Total = steps.Count + influence.Steps;
        var outcomes = run.Run(steps);
        if (outcomes.Select(o => o.Fault).FirstOrDefault(f => f is not null) is { } later)
        {
            return new FairnessAudit(instance, later, null);
        }

        var (influences, attacks) = influence.Run(run);
        // A procedure that drifts from some call on answers every change by another rule than the contest.
        if ((influence.Fault ?? ProcedureRun.Drift(instance.Procedure, instance.Input, instance.Outcome)) is { } last)
        {
            return new FairnessAudit(instance, last, null);
        }

        return new FairnessAudit(instance, null, null, steps)
        {
            Rules = Array.AsReadOnly(run.Rules().ToArray()),
            Changes = Array.AsReadOnly(outcomes.Select(o => o.Change).OfType<SelectionChange>().ToArray()),
            Refused = Array.AsReadOnly(outcomes.Select(o => o.Refused).OfType<RefusedChange>().ToArray()),
            Influences = influences,
            Attacks = attacks,
            Runs = outcomes.Sum(o => o.Runs) + influence.Runs,
        };
    }
}
