using FsCheck;
using FsCheck.Fluent;
using SmartCity.Assessment.Tests.Oracle;

namespace SmartCity.Assessment.Tests.Properties.Instances;

/// <summary>Draws trees of depth one to three, with zero weights, deductions and every rule a node can declare.</summary>
internal static class TreeDrawing
{
    private static readonly PlainValueKind[] s_relative =
        [PlainValueKind.LowestOverOwn, PlainValueKind.OwnOverHighest, PlainValueKind.ShareOfMean, PlainValueKind.MinMax];

    public static Gen<PlainNode> Tree(Shape shape) =>
        from relative in Gen.Frequency((3, Gen.Constant(false)), (shape.HasRelative ? 1 : 0, Gen.Constant(true)))
        let kinds = relative ? shape with { Values = [.. shape.Values, .. s_relative] } : shape
        from root in Gen.Frequency((1, Leaf(kinds)), (15, Branch(kinds, depth: 3, mostChildren: 4)))
        select Fitting.Fit(Coded(root));

    public static Gen<Rounding?> MaybeRounding(int percent, int mostDigits = 2) => Gen.Frequency(
        (100 - percent, Gen.Constant<Rounding?>(null)),
        (percent, RoundingTo(mostDigits).Select(r => (Rounding?)r)));

    private static Gen<Rounding> RoundingTo(int mostDigits) =>
        from digits in Gen.Choose(0, mostDigits)
        from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
        select Rounding.Of(digits, mode);

    private static Gen<PlainNode> Node(Shape shape, int depth) =>
        depth == 0 ? Leaf(shape) : Gen.Frequency((3, Leaf(shape)), (2, Branch(shape, depth, mostChildren: 2)));

    private static Gen<PlainNode> Branch(Shape shape, int depth, int mostChildren) =>
        from aggregation in Gen.Elements<Aggregation>(shape.Aggregations)
        from count in Gen.Choose(1, mostChildren)
        from children in Gen.ArrayOf(Child(shape, aggregation, depth - 1), count)
        from mayBeAbsent in Gen.Frequency((3, Gen.Constant(1m)), (2, Gen.Elements(0m, 0.3m, 0.5m)))
        from quantised in RoundingTo(3)
        from declaresTotal in Gen.Elements(true, false, false)
        from roundings in Own(shape)
        from publish in MaybeRounding(10)
        select (PlainNode)new PlainBranch(string.Empty, aggregation, children)
        {
            MayBeAbsent = mayBeAbsent,
            Quantised = quantised,
            DeclaresTotal = declaresTotal,
            Roundings = roundings,
            Publish = publish,
        };

    private static Gen<PlainChild> Child(Shape shape, Aggregation parent, int depth) =>
        from node in Node(shape, depth)
        from weight in shape switch
        {
            { HasLongDecimals: true } => Gen.Elements(0.3333333333333m, 1.0000000000007m, 7.7777777777777m),
            { IsRising: false } when parent == Aggregation.Sum => Gen.Elements(-1m, -0.5m, 0m, 0.5m, 1m, 1m, 1m, 2m),
            _ => Gen.Elements(0m, 0.5m, 1m, 1m, 1m, 2m, 3m),
        }
        from times in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new PlainChild(node, weight, times);

    private static Gen<PlainNode> Leaf(Shape shape) =>
        from kind in Gen.Elements<PlainValueKind>(shape.Values)
        from value in Value(shape, kind)
        from measured in Gen.Frequency((4, Gen.Constant(false)), (shape.HasMeasured ? 1 : 0, Gen.Constant(true)))
        from step in shape.HasLongDecimals ? Gen.Constant(0.00000001m) : Gen.Frequency((3, Gen.Constant(1m)), (1, Gen.Constant(0.5m)))
        from levels in Gen.Frequency((6, Gen.Constant(false)), (shape.HasLongDecimals ? 0 : 1, Gen.Constant(true)))
        from least in Gen.Frequency((8, Gen.Constant(1)), (shape.IsComplete ? 0 : 1, Gen.Elements(2, 3)))
        from tooFew in Absence(shape)
        from notApplicable in Absence(shape)
        from consensus in Gen.Frequency((5, Gen.Constant<PlainConsensus?>(null)), (1, Consensus(shape).Select(c => (PlainConsensus?)c)))
        from roundings in Own(shape)
        from publish in MaybeRounding(10)
        select (PlainNode)new PlainLeaf(string.Empty)
        {
            // Only points above zero have a ratio or a logarithm.
            From = kind is PlainValueKind.LowestOverOwn or PlainValueKind.Logarithmic ? 1 : 0,
            Value = value,
            IsMeasured = measured,
            Step = step,
            HasLevels = levels,
            LeastMarks = measured ? 1 : least,
            TooFew = tooFew,
            NotApplicable = notApplicable,
            Consensus = measured ? null : consensus,
            Roundings = roundings,
            Publish = publish,
        };

