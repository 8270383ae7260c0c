namespace SmartCity.Assessment.Insight;

/// <summary>B5.</summary>
internal sealed class Boundedness : IFairnessRule
{
    public string Code => "B5";

    public LocalText Name => Bilingual.Text("boundedness", "keterbatasan");

    public LocalText Statement => Bilingual.Text(
        "A score lies between the lowest and the highest mark that the candidate was given.", "Skor terletak di antara nilai terendah dan tertinggi yang diterima kandidat.");

    public string Formal => "where scores are in points: min y(c,a,j) ≤ s(c) ≤ max y(c,a,j) over all a, j";

    public LocalText? Inapplicable(IProcedure procedure) => PointScores.Missing(procedure);

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        var worst = instance.Scheme?.Tree.Criteria.Where(k => k.TooFewMarks == AbsenceRule.Worst || k.NotApplicable == AbsenceRule.Worst).Select(k => k.Code).ToArray() ?? [];
        return from marks in instance.Read.GroupBy(m => m.Candidate, StringComparer.Ordinal)
               // An absence that counts as the worst brings in a figure that nobody marked.
               where worst.All(k => marks.Any(m => m.Criterion == k))
               let lowest = marks.Min(m => m.Value)
               let highest = marks.Max(m => m.Value)
               select RuleTrial.Look(() => At(marks.Key, lowest, highest), outcome => Judge(marks.Key, lowest, highest, outcome));
    }

    private static LocalText At(string candidate, decimal lowest, decimal highest) => Bilingual.Text(
        $"the marks of {candidate} lie between {Figure.Of(lowest)} and {Figure.Of(highest)}", $"nilai {candidate} terletak di antara {Figure.Of(lowest)} dan {Figure.Of(highest)}");

    private static RuleJudgement Judge(string candidate, decimal lowest, decimal highest, ProcedureOutcome outcome) => outcome.Find(candidate)?.Score is not { } score
        ? RuleJudgement.Vacuous
        : RuleJudgement.If(score >= Exact.From(lowest) && score <= Exact.From(highest), () => Bilingual.Text(
            $"the score of {candidate}, {Figure.Of(score)}, lies outside its marks", $"skor {candidate}, {Figure.Of(score)}, di luar nilai-nilainya"));
}
