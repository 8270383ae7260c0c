namespace SmartCity.Assessment.Insight;

/// <summary>B2.</summary>
internal sealed class StrictResponsiveness : IFairnessRule
{
    public string Code => "B2";

    public LocalText Name => Bilingual.Text("strict responsiveness", "ketanggapan tegas");

    public LocalText Statement => Bilingual.Text(
        "Of two equals, the one who is given a better mark comes out ahead.", "Dari dua yang setara, yang diberi nilai lebih baik menjadi di depan.");

    public string Formal => "rel(c,d) = 0 and y' = y but for y'(c,a,j) > y(c,a,j): rel'(c,d) > 0";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        var tied = instance.Outcome.Candidates.Where(c => c.Rank is not null).GroupBy(c => (c.Class, c.Rank)).Where(g => g.Count() > 1)
            .SelectMany(g => g).Select(c => c.Candidate).ToHashSet(StringComparer.Ordinal);
        return from mark in instance.Read
               where tied.Contains(mark.Candidate)
               from raised in instance.Raises(mark)
               select RuleTrial.Changed(instance, mark, raised, (before, after) => Judge(mark.Candidate, before, after));
    }

    private static RuleJudgement Judge(string candidate, ProcedureOutcome before, ProcedureOutcome after)
    {
        var isTold = false;
        foreach (var rival in before.Candidates.Where(d => d.Candidate != candidate && before.Compare(candidate, d.Candidate) == 0))
        {
            if (Relations.Between(after, candidate, rival.Candidate) is { } now)
            {
                isTold = true;
                if (now <= 0)
                {
                    return RuleJudgement.Violated(Bilingual.Text(
                        $"{candidate}, until now equal to {rival.Candidate}, is not ahead of it for a better mark",
                        $"{candidate}, yang tadinya setara dengan {rival.Candidate}, tidak menjadi di depan meskipun nilainya lebih baik"));
                }
            }
        }

        return isTold ? RuleJudgement.Holds : RuleJudgement.Vacuous;
    }
}
