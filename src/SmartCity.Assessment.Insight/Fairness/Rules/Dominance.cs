namespace SmartCity.Assessment.Insight;

/// <summary>B3.</summary>
internal sealed class Dominance : IFairnessRule
{
    public string Code => "B3";

    public LocalText Name => Bilingual.Text("dominance", "dominasi");

    public LocalText Statement => Bilingual.Text(
        "Who was marked by the same assessors on the same criteria as another, and nowhere worse, is not ranked behind.",
        "Kandidat yang dinilai oleh asesor yang sama pada kriteria yang sama dan tidak pernah lebih rendah tidak berada di belakang.");

    public string Formal => "c and d with the same assessors, criteria and facts, and y(c,a,j) ≥ y(d,a,j) for all a, j: rel(c,d) ≥ 0";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance) =>
        from pair in new Dossiers(instance).Pairs()
        where pair.One.IsNowhereWorseThan(pair.Other)
        select RuleTrial.Look(() => At(pair.One.Candidate, pair.Other.Candidate), outcome => Judge(pair.One.Candidate, pair.Other.Candidate, outcome));

    private static LocalText At(string one, string other) =>
        Bilingual.Text($"{one} has no mark below that of {other}", $"tidak ada nilai {one} yang di bawah nilai {other}");

    private static RuleJudgement Judge(string one, string other, ProcedureOutcome outcome) => Relations.Between(outcome, one, other) is not { } stands
        ? RuleJudgement.Vacuous
        : RuleJudgement.If(stands >= 0, () => Bilingual.Text($"{one} is behind {other}, and nowhere worse", $"{one} di belakang {other}, padahal tidak pernah lebih rendah"));
}
