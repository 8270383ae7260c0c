using SmartCity.Assessment.Tests.Oracle;

namespace SmartCity.Assessment.Tests.Properties.Instances;

/// <summary>The same instance in the library's words, put together through public factories only.</summary>
internal static class InLibrary
{
    public static Validated<AssessmentResult> Assess(this Instance instance) => instance.Scheme().Assess(instance.Candidates(), instance.Sheets());

    /// <summary>The result, or null when the library refuses the input.</summary>
    public static AssessmentResult? Result(this Instance instance) => instance.Assess().TryGetValue(out var result) ? result : null;

    public static AssessmentScheme Scheme(this Instance instance, ConflictRule? conflicts = null) => AssessmentScheme.Create(
        Node(instance.Root),
        Facts(),
        Consensus(instance),
        conflicts,
        rounding: Plan(instance.Roundings),
        gates: instance.Gates.Select(Gate),
        ranking: Ranking(instance.Ranking),
        quota: Quota(instance.Places));

    public static DeclaredFact[] Facts() => [new("size", FactKind.Text), new("difficulty", FactKind.Number), new("city", FactKind.Flag)];

    public static Candidate[] Candidates(this Instance instance) =>
        [.. instance.Candidates.Select(c => new Candidate(c.Code, facts: Facts(c), measured: c.Measured.Select(Measurement)))];

    public static Assessor Assessor(PlainAssessor assessor) => new(assessor.Code, weight: assessor.Weight);

    public static ScoreSheet[] Sheets(this Instance instance)
    {
        var assessors = instance.Assessors.ToDictionary(a => a.Code, Assessor);
        return [.. instance.Marks.GroupBy(m => (m.Assessor, m.Candidate))
            .Select(sheet => assessors[sheet.Key.Assessor].On(sheet.Key.Candidate, sheet.Select(m => (m.Criterion, Mark(m)))))];
    }

    public static ConsensusRules Consensus(Instance instance) =>
        new(Consensus(instance.Consensus), instance.Leaves.Where(l => l.Consensus is not null).Select(l => (l.Code, Consensus(l.Consensus!))));

    public static Assessment.Consensus Consensus(PlainConsensus consensus) => consensus.Kind switch
    {
        ConsensusKind.Mean => Assessment.Consensus.Mean,
        ConsensusKind.WeightedMean => Assessment.Consensus.WeightedMean,
        ConsensusKind.Highest => Assessment.Consensus.Highest,
        ConsensusKind.Lowest => Assessment.Consensus.Lowest,
        ConsensusKind.Median => Assessment.Consensus.Median(consensus.Even),
        ConsensusKind.TrimmedMean => Assessment.Consensus.TrimmedMean(consensus.Drop, consensus.TooFew),
        _ => Assessment.Consensus.TrimmedSum(consensus.Drop, consensus.TooFew),
    };

    public static RankingRules Ranking(PlainRanking ranking) =>
        new(ranking.By, ranking.Convention, ranking.WithinSize ? "size" : null, ranking.Breaks.Select(Break));

    public static Quota? Quota(PlainPlaces? places) => places switch
    {
        null => null,
        { ByClass.Count: > 0 } => Assessment.Quota.PerClass(places.AtCut, places.ByClass.Select(c => new ClassPlaces(c.Class, c.Places, c.Reserves))),
        _ => Assessment.Quota.Of(places.Places, places.AtCut, places.Reserves),
    };

    public static RoundingPlan Plan(PlainRoundings r) => new(r.Mark, r.Consensus, r.Value, r.Contribution, r.Aspect, r.Total, r.Publish);

    public static Gate Gate(PlainGate gate)
    {
        var built = gate.Fact is not null
            ? Assessment.Gate.On(Test(gate.Fact))
            : (gate.Bound switch
            {
                Bound.AtLeast => Assessment.Gate.AtLeast(gate.On, gate.At),
                Bound.Above => Assessment.Gate.Above(gate.On, gate.At),
                Bound.AtMost => Assessment.Gate.AtMost(gate.On, gate.At),
                _ => Assessment.Gate.Below(gate.On, gate.At),
            }).ReadAs(gate.Reading);
        return gate.When is null ? built : built.When(Test(gate.When));
    }

    public static Aspect Node(PlainNode node) => node is PlainLeaf leaf ? Leaf(leaf) : Branch((PlainBranch)node);

    private static Criterion Leaf(PlainLeaf leaf) => new(
        leaf.Code,
        Rubric(leaf).Valued(Value(leaf.Value)),
        leaf.IsMeasured ? CriterionSource.Measured : CriterionSource.Marked,
        leaf.LeastMarks,
        leaf.TooFew,
        leaf.NotApplicable,
        rounding: Own(leaf.Roundings),
        publish: leaf.Publish);

