using FsCheck;
using FsCheck.Fluent;
using SmartCity.Assessment.Tests.Oracle;

namespace SmartCity.Assessment.Tests.Properties.Instances;

/// <summary>Draws whole instances: two to five candidates, one to four assessors, marks from zero to four, so that ties are many.</summary>
internal static class InstanceDrawing
{
    private static readonly Gen<MarkState?> s_scored = Gen.Constant<MarkState?>(MarkState.Scored);

    /// <summary>A mark of any state; null when the criterion is not on the sheet.</summary>
    private static readonly Gen<MarkState?> s_anyState = Gen.Frequency(
        (12, s_scored),
        (1, Gen.Elements<MarkState?>(MarkState.Missing, MarkState.Abstained, MarkState.Recused, null)),
        (1, Gen.Constant<MarkState?>(MarkState.NotApplicable)));

    public static Gen<Instance> Instance(Shape shape) => Gen.Frequency(
        (1, Drawn(shape with { IsComplete = true })),
        (shape.IsComplete ? 0 : 1, Drawn(shape)));

    private static Gen<Instance> Drawn(Shape shape) =>
        from root in TreeDrawing.Tree(shape)
        from range in Gen.Elements(1, 2, 4, 8)
        from candidates in Candidates(shape, [.. root.AndBelow().OfType<PlainLeaf>().Where(l => l.IsMeasured)], range)
        from assessors in Assessors()
        from marks in Marks(shape, [.. root.AndBelow().OfType<PlainLeaf>().Where(l => !l.IsMeasured)], candidates, assessors, range)
        from twins in Gen.Elements(true, false, false)
        from consensus in TreeDrawing.Consensus(shape)
        from roundings in Roundings(shape)
        from gates in Gates(shape, root)
        from ranking in Ranking(shape, root)
        let drawn = new Instance
        {
            Root = root,
            Candidates = candidates,
            Assessors = assessors,
            Marks = marks,
            Consensus = consensus,
            Roundings = roundings,
            Gates = gates,
            Ranking = ranking,
        }
        let instance = twins ? drawn.WithTwin(candidates[0].Code, candidates[^1].Code) : drawn
        from places in Places(instance)
        select Fitting.Fit(instance with { Places = places });

    private static Gen<PlainCandidate[]> Candidates(Shape shape, PlainLeaf[] measured, int range) =>
        from count in Gen.Choose(shape.LeastCandidates, 5)
        from candidates in Gen.CollectToArray(Enumerable.Range(1, count), number =>
            from size in Gen.Elements("small", "small", "large")
            from difficulty in Gen.Frequency(
                (40, Gen.Elements<decimal?>(0.5m, 1, 1, 2)),
                (shape.IsRising ? 0 : 2, Gen.Elements<decimal?>(0, -1)),
                (shape.HasMissingFacts ? 1 : 0, Gen.Constant<decimal?>(null)))
            from isCity in Gen.Frequency((40, Gen.Elements<bool?>(true, true, false)), (shape.HasMissingFacts ? 1 : 0, Gen.Constant<bool?>(null)))
            from measurements in Gen.CollectToArray(measured, leaf => Measurement(shape, leaf, range))
            select new PlainCandidate($"c{number}") { Size = size, Difficulty = difficulty, IsCity = isCity, Measured = measurements })
        select candidates;

    private static Gen<PlainMeasurement> Measurement(Shape shape, PlainLeaf leaf, int range) =>
        from points in Points(leaf, range)
        from state in Gen.Frequency(
            (8, Gen.Constant(MeasurementState.Measured)),
            (shape.IsComplete ? 0 : 1, Gen.Elements(MeasurementState.Missing, MeasurementState.NotApplicable)))
        select new PlainMeasurement(leaf.Code, state, state == MeasurementState.Measured ? points : 0);

    private static Gen<decimal> Points(PlainLeaf leaf, int range)
    {
        var steps = (int)((leaf.To - leaf.From) / leaf.Step);
        return Gen.Choose(0, leaf.Step < 0.1m ? steps : Math.Min(range, steps)).Select(step => leaf.From + (step * leaf.Step));
    }

    private static Gen<PlainAssessor[]> Assessors() =>
        from count in Gen.Choose(1, 4)
        from assessors in Gen.CollectToArray(Enumerable.Range(1, count), number =>
            Gen.Elements(0m, 0.5m, 1m, 1m, 1m, 2m).Select(weight => new PlainAssessor($"a{number}", weight)))
        select assessors;

    private static Gen<PlainMark[]> Marks(Shape shape, PlainLeaf[] marked, PlainCandidate[] candidates, PlainAssessor[] assessors, int range) =>
        from sheets in Gen.CollectToArray(
            candidates.SelectMany(c => assessors.Select(a => (c, a))),
            pair => Gen.Frequency(
                (6, Sheet(shape, marked, pair.c, pair.a, range)),
                (shape.IsComplete ? 0 : 1, Gen.Constant<PlainMark[]>([]))))
        select sheets.SelectMany(m => m).ToArray();

    private static Gen<PlainMark[]> Sheet(Shape shape, PlainLeaf[] marked, PlainCandidate candidate, PlainAssessor assessor, int range) =>
        from marks in Gen.CollectToArray(marked, leaf =>
            from points in Points(leaf, range)
            from state in shape.IsComplete ? s_scored : s_anyState
            select (leaf, points, state))
        select marks.Where(m => m.state is not null)
            .Select(m => new PlainMark(assessor.Code, candidate.Code, m.leaf.Code, m.state!.Value, m.state == MarkState.Scored ? m.points : 0)).ToArray();

