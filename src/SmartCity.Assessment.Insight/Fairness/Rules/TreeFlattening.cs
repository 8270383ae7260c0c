namespace SmartCity.Assessment.Insight;

/// <summary>A8.</summary>
internal sealed class TreeFlattening : IFairnessRule
{
    public string Code => "A8";

    public LocalText Name => Bilingual.Text("tree flattening", "pendataran pohon");

    public LocalText Statement => Bilingual.Text(
        "Criteria gathered under an aspect count as if they stood outside it with their share of its weight.",
        "Kriteria yang dikumpulkan di bawah suatu aspek terhitung seolah-olah berdiri di luarnya dengan bagiannya dari bobot aspek itu.");

    public string Formal =>
        "an aspect with the same aggregation as its parent replaced by its children: weights (ratios) w·v(i)/Σv under a mean, geometric or harmonic mean, factors w·v(i) under a sum, no weights under a minimum: F unchanged";

    public LocalText? Inapplicable(IProcedure procedure) => procedure is SchemeProcedure { Scheme: var scheme } && Nested(scheme).Any()
        ? null
        : Bilingual.Text("No aspect is put together in the same way as the one above it.", "Tidak ada aspek yang disusun dengan cara yang sama seperti aspek di atasnya.");

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance) =>
        from nested in instance.Scheme is { } scheme ? Nested(scheme) : []
        select RuleTrial.Of(
            () => Bilingual.Text($"the children of {nested.Inner.Aspect.Code} stand under {nested.Outer.Code}", $"anak dari {nested.Inner.Aspect.Code} berdiri di bawah {nested.Outer.Code}"),
            () => Flat(nested.Outer, nested.Inner) is { } children && ((SchemeProcedure)instance.Procedure).Try(s => s.With(s.Tree.Root.Replacing(nested.Outer, children))) is { } other
                ? [new RuleVariant(other, instance.Input)]
                : [],
            (before, after) => after.Count == 0 ? RuleJudgement.Vacuous : SameOutcome.Of(before, after[0])).ReadingRefusals();

    private static IEnumerable<(CompositeAspect Outer, WeightedAspect Inner)> Nested(AssessmentScheme scheme) =>
        from outer in scheme.Composites()
        where outer.Weighting.Kind == WeightKind.Ratios
        from child in outer.Children
        where child is { TimesFact: null, Aspect: CompositeAspect { Weighting.Kind: WeightKind.Ratios } inner } && inner.Aggregation == outer.Aggregation
        select (outer, child);

    /// <summary>The children of both, or null where a decimal does not hold a weight. Weights are multiplied, not divided: the siblings' by the sum of the inner weights.</summary>
    private static IEnumerable<WeightedAspect>? Flat(CompositeAspect outer, WeightedAspect inner)
    {
        var within = ((CompositeAspect)inner.Aspect).Children;
        var (siblings, own) = outer.Aggregation switch
        {
            Aggregation.Minimum => (1, 1),
            Aggregation.Sum => (1, inner.Weight),
            _ => (within.Sum(c => c.Weight), inner.Weight),
        };
        var flat = outer.Children.SelectMany(c => ReferenceEquals(c, inner)
            ? within.Select(i => (Child: i, Weight: ExactLine.Of(own, i.Weight, 0)))
            : [(c, ExactLine.Of(siblings, c.Weight, 0))]).ToArray();
        return flat.Any(f => f.Weight is null) ? null : flat.Select(f => f.Child.Weighing(f.Weight!.Value));
    }
}
