namespace SmartCity.Assessment.Insight;

/// <summary>B6.</summary>
internal sealed class GateRespect : IFairnessRule
{
    public string Code => "B6";

    public LocalText Name => Bilingual.Text("gate respect", "penghormatan ambang");

    public LocalText Statement => Bilingual.Text(
        "Who fails a gate is never selected, and a better mark never makes anybody fail one.",
        "Yang gagal memenuhi ambang tidak pernah terpilih, dan nilai yang lebih baik tidak pernah membuat kandidat gagal.");

    public string Formal => "c fails a gate: c is not selected; c fails none and y' = y but for y'(c,a,j) > y(c,a,j): c fails none under y'";

    public LocalText? Inapplicable(IProcedure procedure) => procedure is SchemeProcedure { Scheme.Gates.Count: 0 }
        ? Bilingual.Text("The scheme has no gates.", "Skema tidak memiliki ambang.")
        : null;

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        foreach (var candidate in instance.Outcome.Result is { } result ? result.Table.Roster.Candidates.Where(c => Fails(result, c.Code)) : [])
        {
            yield return RuleTrial.Look(
                () => Bilingual.Text($"{candidate} fails a gate", $"{candidate} gagal memenuhi ambang"), outcome => JudgeFailed(candidate.Code, outcome));
        }

        foreach (var mark in instance.Read.Where(m => instance.Outcome.Find(m.Candidate)?.Decision != Decision.Excluded))
        {
            foreach (var raised in instance.Raises(mark))
            {
                yield return RuleTrial.Changed(instance, mark, raised, (before, after) => JudgeRaised(mark, before, after));
            }
        }
    }

    private static bool Fails(AssessmentResult result, string candidate) => result.Scheme.Gates.Any(gate => gate is { Aspect: { } aspect, Reading: Reading.Exact, Applies: null }
        ? result.Scores[candidate, aspect] is { State: ScoreState.Scored } node && !Passes(gate, node.Score)
        : result.Screening.VerdictsOn(candidate).Any(v => v.Gate == gate && v.Outcome == GateOutcome.Failed));

    /// <summary>The condition read anew: the verdict of the procedure itself is what is put to the test.</summary>
    private static bool Passes(Gate gate, Exact score) => gate.Bound switch
    {
        Bound.AtLeast => score >= Exact.From(gate.At),
        Bound.Above => score > Exact.From(gate.At),
        Bound.AtMost => score <= Exact.From(gate.At),
        _ => score < Exact.From(gate.At),
    };

    private static RuleJudgement JudgeFailed(string candidate, ProcedureOutcome outcome) => RuleJudgement.If(
        outcome.Find(candidate) is { Decision: Decision.Excluded, Rank: null },
        () => Bilingual.Text($"{candidate} is not excluded, though it fails a gate", $"{candidate} tidak dikeluarkan, padahal gagal memenuhi ambang"));

    private static RuleJudgement JudgeRaised(GivenMark mark, ProcedureOutcome before, ProcedureOutcome after) => after.Find(mark.Candidate)?.Decision == Decision.Excluded
        ? RuleJudgement.Violated(Bilingual.Text($"{mark.Candidate} fails a gate for a better mark", $"{mark.Candidate} gagal memenuhi ambang karena nilai yang lebih baik"))
        : IsTried(mark, before, after) ? RuleJudgement.Holds : RuleJudgement.Vacuous;

    /// <summary>Whether the candidate passes a gate that reads the mark; of a host's procedure, whether it is judged and somebody fails, since its gates are not known.</summary>
    private static bool IsTried(GivenMark mark, ProcedureOutcome before, ProcedureOutcome after) => before.Result is { } result
        ? result.Screening.VerdictsOn(mark.Candidate).Any(v => v is { Outcome: GateOutcome.Passed, Gate.Aspect: { } code } && result.Scheme.Tree.TryFind(code, out var aspect) && Reads(aspect, mark.Criterion))
        : before.Find(mark.Candidate)?.Decision != Decision.NotRankable && before.Candidates.Concat(after.Candidates).Any(c => c.Decision == Decision.Excluded);

    private static bool Reads(Aspect aspect, string criterion) => aspect is CompositeAspect composite ? composite.Children.Any(c => Reads(c.Aspect, criterion)) : aspect.Code == criterion;
}
