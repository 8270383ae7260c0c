namespace SmartCity.Assessment.Insight;

/// <summary>C1L.</summary>
internal sealed class LoserIndependence : IFairnessRule
{
    public string Code => "C1L";

    public LocalText Name => Bilingual.Text("independence of losers", "kebebasan dari yang tidak terpilih");

    public LocalText Statement => Bilingual.Text(
        "When somebody who was not selected had not taken part, the same are selected.", "Andaikata yang tidak terpilih tidak ikut serta, yang terpilih tetap sama.");

    public string Formal => "e not selected, and not left to the committee: Sel without e = Sel";

    public LocalText? Inapplicable(IProcedure procedure) => procedure is SchemeProcedure { Scheme.Quota: null }
        ? Bilingual.Text("The scheme has no places.", "Skema tidak memiliki kuota.")
        : null;

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance) =>
        from loser in instance.Outcome.Candidates
        where loser.Decision is Decision.NotSelected or Decision.Reserve or Decision.Excluded or Decision.NotRankable
        select RuleTrial.Without(instance, loser.Candidate, () => Without(loser.Candidate), Judge);

    private static LocalText Without(string candidate) => Bilingual.Text($"{candidate}, not selected, does not take part", $"{candidate}, yang tidak terpilih, tidak ikut serta");

    private static RuleJudgement Judge(ProcedureOutcome before, ProcedureOutcome after) => !before.Selected.Concat(after.Selected).Any()
        ? RuleJudgement.Vacuous
        : RuleJudgement.If(before.SelectsSameAs(after), () => Bilingual.Text(
            $"selected are {Names(after)} instead of {Names(before)}", $"yang terpilih menjadi {Names(after)}, bukan {Names(before)}"));

    private static string Names(ProcedureOutcome outcome) => outcome.Selected.Any() ? string.Join(", ", outcome.Selected) : "–";
}