    private static Gen<AbsenceRule> Absence(Shape shape) => Gen.Frequency(
        (1, Gen.Constant(AbsenceRule.NotRankable)), (4, Gen.Constant(AbsenceRule.LeaveOut)), (shape.HasWorst ? 3 : 0, Gen.Constant(AbsenceRule.Worst)));

    public static Gen<PlainConsensus> Consensus(Shape shape) =>
        from kind in Gen.Elements<ConsensusKind>(shape.Consensus)
        from even in Gen.Elements(Enum.GetValues<EvenMedian>())
        from drop in Gen.Elements(1, 1, 2)
        from tooFew in Gen.Elements(Enum.GetValues<TooFewToTrim>())
        select new PlainConsensus(kind) { Even = even, Drop = drop, TooFew = tooFew };

    private static Gen<PlainRoundings> Own(Shape shape) => Gen.Frequency(
        (5, Gen.Constant(PlainRoundings.None)),
        (shape.HasRoundings ? 1 : 0, Stages(40).Select(r => r with { Aspect = null, Total = null, Publish = null })));

    public static Gen<PlainRoundings> Stages(int percent) =>
        from mark in MaybeRounding(percent, 1)
        from consensus in MaybeRounding(percent)
        from value in MaybeRounding(percent)
        from contribution in MaybeRounding(percent)
        from aspect in MaybeRounding(percent)
        from total in MaybeRounding(percent)
        from score in MaybeRounding(percent)
        from publish in MaybeRounding(percent, 4)
        select new PlainRoundings
        {
            Mark = mark,
            Consensus = consensus,
            Value = value,
            Contribution = contribution,
            Aspect = aspect,
            Total = total,
            Score = score,
            Publish = publish,
        };

    private static Gen<PlainValue> Value(Shape shape, PlainValueKind kind) =>
        from ends in Ends(shape, kind == PlainValueKind.Logarithmic ? 1 : 0)
        from cap in shape.HasCaps ? Gen.Elements(Enum.GetValues<Cap>()) : Gen.Constant(Cap.None)
        from knots in Knots(shape)
        from digits in RoundingTo(2)
        from better in Gen.Elements(Enum.GetValues<Better>())
        from allEqual in Gen.Frequency((4, Gen.Elements<decimal?>(0, 0.5m, 1)), (1, Gen.Constant<decimal?>(null)))
        from times in Gen.Frequency((4, Gen.Constant(1m)), (1, Gen.Elements(0.5m, 2m, 10m)))
        select new PlainValue(kind)
        {
            Worst = ends.Worst,
            Best = ends.Best,
            Cap = cap,
            Knots = knots,
            Quantised = digits,
            Better = better,
            WhenAllEqual = allEqual,
            Times = kind == PlainValueKind.Identity ? 1 : times,
        };

    private static Gen<(decimal Worst, decimal Best)> Ends(Shape shape, int least) =>
        from low in Gen.Elements(0, 0, 1, 2)
        from width in Gen.Choose(1, 4)
        from turned in shape.IsRising ? Gen.Constant(false) : Gen.Elements(true, false, false)
        let ends = (Low: (decimal)Math.Max(low, least), High: (decimal)Math.Max(low, least) + width)
        select turned ? (ends.High, ends.Low) : ends;

    private static Gen<IReadOnlyList<(decimal Points, decimal Value)>> Knots(Shape shape) =>
        from count in Gen.Choose(2, 4)
        from gaps in Gen.ArrayOf(Gen.Elements(0.5m, 1m, 2m), count)
        from values in Gen.ArrayOf(Gen.Elements(0m, 0.5m, 1m, 1m, 2m, 4m), count)
        let heights = shape.IsRising ? values.Order().ToArray() : values
        select (IReadOnlyList<(decimal, decimal)>)[.. Enumerable.Range(0, count).Select(i => (gaps.Take(i).Sum(), heights[i]))];

    /// <summary>Gives every node its code: total, g1, g2 … for branches, k1, k2 … for leaves.</summary>
    private static PlainNode Coded(PlainNode root)
    {
        var (branches, leaves) = (0, 0);
        PlainNode Code(PlainNode node, bool isRoot) => node switch
        {
            PlainBranch branch => branch with
            {
                Code = isRoot ? "total" : $"g{++branches}",
                Children = [.. branch.Children.Select(c => c with { Node = Code(c.Node, false) })],
            },
            _ => node with { Code = isRoot ? "total" : $"k{++leaves}" },
        };
        return Code(root, isRoot: true);
    }
}
