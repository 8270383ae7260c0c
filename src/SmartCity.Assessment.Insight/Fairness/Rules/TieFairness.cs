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
        var candidates = instance.Input.Candidates.OrderBy(c => c.Code, StringComparer.Ordinal).ToArray();
        // In a whole contest everybody takes over the dossier of a neighbour.
        return from place in Enumerable.Range(0, candidates.Length)
               from other in instance.IsThorough ? Enumerable.Range(0, candidates.Length) : [(place + 1) % candidates.Length]
               where other != place
               select Trial(instance, candidates[place], candidates[other].Code);
    }

    private static RuleTrial Trial(FairnessInstance instance, Candidate model, string other) => RuleTrial.Changed(
        instance,
        () => Bilingual.Text($"{other} has the dossier of {model.Code}", $"{other} mempunyai berkas {model.Code}"),
        () => instance.Input.WithDossier(other, model),
        (_, after) => after.Find(model.Code) is { } one && after.Find(other) is { } two && (one.Rank is not null || two.Rank is not null)
            ? RuleJudgement.If(
                (one.Rank, one.Score, one.Class, one.Decision) == (two.Rank, two.Score, two.Class, two.Decision),
                () => Bilingual.Text(
                    $"{model.Code} and {other} have the same dossier, and the one has rank {Rank(one)} and {one.Decision}, the other {Rank(two)} and {two.Decision}",
                    $"{model.Code} dan {other} mempunyai berkas yang sama, tetapi yang satu mendapat peringkat {Rank(one)} dan {one.Decision}, yang lain {Rank(two)} dan {two.Decision}"))
            : RuleJudgement.Vacuous);

    private static string Rank(CandidateOutcome outcome) => outcome.Rank is { } rank ? Figure.Of(rank) : "–";
}