    private static Gen<PlainRoundings> Roundings(Shape shape) => shape switch
    {
        { RoundsEverywhere: true } => TreeDrawing.Stages(100),
        { HasRoundings: true } => Gen.Frequency((1, Gen.Constant(PlainRoundings.None)), (1, TreeDrawing.Stages(25))),
        _ => Gen.Constant(PlainRoundings.None),
    };

    private static Gen<PlainFactTest> FactTest() =>
        from fact in Gen.Elements(Enum.GetValues<PlainFact>())
        from size in Gen.Elements("small", "large")
        from least in Gen.Elements(0.5m, 1m, 2m)
        select new PlainFactTest(fact, size, least);

    private static Gen<PlainGate[]> Gates(Shape shape, PlainNode root)
    {
        var gate =
            from onFact in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
            from fact in FactTest()
            from reading in Gen.Frequency(
                (6, Gen.Constant(Reading.Exact)),
                (1, Gen.Constant(Reading.Points)),
                (shape.ReadsPublished ? 1 : 0, Gen.Constant(Reading.Published)),
                (shape.ReadsUnweighted ? 2 : 0, Gen.Constant(Reading.Unweighted)))
            from node in Gen.Elements(root.AndBelow().Where(n => reading != Reading.Points || n is PlainLeaf))
            from bound in shape.IsRising ? Gen.Elements(Bound.AtLeast, Bound.Above) : Gen.Elements(Enum.GetValues<Bound>())
            from at in bound is Bound.AtLeast or Bound.Above ? Gen.Elements(0m, 0.3m, 0.5m, 1m, 1.5m) : Gen.Elements(0.5m, 1m, 2m, 3m, 4m)
            from hasCondition in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
            from condition in FactTest()
            select new PlainGate
            {
                Fact = onFact ? fact : null,
                On = onFact ? string.Empty : node.Code,
                Reading = onFact ? Reading.Exact : reading,
                Bound = bound,
                At = at,
                When = hasCondition ? condition : null,
            };
        return Gen.Frequency(
            (10 - shape.GatesInTen, Gen.Constant<PlainGate[]>([])),
            (shape.GatesInTen, Gen.Elements(1, 1, 2).SelectMany(count => Gen.ArrayOf(gate, count))));
    }

    private static Gen<PlainRanking> Ranking(Shape shape, PlainNode root)
    {
        var end = shape.IsRising ? Gen.Constant(Better.Higher) : Gen.Elements(Enum.GetValues<Better>());
        var onNode =
            from reading in Gen.Frequency(
                (3, Gen.Constant(Reading.Exact)),
                (1, Gen.Constant(Reading.Points)),
                (shape.ReadsPublished ? 1 : 0, Gen.Constant(Reading.Published)))
            from node in Gen.Elements(root.AndBelow().Where(n => reading != Reading.Points || n is PlainLeaf))
            from better in end
            select new PlainBreak(TieBreakKind.Aspect, node.Code, better, reading);
        var tieBreak = Gen.Frequency(
            (3, onNode),
            (shape.HasTopMarkBreaks ? 1 : 0, Gen.Elements(root.AndBelow()).SelectMany(_ => end, (n, better) => new PlainBreak(TieBreakKind.TopMarks, n.Code, better))),
            (1, Gen.Elements(Enum.GetValues<Better>()).Select(better => new PlainBreak(TieBreakKind.Fact, "difficulty", better))));
        return
            from reading in Gen.Frequency((3, Gen.Constant(Reading.Exact)), (shape.ReadsPublished ? 1 : 0, Gen.Constant(Reading.Published)))
            from convention in Gen.Elements(Enum.GetValues<TieConvention>())
            from withinSize in Gen.Frequency((2, Gen.Constant(false)), (shape.HasClasses ? 1 : 0, Gen.Constant(true)))
            from breaks in Gen.Frequency(
                (10 - shape.BreaksInTen, Gen.Constant<PlainBreak[]>([])),
                (shape.BreaksInTen, Gen.Choose(1, 3).SelectMany(count => Gen.ArrayOf(tieBreak, count))))
            select new PlainRanking { By = reading, Convention = convention, WithinSize = withinSize, Breaks = breaks };
    }

    private static Gen<PlainPlaces?> Places(Instance instance)
    {
        var sizes = instance.Candidates.GroupBy(instance.ClassOf).ToArray();
        var byClass = Gen.CollectToArray(sizes, size =>
            from places in Gen.Choose(0, size.Count())
            from reserves in Gen.Choose(0, 2)
            select (size.Key, places, reserves));
        return
            from none in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
            from places in Gen.Frequency((3, Gen.Choose(1, Math.Max(1, instance.Candidates.Count - 1))), (1, Gen.Constant(instance.Candidates.Count)))
            from reserves in Gen.Choose(0, 2)
            from atCut in Gen.Elements(Enum.GetValues<AtCut>())
            from separate in Gen.Elements(true, false)
            from parts in byClass
            let named = instance.Ranking.WithinSize && separate && parts.Any(p => p.places > 0)
            select none ? null : new PlainPlaces(places, reserves, atCut) { ByClass = named ? parts : [] };
    }
}
