namespace SmartCity.Assessment.Insight;

/// <summary>E9.</summary>
internal sealed class TieFairness : IFairnessRule
{
    public string Code => "E9";

    public LocalText Name => Bilingual.Text("fairness among equals", "keadilan bagi yang setara");

    public LocalText Statement => Bilingual.Text(
        "Candidates with the same marks and facts share rank and decision: both, neither, or left to the committee.",
        "Kandidat dengan nilai dan fakta yang sama berbagi peringkat dan keputusan: keduanya, tidak satu pun, atau diserahkan kepada panitia.");

    public string Formal => "d gets the dossier of c (facts, measured points, marks by the same assessors; codes and names differ): rank, score, class and decision of c and d are the same. No draw is among the decisions";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        if (!instance.IsThorough)
        {
            // In a whole contest everybody has one equal: a copy, which is asked for anyway whether it disturbs others.
            return from copy in CandidateCopy.All(instance) select copy.Trial(instance, (_, after) => Judge(copy.Candidate.Code, copy.Code, after));
        }

        var candidates = instance.Input.Candidates.OrderBy(c => c.Code, StringComparer.Ordinal).ToArray();
        return from model in candidates
               from other in candidates
               where other != model
               select RuleTrial.Changed(
                   instance,
                   () => Bilingual.Text($"{other.Code} has the dossier of {model.Code}", $"{other.Code} mempunyai berkas {model.Code}"),
                   () => instance.Input.WithDossier(other.Code, model),
                   (_, after) => Judge(model.Code, other.Code, after));
    }

    private static RuleJudgement Judge(string model, string other, ProcedureOutcome after) =>
        after.Find(model) is not { } one || after.Find(other) is not { } two || (one.Rank ?? two.Rank) is null
            ? RuleJudgement.Vacuous
            : RuleJudgement.If(
                (one.Rank, one.Score, one.Class, one.Decision) == (two.Rank, two.Score, two.Class, two.Decision),
                () => Bilingual.Text(
                    $"{model} and {other} have the same dossier, and the one has rank {Figure.OfRank(one.Rank)} and is {English(one)}, the other {Figure.OfRank(two.Rank)} and is {English(two)}",
                    $"{model} dan {other} mempunyai berkas yang sama, tetapi yang satu mendapat peringkat {Figure.OfRank(one.Rank)} dan {Indonesian(one)}, yang lain {Figure.OfRank(two.Rank)} dan {Indonesian(two)}"));

    private static string English(CandidateOutcome outcome) => Bilingual.NameOf(outcome.Decision).In(Language.English, string.Empty);

    private static string Indonesian(CandidateOutcome outcome) => Bilingual.NameOf(outcome.Decision).In(Language.Indonesian, string.Empty);
}
