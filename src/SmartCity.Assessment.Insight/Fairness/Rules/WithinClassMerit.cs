namespace SmartCity.Assessment.Insight;

/// <summary>E4.</summary>
internal sealed class WithinClassMerit : IFairnessRule
{
    public string Code => "E4";

    public LocalText Name => Bilingual.Text("merit within a class", "prestasi di dalam kelas");

    public LocalText Statement => Bilingual.Text("Among those who are ranked together nobody is passed over for somebody behind.", "Di antara yang diperingkat bersama, tidak ada yang dilewati oleh yang di belakangnya.");

    public string Formal => "c and d in one ranking, c ≻ d, d ∈ Sel: c ∈ Sel";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        yield return RuleTrial.Look(() => Bilingual.Text("every ranking is read from the best down", "setiap peringkat dibaca dari yang terbaik"), Judge);
    }

    private static RuleJudgement Judge(ProcedureOutcome before)
    {
        var isTelling = false;
        foreach (var ranking in before.Candidates.Where(c => c.Rank is not null).GroupBy(c => c.Class, StringComparer.Ordinal))
        {
            var last = ranking.Where(c => c.IsSelected).MaxBy(c => c.Rank);
            if (last is null)
            {
                continue;
            }

            if (ranking.FirstOrDefault(c => c.Rank < last.Rank && !c.IsSelected) is { } passed)
            {
                return RuleJudgement.Violated(Bilingual.Text(
                    $"{passed.Candidate} is ranked before {last.Candidate}, who has a place, and has none", $"{passed.Candidate} berperingkat di depan {last.Candidate} yang mendapat tempat, tetapi tidak mendapatnya"));
            }

            isTelling |= ranking.Any(c => c.Rank != last.Rank);
        }

        return isTelling ? RuleJudgement.Holds : RuleJudgement.Vacuous;
    }
}
