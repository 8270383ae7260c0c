namespace SmartCity.Assessment.Insight;

/// <summary>A3.</summary>
internal sealed class Anonymity : IFairnessRule
{
    public string Code => "A3";

    public LocalText Name => Bilingual.Text("anonymity", "anonimitas");

    public LocalText Statement => Bilingual.Text(
        "What an assessor is called decides nothing: with codes exchanged among assessors everybody keeps score and place.",
        "Kode asesor tidak menentukan apa pun: bila kode dipertukarkan di antara asesor, setiap kandidat tetap mendapat skor dan peringkatnya.");

    public string Formal => "for every permutation π of the assessors' codes (weights, institutions and conflicts travel with the person): s(πI) = s(I), the same order, the same decisions";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance) =>
        from codes in CodePermutations.Of(instance.Input.Assessors.Select(a => a.Code), instance.IsThorough)
        select RuleTrial.Changed(
            instance,
            () => Bilingual.Text($"the assessors' codes are exchanged: {CodePermutations.Text(codes)}", $"kode asesor dipertukarkan: {CodePermutations.Text(codes)}"),
            () => instance.Input.WithAssessors(a => new Assessor(codes[a.Code], a.Name == a.Code ? codes[a.Code] : a.Name, a.Institution, a.Weight, a.Conflicts)),
            (before, after) => SameOutcome.Of(before, after)).ReadingRefusals();
}
