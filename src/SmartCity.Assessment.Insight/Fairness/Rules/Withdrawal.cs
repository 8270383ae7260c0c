namespace SmartCity.Assessment.Insight;

/// <summary>E8.</summary>
internal sealed class Withdrawal : IFairnessRule
{
    public string Code => "E8";

    public LocalText Name => Bilingual.Text("withdrawal", "pengunduran diri");

    public LocalText Statement => Bilingual.Text(
        "When somebody with a place withdraws, the others keep theirs, and the first in reserve moves up.",
        "Bila yang mendapat tempat mengundurkan diri, yang lain tetap mendapat tempatnya, dan cadangan pertama naik.");

    public string Formal =>
        "z ∈ Sel, I' = I without z and the sheets about z: Sel∖{z} ⊆ Sel'. Nobody of z's ranking comes in before its first reserve; and where no mark or value depends on other candidates, the places were filled exactly, and the first reserve stands alone, it comes in";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance) =>
        from selected in instance.Outcome.Selected
        select RuleTrial.Without(
            instance,
            selected,
            () => Bilingual.Text($"{selected} withdraws", $"{selected} mengundurkan diri"),
            (before, after) => Judge(instance, before.Find(selected)!, before, after));

    private static RuleJudgement Judge(FairnessInstance instance, CandidateOutcome gone, ProcedureOutcome before, ProcedureOutcome after)
    {
        bool IsSelectedAfter(CandidateOutcome candidate) => after.Find(candidate.Candidate) is { IsSelected: true };
        var others = before.Candidates.Where(c => c.Candidate != gone.Candidate).ToArray();
        if (Array.Find(others, c => c.IsSelected && !IsSelectedAfter(c)) is { } lost)
        {
            return RuleJudgement.Violated(Bilingual.Text($"{lost.Candidate} loses the place as {gone.Candidate} withdraws", $"{lost.Candidate} kehilangan tempat ketika {gone.Candidate} mengundurkan diri"));
        }

        var reserves = others.Where(c => c.Decision == Decision.Reserve && c.Class == gone.Class && c.Rank is not null).ToArray();
        CandidateOutcome[] first = [.. reserves.Where(c => c.Rank == reserves.Min(r => r.Rank))];
        var came = others.Where(c => !c.IsSelected && c.Class == gone.Class && IsSelectedAfter(c)).ToArray();
        if (first.Length > 0 && !first.Any(IsSelectedAfter) && (came.Length > 0 || MustComeIn(instance, before, gone, first)))
        {
            return RuleJudgement.Violated(Bilingual.Text(
                $"{first[0].Candidate}, the first in reserve, does not move up as {gone.Candidate} withdraws", $"{first[0].Candidate}, cadangan pertama, tidak naik ketika {gone.Candidate} mengundurkan diri"));
        }

        return others.Any(c => c.IsSelected) || first.Length > 0 ? RuleJudgement.Holds : RuleJudgement.Vacuous;
    }

    private static bool MustComeIn(FairnessInstance instance, ProcedureOutcome before, CandidateOutcome gone, CandidateOutcome[] first) =>
        first.Length == 1
        && instance.Scheme is { Calibration.Kind: CalibrationKind.None } scheme
        && !scheme.Tree.Criteria.Any(c => c.Rubric.Value.IsRelative)
        && ClassRanking.Of(instance, before).FirstOrDefault(r => r.Class == gone.Class) is { } ranking
        && ranking.Taken == ranking.Places;
}
