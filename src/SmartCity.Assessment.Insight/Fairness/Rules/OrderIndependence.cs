namespace SmartCity.Assessment.Insight;

/// <summary>A2.</summary>
internal sealed class OrderIndependence : IFairnessRule
{
    private const int Shuffles = 4;

    public string Code => "A2";

    public LocalText Name => Bilingual.Text("order independence", "ketidakbergantungan pada urutan");

    public LocalText Statement => Bilingual.Text(
        "In which order candidates, assessors, sheets, marks and criteria are listed decides nothing.",
        "Urutan penulisan kandidat, asesor, lembar nilai, nilai, dan kriteria tidak menentukan apa pun.");

    public string Formal =>
        "F(shuffle(I)) = F(I), every list of I reversed or in an order drawn from a seed; of a scheme the written result, byte for byte, and the same ranks, scores and decisions with the children of every aspect reversed";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        yield return RuleTrial.Changed(
            instance, () => Bilingual.Text("every list is reversed", "setiap daftar dibalik"), () => instance.Input.Reversed(), SameOutcome.OfBytes).ReadingRefusals();
        for (var seed = 1UL; seed <= Shuffles; seed++)
        {
            var drawn = seed;
            yield return RuleTrial.Changed(
                instance, () => Bilingual.Text($"every list is shuffled (seed {drawn})", $"setiap daftar diacak (benih {drawn})"), () => instance.Input.Shuffled(drawn), SameOutcome.OfBytes).ReadingRefusals();
        }

        if (instance.Procedure is SchemeProcedure procedure && procedure.Scheme.Composites().Any(a => a.Children.Count > 1))
        {
            yield return RuleTrial.Of(
                () => Bilingual.Text("the criteria of every aspect are reversed", "kriteria setiap aspek dibalik"),
                () => [new RuleVariant(procedure.With(procedure.Scheme.With(procedure.Scheme.Tree.Root.Reversed())), instance.Input)],
                (before, after) => SameOutcome.Of(before, after[0])).ReadingRefusals();
        }
    }
}
