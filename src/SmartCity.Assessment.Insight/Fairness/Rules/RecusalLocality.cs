namespace SmartCity.Assessment.Insight;

/// <summary>D4.</summary>
internal sealed class RecusalLocality : IFairnessRule
{
    public string Code => "D4";

    public LocalText Name => Bilingual.Text("recusal locality", "kelokalan pengecualian");

    public LocalText Statement => Bilingual.Text(
        "The score of a candidate does not depend on assessors who did not mark it.", "Skor seorang kandidat tidak bergantung pada asesor yang tidak menilainya.");

    public string Formal => "(c,a,j) is not marked and y' = y but for y'(d,a,j), d ≠ c: s'(c) = s(c)";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        foreach (var marks in AssessorMarks.Of(instance))
        {
            var marked = marks.Marks.Select(m => m.Candidate).ToHashSet(StringComparer.Ordinal);
            string[] outsiders = [.. instance.Outcome.Candidates.Where(c => c.Score is not null && !marked.Contains(c.Candidate)).Select(c => c.Candidate)];
            foreach (var mark in outsiders.Length == 0 ? [] : marks.Marks)
            {
                var others = instance.Raises(mark).Concat(instance.Lowerings(mark));
                foreach (var other in instance.IsThorough ? others : others.Take(1))
                {
                    yield return RuleTrial.Changed(instance, mark, other, (before, after) => Judge(outsiders, marks.Assessor, before, after));
                }
            }
        }
    }

    private static RuleJudgement Judge(string[] outsiders, string assessor, ProcedureOutcome before, ProcedureOutcome after)
    {
        foreach (var outsider in outsiders)
        {
            var (was, now) = (before.Find(outsider)?.Score, after.Find(outsider)?.Score);
            if (was != now)
            {
                return RuleJudgement.If(false, () => Bilingual.Text(
                    $"the score of {outsider}, whom {assessor} did not mark, goes from {Figure.Of(was)} to {Figure.Of(now)}", $"skor {outsider}, yang tidak dinilai {assessor}, berubah dari {Figure.Of(was)} menjadi {Figure.Of(now)}"));
            }
        }

        return RuleJudgement.Holds;
    }
}
