namespace SmartCity.Assessment.Insight;

/// <summary>E2.</summary>
internal sealed class HouseMonotonicity : IFairnessRule
{
    public string Code => "E2";

    public LocalText Name => Bilingual.Text("house monotonicity", "kemonotonan jumlah tempat");

    public LocalText Statement => Bilingual.Text("One more place never costs anybody theirs.", "Satu tempat tambahan tidak pernah membuat siapa pun kehilangan tempatnya.");

    public string Formal => "Sel(k) ⊆ Sel(k + 1) for all k below the number of candidates (of whole contests: the declared k and k − 1); places by class: of each class, the others' as they are";

    public LocalText? Inapplicable(IProcedure procedure) =>
        procedure is SchemeProcedure { Scheme.Quota.Classes.Count: > 0 } || (procedure.Places is { } places && procedure.WithPlaces(places) is not null)
            ? null
            : Bilingual.Text("There is no number of places that could be changed.", "Tidak ada jumlah tempat yang dapat diubah.");

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        if (instance.Procedure is SchemeProcedure { Scheme.Quota: { Classes.Count: > 0 } quota } scheme)
        {
            return quota.Classes.SelectMany(own => Numbers(instance, own.Places, least: 0).Select(k => Trial(
                instance, k, $" in {own.Class}", $" di {own.Class}", places => scheme.Try(s => s.With(quota: Quota.PerClass(
                    quota.AtCut, quota.Classes.Select(c => c == own ? new ClassPlaces(c.Class, places, c.Reserves) : c)))))));
        }

        return Numbers(instance, instance.Procedure.Places ?? 0, least: 1).Select(k => Trial(instance, k, string.Empty, string.Empty, instance.Procedure.WithPlaces));
    }

    private static IEnumerable<int> Numbers(FairnessInstance instance, int places, int least) =>
        (instance.IsThorough ? Enumerable.Range(least, Math.Max(0, instance.Input.Candidates.Count - least)) : [places, places - 1])
        .Where(k => k >= least && k < instance.Input.Candidates.Count);

    private static RuleTrial Trial(FairnessInstance instance, int places, string where, string whereInIndonesian, Func<int, IProcedure?> with) => RuleTrial.Of(
        () => Bilingual.Text($"there are {places + 1} places instead of {places}{where}", $"ada {places + 1} tempat, bukan {places}{whereInIndonesian}"),
        () => with(places) is { } fewer && with(places + 1) is { } more ? [new RuleVariant(fewer, instance.Input), new RuleVariant(more, instance.Input)] : [],
        (_, after) => after.Count == 0 ? RuleJudgement.Vacuous : Judge(after[0], after[1]));

    private static RuleJudgement Judge(ProcedureOutcome fewer, ProcedureOutcome more)
    {
        var lost = fewer.Selected.FirstOrDefault(c => more.Find(c) is not { IsSelected: true });
        return lost is not null ? RuleJudgement.Violated(Bilingual.Text($"{lost} loses the place to one more place", $"{lost} kehilangan tempat karena satu tempat tambahan"))
            : fewer.Selected.Any() ? RuleJudgement.Holds
            : RuleJudgement.Vacuous;
    }
}
