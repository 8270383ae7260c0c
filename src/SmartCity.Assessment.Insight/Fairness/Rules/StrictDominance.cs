namespace SmartCity.Assessment.Insight;

/// <summary>B4.</summary>
internal sealed class StrictDominance : IFairnessRule
{
    public string Code => "B4";

    public LocalText Name => Bilingual.Text("strict dominance", "dominasi tegas");

    public LocalText Statement => Bilingual.Text(
        "Who was marked by the same assessors on the same criteria as another, nowhere worse and somewhere better, is ranked ahead.",
        "Kandidat yang dinilai oleh asesor yang sama pada kriteria yang sama, tidak pernah lebih rendah dan sekali lebih tinggi, berada di depan.");

    public string Formal => "c and d with the same assessors, criteria and facts, y(c,a,j) ≥ y(d,a,j) for all a, j, and > for one: rel(c,d) > 0";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance) =>
        from pair in new Dossiers(instance).Pairs()
        where pair.One.IsBetterThan(pair.Other)
        select RuleTrial.Look(() => At(pair.One.Candidate, pair.Other.Candidate), outcome => Judge(pair.One.Candidate, pair.Other.Candidate, outcome));

    private static LocalText At(string one, string other) => Bilingual.Text(
        $"{one} has no mark below that of {other}, and one above", $"tidak ada nilai {one} yang di bawah nilai {other}, dan ada yang di atasnya");

    private static RuleJudgement Judge(string one, string other, ProcedureOutcome outcome) => Relations.Between(outcome, one, other) is not { } stands
        ? RuleJudgement.Vacuous
        : RuleJudgement.If(stands > 0, () => Bilingual.Text(
            $"{one} is not ahead of {other}, though nowhere worse and somewhere better", $"{one} tidak di depan {other}, padahal tidak pernah lebih rendah dan pernah lebih tinggi"));
}
