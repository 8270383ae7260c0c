namespace SmartCity.Assessment.Insight;

/// <summary>Runs procedures so that whatever they do ends as an outcome or as a fault with their name.</summary>
internal static class ProcedureRun
{
    /// <summary>Runs a procedure on an input.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="input">The input.</param>
    /// <param name="near">What came of an input that differs little; a scheme then computes only what differs.</param>
    public static (ProcedureOutcome? Outcome, ProcedureFault? Fault) Of(IProcedure procedure, AssessmentInput input, ProcedureOutcome? near = null)
    {
        try
        {
            var outcome = procedure is SchemeProcedure scheme ? scheme.Run(input, near) : procedure.Run(input);
            return outcome is null ? (null, Malformed(procedure, "it is null"))
                : ReferenceEquals(outcome, ProcedureOutcome.OfChangedInput) ? (null, ChangedInput(procedure))
                : WrongCandidate(input, outcome) is { } wrong ? (null, Malformed(procedure, wrong))
                : (outcome, null);
        }
#pragma warning disable CA1031 // whatever a host's procedure throws is what is reported about it
        catch (Exception e) when (e is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return (null, new ProcedureFault(procedure.Name, ProcedureFaultKind.Threw, Words(e)));
        }
    }

    /// <summary>Runs variants, up to the first fault.</summary>
    /// <param name="variants">What to run.</param>
    /// <param name="near">What came of an input that differs little.</param>
    public static (ProcedureOutcome[] Outcomes, ProcedureFault? Fault) OfAll(IReadOnlyList<RuleVariant> variants, ProcedureOutcome? near = null)
    {
        var outcomes = new ProcedureOutcome[variants.Count];
        for (var i = 0; i < outcomes.Length; i++)
        {
            var (outcome, fault) = Of(variants[i].Procedure, variants[i].Input, near);
            if (fault is not null)
            {
                return ([], fault);
            }

            outcomes[i] = outcome!;
        }

        return (outcomes, null);
    }

    /// <summary>Runs a procedure twice: what it does to its input, and whether it keeps to its answer, shows at once.</summary>
    public static (ProcedureOutcome? Outcome, ProcedureFault? Fault) Twice(IProcedure procedure, AssessmentInput input)
    {
        // The library's own schemes are pure: their tests say so.
        var isTrusted = procedure is SchemeProcedure;
        var print = isTrusted ? null : Fingerprint.Of(input).ToString();
        var (first, fault) = Of(procedure, input);
        fault ??= OfRubrics(procedure, input);
        if (fault is not null || isTrusted)
        {
            return (fault is null ? first : null, fault);
        }

        var (second, again) = Of(procedure, input);
        fault = Fingerprint.Of(input).ToString() != print ? ChangedInput(procedure)
            : again ?? (first!.IsSameAs(second!) ? null : new ProcedureFault(procedure.Name, ProcedureFaultKind.Nondeterministic, Difference(first, second!)));
        return (fault is null ? first : null, fault);
    }

    /// <summary>Asks a rule for something; what it throws is a fault with its code.</summary>
    public static (T? Answer, ProcedureFault? Fault) OfRule<T>(IFairnessRule rule, IProcedure procedure, Func<T> ask)
    {
        try
        {
            return (ask(), null);
        }
#pragma warning disable CA1031 // whatever a host's rule throws is what is reported about it
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException { CancellationToken.IsCancellationRequested: true }))
#pragma warning restore CA1031
        {
            return (default, new ProcedureFault(procedure.Name, ProcedureFaultKind.RuleThrew, Words(e), rule.Code));
        }
    }

    /// <summary>What the procedure throws when it is asked for the rubric of a criterion that is marked.</summary>
    private static ProcedureFault? OfRubrics(IProcedure procedure, AssessmentInput input)
    {
        try
        {
            foreach (var criterion in input.ScoreSheets.SelectMany(s => s.Marks).Select(m => m.Key).Distinct(StringComparer.Ordinal))
            {
                _ = procedure.RubricOf(criterion);
            }

            return null;
        }
#pragma warning disable CA1031 // whatever a host's procedure throws is what is reported about it
        catch (Exception e) when (e is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return new ProcedureFault(procedure.Name, ProcedureFaultKind.Threw, Words(e));
        }
    }

    /// <summary>Without the full stop of the message: the words end up in a sentence, which has its own.</summary>
    private static string Words(Exception e) => $"{e.GetType().Name}: {e.Message.TrimEnd('.')}";

    private static string Difference(ProcedureOutcome first, ProcedureOutcome second) =>
        first.Candidates.Zip(second.Candidates).FirstOrDefault(p => p.First != p.Second) is { First: not null } pair
            ? $"{pair.First.Candidate} has rank {Figure.OfRank(pair.First.Rank)} and score {Figure.InFull(pair.First.Score)}, then {Figure.OfRank(pair.Second.Rank)} and {Figure.InFull(pair.Second.Score)}"
            : "its remarks, refusals or the criteria that it calls unjoined differ";

    private static string? WrongCandidate(AssessmentInput input, ProcedureOutcome outcome)
    {
        if (outcome.Refusal is not null)
        {
            return null;
        }

        return input.Candidates.FirstOrDefault(c => outcome.Find(c.Code) is null) is { } missing ? $"it says nothing of '{missing.Code}'"
            : outcome.Candidates.Count != input.Candidates.Count ? "it speaks of candidates that are not in the input"
            : null;
    }

    private static ProcedureFault ChangedInput(IProcedure procedure) => new(procedure.Name, ProcedureFaultKind.MutatedInput, string.Empty);

    private static ProcedureFault Malformed(IProcedure procedure, string detail) => new(procedure.Name, ProcedureFaultKind.Malformed, detail);
}
