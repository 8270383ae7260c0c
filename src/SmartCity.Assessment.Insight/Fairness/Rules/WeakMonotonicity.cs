namespace SmartCity.Assessment.Insight;

/// <summary>B1.</summary>
internal sealed class WeakMonotonicity : IFairnessRule
{
    public string Code => "B1";

    public LocalText Name => Bilingual.Text("weak monotonicity", "kemonotonan lemah");

    public LocalText Statement => Bilingual.Text("A better mark never costs its candidate a place.", "Nilai yang lebih baik tidak pernah merugikan peringkat kandidatnya.");

    public string Formal => "y' = y but for y'(c,a,j) > y(c,a,j): for all d ≠ c, rel'(c,d) ≥ rel(c,d); and c, if ranked before, is ranked";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance) =>
        from mark in instance.Read
        from raised in instance.Raises(mark)
        select RuleTrial.Changed(instance, mark, raised, (before, after) => Judge(mark.Candidate, before, after));

    private static RuleJudgement Judge(string candidate, ProcedureOutcome before, ProcedureOutcome after)
    {
        if (before.Find(candidate)?.Rank is not null && after.Find(candidate)?.Rank is null)
        {
            return RuleJudgement.Violated(Bilingual.Text(
                $"{candidate} is no longer ranked, for a better mark", $"{candidate} tidak lagi diperingkat, karena nilai yang lebih baik"));
        }

        var hasRivals = false;
        foreach (var rival in before.Candidates.Where(d => d.Candidate != candidate))
        {
            if (before.Compare(candidate, rival.Candidate) is { } was && after.Compare(candidate, rival.Candidate) is { } now)
            {
                hasRivals = true;
                if (now < was)
                {
                    return RuleJudgement.Violated(Bilingual.Text(
                        $"{candidate} falls back against {rival.Candidate} for a better mark", $"{candidate} mundur terhadap {rival.Candidate} karena nilai yang lebih baik"));
                }
            }
        }

        return hasRivals ? RuleJudgement.Holds : RuleJudgement.Vacuous;
    }
}
