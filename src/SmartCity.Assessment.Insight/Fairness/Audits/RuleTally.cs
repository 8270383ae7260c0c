namespace SmartCity.Assessment.Insight;

/// <summary>Counts what trials say about one rule, from several threads. Of thousands of violations those are kept that come first, whoever runs them when: those that give places to others, in the order of the steps.</summary>
internal sealed class RuleTally(IFairnessRule rule)
{
    private readonly Lock entry = new();
    private readonly SortedList<(bool KeepsSelection, int Step, int Trial), Witness> witnesses = [];
    private (int Step, ProcedureFault Fault)? first;
    private int trials;
    private int holds;
    private int violations;

    /// <summary>Counts a judgement.</summary>
    /// <param name="finding">Holds, vacuous or violated.</param>
    /// <param name="place">The step, and the trial in it.</param>
    /// <param name="changesSelection">Whether the change gives places to others.</param>
    /// <param name="witness">What shows a violation; made only when it is kept.</param>
    public void Count(RuleFinding finding, (int Step, int Trial) place, bool changesSelection, Func<Witness> witness)
    {
        lock (entry)
        {
            trials++;
            holds += finding == RuleFinding.Holds ? 1 : 0;
            violations += finding == RuleFinding.Violated ? 1 : 0;
            var key = (!changesSelection, place.Step, place.Trial);
            if (finding != RuleFinding.Violated || (witnesses.Count == RuleAudit.MostWitnesses && key.CompareTo(witnesses.GetKeyAtIndex(witnesses.Count - 1)) > 0))
            {
                return;
            }

            witnesses.Add(key, witness());
            if (witnesses.Count > RuleAudit.MostWitnesses)
            {
                witnesses.RemoveAt(RuleAudit.MostWitnesses);
            }
        }
    }

    /// <summary>Takes note that the rule failed to be one.</summary>
    public void Fail(int step, ProcedureFault fault)
    {
        lock (entry)
        {
            first = first is { } earlier && earlier.Step <= step ? earlier : (step, fault);
        }
    }

    /// <summary>What was found out.</summary>
    public RuleAudit Audit()
    {
        var finding = first is not null ? RuleFinding.Faulty : violations > 0 ? RuleFinding.Violated : holds > 0 ? RuleFinding.Holds : RuleFinding.Vacuous;
        return new RuleAudit(rule, finding, trials, holds + violations, violations, witnesses.Values, fault: first?.Fault);
    }
}
