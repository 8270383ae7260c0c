namespace SmartCity.Assessment.Insight;

/// <summary>C2.</summary>
internal sealed class CloneInvariance : IFairnessRule
{
    public string Code => "C2";

    public LocalText Name => Bilingual.Text("clone invariance", "ketakberubahan terhadap salinan");

    public LocalText Statement => Bilingual.Text(
        "When somebody takes part who has the same sheets as another, they come out as equals, and nothing changes among the others.",
        "Bila ada peserta dengan lembar nilai yang sama dengan peserta lain, keduanya setara, dan tidak ada yang berubah di antara yang lain.");

    public string Formal => "with e' whose sheets and facts are those of e: rel(e,e') = 0, and rel(c,d) is the same for all c, d ≠ e'";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance) =>
        from copy in CandidateCopy.All(instance)
        select copy.Trial(instance, (before, after) => Judge(copy.Candidate.Code, copy.Code, before, after));

    private static RuleJudgement Judge(string candidate, string copy, ProcedureOutcome before, ProcedureOutcome after)
    {
        var stands = Relations.Between(after, candidate, copy);
        if (stands is not (null or 0) || after.Find(candidate)?.Class != after.Find(copy)?.Class)
        {
            return RuleJudgement.Violated(Bilingual.Text($"{candidate} and its copy are not equals", $"{candidate} dan salinannya tidak setara"));
        }

        var others = Relations.Unchanged(before, after);
        return others.Finding == RuleFinding.Vacuous && stands is not null ? RuleJudgement.Holds : others;
    }
}
