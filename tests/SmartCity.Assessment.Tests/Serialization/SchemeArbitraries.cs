using FsCheck;
using FsCheck.Fluent;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>Valid schemes that between them use every option of the scheme file, and inputs for them.</summary>
public static class SchemeArbitraries
{
    private static readonly string[] s_factRoots = ["track", "born on", "héctares", "flag.is"];

    public static Arbitrary<AssessmentScheme> Schemes() => Arb.From(Scheme(small: false));

    public static Arbitrary<Contest> Contests() => Arb.From(
        from scheme in Scheme(small: true)
        from input in new DrawnInputs(scheme).Input
        select new Contest(scheme, input));

    private static Gen<AssessmentScheme> Scheme(bool small) =>
        from facts in DrawnWords.Several(0, 4, number =>
            from root in Gen.Elements(s_factRoots) from kind in DrawnWords.WordOf<FactKind>() select new DeclaredFact($"{root} {number}", kind))
        from bounded in DrawnWords.Several(1, 3, DrawnRubrics.Bounded)
        from open in DrawnWords.Several(0, 2, number => DrawnRubrics.Any(number + 3))
        let drawn = new DrawnAspects(bounded, [.. bounded, .. open], [.. facts.Where(f => f.Kind == FactKind.Number).Select(f => f.Name)])
        from depth in Gen.Choose(0, small ? 2 : 3)
        from root in drawn.Tree(depth)
        from consensus in ConsensusRules(root)
        from conflicts in Conflicts(facts)
        from rounding in Rounding(root)
        let rules = new DrawnRules([.. AspectsOf(root)], facts)
        from gates in rules.Gates
        from ranking in rules.Ranking
        from quota in DrawnRules.Quota(ranking)
        from bands in DrawnRules.Bands
        from code in DrawnWords.Code("s")
        from names in DrawnWords.Text
        from isIllustrative in DrawnWords.Flag
        from calibration in small ? Gen.Constant(Calibration.None) : CalibrationFor(quota)
        select AssessmentScheme.Create(root, facts, consensus, conflicts, rounding, gates, ranking, quota, bands, code, names, isIllustrative, calibration);

    private static Gen<Calibration> CalibrationFor(Quota? quota) =>
        from kind in DrawnWords.WordOf<CalibrationKind>()
        from shrinkage in Gen.Choose(1, 9_000_000).Select(n => n / 1000m)
        from shrinks in DrawnWords.Flag
        from inBlocks in DrawnWords.Flag
        from rounding in DrawnWords.Rounding
        from least in Gen.Elements(1, 3, 10)
        let calibration = kind switch
        {
            CalibrationKind.None => Calibration.None,
            CalibrationKind.Additive => Calibration.Additive,
            CalibrationKind.AdditiveShrunk => Calibration.AdditiveShrunk(shrinkage),
            CalibrationKind.Auto => shrinks ? Calibration.AutoShrunk(shrinkage) : Calibration.Auto,
            CalibrationKind.MeanCentred => Calibration.MeanCentred(rounding, least),
            CalibrationKind.ZScore => Calibration.ZScore(rounding, least),
            CalibrationKind.MinMax => Calibration.MinMax(rounding, least),
            _ => Calibration.RankPerAssessor(rounding, least),
        }
        select inBlocks && kind is (CalibrationKind.Additive or CalibrationKind.AdditiveShrunk or CalibrationKind.Auto) && quota is not { Classes.Count: > 0 }
            ? calibration.WithinBlocks()
            : calibration;

    private static Gen<Consensus> Consensus { get; } =
        from kind in DrawnWords.WordOf<ConsensusKind>()
        from even in DrawnWords.WordOf<EvenMedian>()
        from drop in Gen.Choose(1, 2)
        from tooFew in DrawnWords.WordOf<TooFewToTrim>()
        select kind switch
        {
            ConsensusKind.Mean => Assessment.Consensus.Mean,
            ConsensusKind.WeightedMean => Assessment.Consensus.WeightedMean,
            ConsensusKind.Median => Assessment.Consensus.Median(even),
            ConsensusKind.TrimmedMean => Assessment.Consensus.TrimmedMean(drop, tooFew),
            ConsensusKind.TrimmedSum => Assessment.Consensus.TrimmedSum(drop, tooFew),
            ConsensusKind.Highest => Assessment.Consensus.Highest,
            _ => Assessment.Consensus.Lowest,
        };

    // A root that is a criterion has one rounding at its end: that of its value, or that of the total.
    private static Gen<RoundingPlan> Rounding(Aspect root) =>
        from stages in DrawnWords.All(Enumerable.Repeat(DrawnWords.Maybe(DrawnWords.Rounding, outOf: 8), 6))
        from publish in DrawnWords.Maybe(DrawnWords.Rounding, outOf: 2)
        let ends = root is Criterion && (root.Rounding.Value ?? stages[2]) is not null
        select new RoundingPlan(stages[0], stages[1], stages[2], stages[3], stages[4], ends ? null : stages[5], publish);

    private static Gen<ConsensusRules> ConsensusRules(Aspect root) =>
        from general in Consensus
        from own in DrawnWords.All(AspectsOf(root).OfType<Criterion>().Where(c => c.Source == CriterionSource.Marked).Select(c =>
            from consensus in DrawnWords.Maybe(Consensus, outOf: 6) select (c.Code, consensus)))
        select new ConsensusRules(general, own.Where(o => o.consensus is not null).Select(o => (o.Code, o.consensus!)));

    private static Gen<ConflictRule> Conflicts(DeclaredFact[] facts)
    {
        var texts = facts.Where(f => f.Kind == FactKind.Text).Select(f => f.Name).ToArray();
        return from rule in Gen.Elements(ConflictRule.Reject, ConflictRule.Recuse)
               from fact in texts.Length == 0 ? Gen.Constant<string?>(null) : DrawnWords.Maybe(Gen.Elements(texts), outOf: 2)
               from own in DrawnWords.Flag
               select fact is null ? rule : rule.WithInstitutions(fact, own && rule == ConflictRule.Recuse);
    }

    private static IEnumerable<Aspect> AspectsOf(Aspect root) =>
        root is CompositeAspect composite ? composite.Children.SelectMany(c => AspectsOf(c.Aspect)).Prepend(root) : [root];
}
