namespace SmartCity.Assessment.Insight;

/// <summary>C1.</summary>
internal sealed class Independence : IFairnessRule
{
    public string Code => "C1";

    public LocalText Name => Bilingual.Text("independence of irrelevant alternatives", "kebebasan dari alternatif yang tidak relevan");

    public LocalText Statement => Bilingual.Text(
        "How two candidates stand to each other does not depend on a third: on whether it takes part, and on its marks.",
        "Kedudukan dua kandidat satu terhadap yang lain tidak bergantung pada kandidat ketiga: keikutsertaannya maupun nilainya.");

    public string Formal => "for all e and all c, d ≠ e: rel(c,d) is the same without e, and with other marks y'(e,·,·)";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        foreach (var gone in instance.Input.Candidates)
        {
            yield return RuleTrial.Without(instance, gone.Code, () => Without(gone.Code), (before, after) => Relations.Unchanged(before, after, gone.Code));
        }

        foreach (var marks in instance.Read.GroupBy(m => m.Candidate, StringComparer.Ordinal))
        {
            foreach (var isBest in (bool[])[true, false])
            {
                var moves = marks.Select(m => (Mark: m, Value: Extreme(instance, m, isBest))).Where(m => m.Value != m.Mark.Value).ToArray();
                if (moves.Length > 0)
                {
                    yield return RuleTrial.Changed(instance, () => Extremes(marks.Key, isBest), () => instance.With(moves), (before, after) => Relations.Unchanged(before, after, marks.Key));
                }
            }
        }

        foreach (var mark in instance.IsThorough ? instance.Read : [])
        {
            foreach (var other in instance.Raises(mark).Concat(instance.Lowerings(mark)))
            {
                yield return RuleTrial.Changed(instance, mark, other, (before, after) => Relations.Unchanged(before, after, mark.Candidate));
            }
        }
    }

    private static decimal Extreme(FairnessInstance instance, GivenMark mark, bool isBest) =>
        (isBest ? instance.Procedure.RubricOf(mark.Criterion)?.To : instance.Procedure.RubricOf(mark.Criterion)?.From) ?? mark.Value;

    private static LocalText Without(string candidate) => Bilingual.Text($"{candidate} does not take part", $"{candidate} tidak ikut serta");

    private static LocalText Extremes(string candidate, bool isBest) => isBest
        ? Bilingual.Text($"every mark of {candidate} is the highest of its rubric", $"semua nilai {candidate} menjadi nilai tertinggi rubriknya")
        : Bilingual.Text($"every mark of {candidate} is the lowest of its rubric", $"semua nilai {candidate} menjadi nilai terendah rubriknya");
}
