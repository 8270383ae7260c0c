namespace SmartCity.Assessment.Insight;

/// <summary>A4.</summary>
internal sealed class Neutrality : IFairnessRule
{
    public string Code => "A4";

    public LocalText Name => Bilingual.Text("neutrality", "netralitas");

    public LocalText Statement => Bilingual.Text(
        "What a candidate is called decides nothing, not even between equals: with codes exchanged among candidates everybody keeps score and place.",
        "Kode kandidat tidak menentukan apa pun, juga di antara yang sama nilainya: bila kode dipertukarkan di antara kandidat, setiap kandidat tetap mendapat skor dan peringkatnya.");

    public string Formal => "for every permutation ρ of the candidates' codes: rel(ρc, ρd) in F(ρI) = rel(c, d) in F(I), s(ρc) = s(c), Sel(ρI) = ρ Sel(I); classes are compared as partitions, whatever they are called";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance) =>
        from codes in CodePermutations.Of(instance.Input.Candidates.Select(c => c.Code), instance.IsThorough)
        select RuleTrial.Changed(
            instance,
            () => Bilingual.Text($"the candidates' codes are exchanged: {CodePermutations.Text(codes)}", $"kode kandidat dipertukarkan: {CodePermutations.Text(codes)}"),
            () => instance.Input.WithCandidateCodes(c => codes.GetValueOrDefault(c, c)),
            (before, after) => SameOutcome.Of(before, after, c => codes[c])).ReadingRefusals();
}
