namespace SmartCity.Assessment.Insight;

/// <summary>E3.</summary>
internal sealed class OwnScoreMonotonicity : IFairnessRule
{
    public string Code => "E3";

    public LocalText Name => Bilingual.Text("own-score monotonicity", "kemonotonan nilai sendiri");

    public LocalText Statement => Bilingual.Text("Who is selected stays selected when one of their marks is better.", "Yang terpilih tetap terpilih bila salah satu nilainya lebih baik.");

    public string Formal => "c ∈ Sel and y' = y but for y'(c,a,j) > y(c,a,j): c ∈ Sel'";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance) =>
        from mark in instance.Read
        where instance.Outcome.Find(mark.Candidate) is { IsSelected: true }
        from raised in instance.Raises(mark)
        select RuleTrial.Changed(instance, mark, raised, (_, after) => RuleJudgement.If(
            after.Find(mark.Candidate) is { IsSelected: true },
            () => Bilingual.Text($"{mark.Candidate} loses the place for a better mark", $"{mark.Candidate} kehilangan tempat karena nilai yang lebih baik")));
}
