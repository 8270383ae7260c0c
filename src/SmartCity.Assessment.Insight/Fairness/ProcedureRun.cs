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
            return (null, new ProcedureFault(procedure.Name, ProcedureFaultKind.Threw, $"{e.GetType().Name}: {e.Message}"));
        }
    }

    /// <summary>Runs an instance twice: what a procedure does to its input, and whether it keeps to its answer, shows at once.</summary>
    public static ProcedureFault? FaultOf(FairnessInstance instance)
    {
        var (procedure, input) = (instance.Procedure, instance.Input);
        // The library's own schemes are pure: their tests say so.
        var isTrusted = procedure is SchemeProcedure;
        var print = isTrusted ? null : Fingerprint.Of(input).ToString();
        var (first, fault) = Of(procedure, input);
        if (fault is not null || isTrusted)
        {
            return fault;
        }

        var (second, again) = Of(procedure, input);
        return Fingerprint.Of(input).ToString() != print ? ChangedInput(procedure)
            : again ?? (first!.IsSameAs(second!) ? null : new ProcedureFault(procedure.Name, ProcedureFaultKind.Nondeterministic, Difference(first, second!)));
    }

    private static string Difference(ProcedureOutcome first, ProcedureOutcome second) =>
        first.Candidates.Zip(second.Candidates).FirstOrDefault(p => p.First != p.Second) is { First: not null } pair
            ? $"{pair.First.Candidate} has rank {Rank(pair.First)} and score {Score(pair.First)}, then {Rank(pair.Second)} and {Score(pair.Second)}"
            : "its remarks or refusals differ";

    private static string Rank(CandidateOutcome outcome) => outcome.Rank is { } rank ? Figure.Of(rank) : "–";

    private static string Score(CandidateOutcome outcome) => outcome.Score?.ToString() ?? "–";

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
