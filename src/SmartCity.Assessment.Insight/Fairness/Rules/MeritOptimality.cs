namespace SmartCity.Assessment.Insight;

/// <summary>E7.</summary>
internal sealed class MeritOptimality : IFairnessRule
{
    public string Code => "E7";

    public LocalText Name => Bilingual.Text("optimality", "optimalitas");

    public LocalText Statement => Bilingual.Text(
        "No other choice of as many from each class would have been better.", "Tidak ada pilihan lain dengan jumlah yang sama dari setiap kelas yang lebih baik.");

    public string Formal =>
        "no set of ranked candidates with as many of each class as Sel has a lexicographically better merit vector, the best first; merit is the score where everybody ranked in the class has one, and the scheme does not rank by what is published; else the rank. Classes are chosen from apart, so that each is looked at by itself";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        yield return RuleTrial.Look(() => Bilingual.Text("the selection is compared with every other of its size", "pilihan dibandingkan dengan setiap pilihan lain yang sama banyaknya"), before => Judge(instance.Scheme, before));
    }

    private static RuleJudgement Judge(AssessmentScheme? scheme, ProcedureOutcome before)
    {
        var isTelling = false;
        foreach (var ranking in before.Candidates.Where(c => c.Rank is not null).GroupBy(c => c.Class, StringComparer.Ordinal))
        {
            var hasScores = scheme?.Ranking.By != Reading.Published && ranking.All(c => c.Score is not null);
            CandidateOutcome[] byMerit = [.. hasScores ? ranking.OrderByDescending(c => c.Score) : ranking.OrderBy(c => c.Rank)];
            CandidateOutcome[] chosen = [.. byMerit.Where(c => c.IsSelected)];
            // Of all sets of one size the first make the best vector, place by place.
            var worse = Enumerable.Range(0, chosen.Length).Where(i => hasScores ? chosen[i].Score != byMerit[i].Score : chosen[i].Rank != byMerit[i].Rank).ToArray();
            if (worse.Length > 0)
            {
                return RuleJudgement.Violated(Bilingual.Text(
                    $"{byMerit[worse[0]].Candidate} in the place of {chosen[worse[0]].Candidate} would be a better choice",
                    $"{byMerit[worse[0]].Candidate} sebagai pengganti {chosen[worse[0]].Candidate} merupakan pilihan yang lebih baik"));
            }

            isTelling |= chosen.Length > 0 && chosen.Length < byMerit.Length;
        }

        return isTelling ? RuleJudgement.Holds : RuleJudgement.Vacuous;
    }
}