    private static CompositeAspect Branch(PlainBranch branch)
    {
        var hasWeights = branch.Aggregation is Aggregation.Mean or Aggregation.Geometric or Aggregation.Harmonic;
        return new CompositeAspect(
            branch.Code,
            branch.Aggregation,
            branch.DeclaresTotal && hasWeights ? Weighting.SharesOf(branch.Children.Sum(c => c.Weight)) : Weighting.Ratios,
            branch.Children.Select(c => new WeightedAspect(Node(c.Node), c.Weight, c.TimesDifficulty ? "difficulty" : null)),
            mayBeAbsent: branch.MayBeAbsent,
            quantised: branch.Aggregation == Aggregation.Geometric ? branch.Quantised : null,
            rounding: Own(branch.Roundings),
            publish: branch.Publish);
    }

    private static Rubric Rubric(PlainLeaf leaf)
    {
        if (!leaf.HasLevels)
        {
            return Assessment.Rubric.Scale(leaf.From, leaf.To, leaf.Step);
        }

        var steps = Enumerable.Range(0, (int)((leaf.To - leaf.From) / leaf.Step) + 1).Select(i => leaf.From + (i * leaf.Step));
        return Assessment.Rubric.OfLevels(steps.Select((points, i) => new Level($"l{i}", points)));
    }

    private static ValueFunction Value(PlainValue value)
    {
        var function = value.Kind switch
        {
            PlainValueKind.Linear => ValueFunction.Linear(value.Worst, value.Best, value.Cap),
            PlainValueKind.Piecewise => ValueFunction.Piecewise(value.Knots),
            PlainValueKind.Logarithmic => ValueFunction.Logarithmic(value.Worst, value.Best, value.Quantised, value.Cap),
            PlainValueKind.LowestOverOwn => ValueFunction.LowestOverOwn(),
            PlainValueKind.OwnOverHighest => ValueFunction.OwnOverHighest(),
            PlainValueKind.ShareOfMean => ValueFunction.ShareOfMean(),
            PlainValueKind.MinMax => ValueFunction.MinMax(value.Better, value.WhenAllEqual),
            _ => ValueFunction.Identity,
        };
        return value.Times == 1 ? function : function.Times(value.Times);
    }

    private static NodeRounding Own(PlainRoundings r) => new(r.Mark, r.Consensus, r.Value, r.Contribution, r.Score);

    private static FactTest Test(PlainFactTest test) => test.Fact switch
    {
        PlainFact.IsCity => FactTest.Is("city", "true"),
        PlainFact.IsSize => FactTest.Is("size", test.Size),
        _ => FactTest.AtLeast("difficulty", test.Least),
    };

    private static TieBreak Break(PlainBreak tieBreak) => (tieBreak.Kind, tieBreak.Better) switch
    {
        (TieBreakKind.Fact, Better.Higher) => TieBreak.HigherFact("difficulty"),
        (TieBreakKind.Fact, _) => TieBreak.LowerFact("difficulty"),
        (TieBreakKind.TopMarks, Better.Higher) => TieBreak.MoreTopMarks(tieBreak.On),
        (TieBreakKind.TopMarks, _) => TieBreak.FewerTopMarks(tieBreak.On),
        (_, Better.Higher) => TieBreak.HigherOn(tieBreak.On).ReadAs(tieBreak.Reading),
        _ => TieBreak.LowerOn(tieBreak.On).ReadAs(tieBreak.Reading),
    };

    private static IEnumerable<Fact> Facts(PlainCandidate candidate)
    {
        yield return Fact.Text("size", candidate.Size);
        if (candidate.Difficulty is { } difficulty)
        {
            yield return Fact.Number("difficulty", difficulty);
        }

        if (candidate.IsCity is { } isCity)
        {
            yield return Fact.Flag("city", isCity);
        }
    }

    private static (string Criterion, Measurement Measurement) Measurement(PlainMeasurement measurement) => (measurement.Criterion, measurement.State switch
    {
        MeasurementState.Measured => measurement.Points,
        MeasurementState.NotApplicable => Assessment.Measurement.NotApplicable,
        _ => Assessment.Measurement.Missing,
    });

    private static Mark Mark(PlainMark mark) => mark.State switch
    {
        MarkState.Scored => mark.Points,
        MarkState.Abstained => Assessment.Mark.Abstained,
        MarkState.Recused => Assessment.Mark.Recused,
        MarkState.NotApplicable => Assessment.Mark.NotApplicable,
        _ => Assessment.Mark.Missing,
    };
}
