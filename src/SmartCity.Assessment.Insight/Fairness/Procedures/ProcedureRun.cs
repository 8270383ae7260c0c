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
            // A scheme says something of every candidate, and leaves its input alone: the library's own tests say so.
            if (procedure is SchemeProcedure scheme)
            {
                return (scheme.Run(input, near), null);
            }

            var outcome = procedure.Run(input);
            return outcome is null ? (null, Malformed(procedure, "it is null"))
                : ReferenceEquals(outcome, ProcedureOutcome.OfChangedInput) ? (null, ChangedInput(procedure))
                : WrongCandidate(input, outcome) is { } wrong ? (null, Malformed(procedure, wrong))
                : (outcome, null);
        }
#pragma warning disable CA1031 // whatever a host's procedure throws is what is reported about it
        catch (Exception e)
#pragma warning restore CA1031
        {
            return (null, Threw(procedure, e));
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

    /// <summary>Runs a procedure three times: what it does to its input, and whether it keeps to its answer, shows at once.</summary>
    public static (ProcedureOutcome? Outcome, ProcedureFault? Fault) Steady(IProcedure procedure, AssessmentInput input)
    {
        var isTrusted = procedure is SchemeProcedure;
        var print = isTrusted ? null : Fingerprint.Of(input).ToString();
        var (first, fault) = Of(procedure, input);
        fault ??= OfMembers(procedure, input);
        if (fault is not null || isTrusted)
        {
            return (fault is null ? first : null, fault);
        }

        var drift = Drift(procedure, input, first!);
        fault = Fingerprint.Of(input).ToString() != print ? ChangedInput(procedure) : drift;
        return (fault is null ? first : null, fault);
    }

    /// <summary>Runs a procedure again on an input whose outcome is known, twice, so that one which alternates shows: null when it keeps to its answer.</summary>
    public static ProcedureFault? Drift(IProcedure procedure, AssessmentInput input, ProcedureOutcome known)
    {
        // The library's own schemes are pure: their tests say so.
        if (procedure is SchemeProcedure)
        {
            return null;
        }

        return Differing() ?? Differing();

        ProcedureFault? Differing()
        {
            var (second, fault) = Of(procedure, input);
            return fault ?? (known.IsSameAs(second!) ? null : new ProcedureFault(NameOf(procedure), ProcedureFaultKind.Nondeterministic, Difference(known, second!)));
        }
    }

    /// <summary>Asks a rule for something; what it throws is a fault with its code.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="procedure">Against what it is held.</param>
    /// <param name="ask">What is asked.</param>
    /// <param name="cancellation">Only when this has been called off does calling off come from outside.</param>
    public static (T? Answer, ProcedureFault? Fault) OfRule<T>(IFairnessRule rule, IProcedure procedure, Func<T> ask, CancellationToken cancellation = default)
    {
        try
        {
            return (ask(), null);
        }
#pragma warning disable CA1031 // whatever a host's rule throws is what is reported about it
        catch (Exception e) when (!(e is OperationCanceledException && cancellation.IsCancellationRequested))
#pragma warning restore CA1031
        {
            return (default, new ProcedureFault(NameOf(procedure), ProcedureFaultKind.RuleThrew, Words(e), rule.Code));
        }
    }

    /// <summary>The fault of a procedure that throws.</summary>
    public static ProcedureFault Threw(IProcedure procedure, Exception e) => new(NameOf(procedure), ProcedureFaultKind.Threw, Words(e));

    /// <summary>What is wrong with what a procedure says beside its answer: that it throws, or has no places where it fills some.</summary>
    private static ProcedureFault? OfMembers(IProcedure procedure, AssessmentInput input)
    {
        try
        {
            foreach (var criterion in input.ScoreSheets.SelectMany(s => s.Marks).Select(m => m.Key).Distinct(StringComparer.Ordinal))
            {
                _ = procedure.RubricOf(criterion);
            }

            if (procedure.Places is < 1 and var places)
            {
                return Malformed(procedure, $"it fills {Figure.Of(places)} places");
            }

            _ = (procedure.Name, procedure.ScoresArePoints, procedure.WithPlaces(procedure.Places ?? 1));
            return null;
        }
#pragma warning disable CA1031 // whatever a host's procedure throws is what is reported about it
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Threw(procedure, e);
        }
    }

    /// <summary>Without the full stop of the message: the words end up in a sentence, which has its own. Of several exceptions the first.</summary>
    private static string Words(Exception e)
    {
        var first = e is AggregateException { InnerExceptions: [var inner, ..] } ? inner : e;
        return Told(() => first.Message) is { } message ? $"{first.GetType().Name}: {message.TrimEnd('.')}" : first.GetType().Name;
    }

    private static string NameOf(IProcedure procedure) => Told(() => procedure.Name) ?? procedure.GetType().Name;

    /// <summary>A text of a host's own; null where it is, or where asking for it throws.</summary>
    private static string? Told(Func<string?> text)
    {
        try
        {
            return text();
        }
#pragma warning disable CA1031 // this is said about something that has gone wrong already
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private static string Difference(ProcedureOutcome first, ProcedureOutcome second) =>
        first.Candidates.Zip(second.Candidates).FirstOrDefault(p => p.First != p.Second) is { First: not null } pair
            ? $"{pair.First.Candidate} has rank {Figure.OfRank(pair.First.Rank)} and score {Figure.Of(pair.First.Score)}, then {Figure.OfRank(pair.Second.Rank)} and {Figure.Of(pair.Second.Score)}"
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

    private static ProcedureFault ChangedInput(IProcedure procedure) => new(NameOf(procedure), ProcedureFaultKind.MutatedInput, string.Empty);

    private static ProcedureFault Malformed(IProcedure procedure, string detail) => new(NameOf(procedure), ProcedureFaultKind.Malformed, detail);
}
