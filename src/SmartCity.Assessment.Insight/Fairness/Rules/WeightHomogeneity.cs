namespace SmartCity.Assessment.Insight;

/// <summary>A5.</summary>
internal sealed class WeightHomogeneity : IFairnessRule
{
    private static readonly decimal[] Multipliers = [10, 3, 0.5m];

    public string Code => "A5";

    public LocalText Name => Bilingual.Text("weight homogeneity", "homogenitas bobot");

    public LocalText Statement => Bilingual.Text(
        "Only the ratio of weights counts: 1 : 2 and 10 : 20 are the same rules.", "Hanya perbandingan bobot yang berlaku: 1 : 2 dan 10 : 20 adalah aturan yang sama.");

    public string Formal =>
        "F(λw) = F(w) for λ ∈ {10, 3, 1/2}, exactly: for w the weights of all assessors, and in a scheme the weights of the children of a mean, geometric or harmonic aspect that are read as ratios";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance) => (instance.IsThorough ? Multipliers : Multipliers[..1]).SelectMany(by => Trials(instance, by));

    private static IEnumerable<RuleTrial> Trials(FairnessInstance instance, decimal by)
    {
        if (instance.Input.Assessors.Count > 1 && instance.Input.Assessors.All(a => ExactLine.Of(by, a.Weight, 0) is not null))
        {
            yield return RuleTrial.Changed(
                instance,
                () => Bilingual.Text($"the weights of all assessors are multiplied by {Figure.Of(by)}", $"bobot semua asesor dikalikan {Figure.Of(by)}"),
                () => instance.Input.WithAssessors(a => new Assessor(a.Code, a.Name, a.Institution, a.Weight * by, a.Conflicts)),
                (before, after) => SameOutcome.Of(before, after)).ReadingRefusals();
        }

        if (instance.Procedure is not SchemeProcedure procedure)
        {
            yield break;
        }

        foreach (var aspect in procedure.Scheme.Composites().Where(a => IsScalable(a, by)))
        {
            yield return RuleTrial.Of(
                () => Bilingual.Text($"the weights under {aspect.Code} are multiplied by {Figure.Of(by)}", $"bobot di bawah {aspect.Code} dikalikan {Figure.Of(by)}"),
                () => procedure.Try(s => s.With(s.Tree.Root.Replacing(aspect, aspect.Children.Select(c => c.Weighing(c.Weight * by))))) is { } other ? [new RuleVariant(other, instance.Input)] : [],
                (before, after) => after.Count == 0 ? RuleJudgement.Vacuous : SameOutcome.Of(before, after[0])).ReadingRefusals();
        }
    }

    private static bool IsScalable(CompositeAspect aspect, decimal by) =>
        aspect.Aggregation is Aggregation.Mean or Aggregation.Geometric or Aggregation.Harmonic
        && aspect.Weighting.Kind == WeightKind.Ratios
        && aspect.Children.Count > 1
        && aspect.Children.All(c => ExactLine.Of(by, c.Weight, 0) is not null && c.Aspect is not CompositeAspect { Weighting.Kind: WeightKind.SharesOfWhole });
}
