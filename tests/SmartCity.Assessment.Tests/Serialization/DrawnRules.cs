using FsCheck;
using FsCheck.Fluent;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>Generators of gates, rankings, places and bands for given aspects and facts.</summary>
internal sealed class DrawnRules(IReadOnlyList<Aspect> aspects, IReadOnlyList<DeclaredFact> facts)
{
    /// <summary>The values that text facts have here; rankings within a fact have these classes.</summary>
    public static readonly IReadOnlyList<string> Classes = ["large", "small"];

    public Gen<Gate[]> Gates => DrawnWords.Several(0, 3, number =>
        from gate in facts.Count == 0 ? ScoreGate : Gen.Frequency((3, ScoreGate), (1, Test.Select(Gate.On)))
        from condition in facts.Count == 0 ? Gen.Constant<FactTest?>(null) : DrawnWords.Maybe(Test)
        from code in DrawnWords.Code($"g{number}")
        from names in DrawnWords.Text
        from isNamed in DrawnWords.Flag
        let conditional = condition is null ? gate : gate.When(condition)
        select isNamed ? conditional.Named(code, names) : conditional);

    public Gen<RankingRules> Ranking =>
        from reading in Gen.Elements(Reading.Exact, Reading.Published)
        from convention in DrawnWords.WordOf<TieConvention>()
        from within in facts.Any(f => f.Kind == FactKind.Text) ? DrawnWords.Maybe(Gen.Elements(Names(FactKind.Text))) : Gen.Constant<string?>(null)
        from breaks in DrawnWords.Several(0, 3, _ => Break)
        select new RankingRules(reading, convention, within, breaks);

    public static Gen<Quota?> Quota(RankingRules ranking)
    {
        var same =
            from places in Gen.Choose(1, 2)
            from reserves in Gen.Choose(0, 2)
            from atCut in DrawnWords.WordOf<AtCut>()
            select Assessment.Quota.Of(places, atCut, reserves);
        var perClass =
            from counts in DrawnWords.All(Classes.Select(_ => Gen.Choose(0, 2)))
            from reserves in DrawnWords.All(Classes.Select(_ => Gen.Choose(0, 1)))
            from atCut in DrawnWords.WordOf<AtCut>()
            select Assessment.Quota.PerClass(atCut, Classes.Select((c, i) => new ClassPlaces(c, counts.Sum() == 0 ? 1 : counts[i], reserves[i])));
        return DrawnWords.Maybe(ranking.Within is null ? same : Gen.OneOf(same, perClass), outOf: 2);
    }

    public static Gen<BandScale?> Bands { get; } = DrawnWords.Maybe(
        from edges in DrawnWords.Ascending(1, 4)
        from joints in DrawnWords.All(edges.Select(_ => Gen.Choose(0, 2)))
        from bands in DrawnWords.All(Enumerable.Range(0, edges.Length + 1).Select(i =>
            from code in DrawnWords.Code($"b{i}")
            from names in DrawnWords.Text
            select new Band(
                code,
                i == 0 ? null : joints[i - 1] == 0 ? BandEdge.Including(edges[i - 1]) : BandEdge.Excluding(edges[i - 1]),
                i == edges.Length ? null : joints[i] == 1 ? BandEdge.Including(edges[i]) : BandEdge.Excluding(edges[i]),
                names)))
        from onExact in DrawnWords.Flag
        from isReversed in DrawnWords.Flag
        let list = isReversed ? bands.Reverse() : bands
        select onExact ? BandScale.OnExact(list) : BandScale.OnPublished(list),
        outOf: 2);

    private Gen<Gate> ScoreGate =>
        from aspect in DrawnWords.OneOf(aspects)
        from bound in DrawnWords.WordOf<Bound>()
        from at in Gen.Elements(-1m, 0m, 0.50m, 1m, 3m)
        from reading in Gen.Elements(aspect is Criterion ? Enum.GetValues<Reading>() : [Reading.Exact, Reading.Published, Reading.Unweighted])
        let gate = bound switch
        {
            Bound.AtLeast => Gate.AtLeast(aspect.Code, at),
            Bound.Above => Gate.Above(aspect.Code, at),
            Bound.AtMost => Gate.AtMost(aspect.Code, at),
            _ => Gate.Below(aspect.Code, at),
        }
        select gate.ReadAs(reading);

    private Gen<FactTest> Test =>
        from fact in DrawnWords.OneOf(facts)
        from first in DrawnInputs.ValueOf(fact)
        from second in DrawnInputs.ValueOf(fact)
        from bound in DrawnWords.Figure
        from kind in Gen.Elements<FactTestKind>(
        [
            FactTestKind.Is, FactTestKind.IsNot, FactTestKind.OneOf,
            .. fact.Kind == FactKind.Number ? [FactTestKind.AtLeast, FactTestKind.AtMost] : Array.Empty<FactTestKind>(),
            .. fact.Kind == FactKind.Date ? [FactTestKind.Before] : Array.Empty<FactTestKind>(),
        ])
        select kind switch
        {
            FactTestKind.Is => FactTest.Is(fact.Name, first.ToString()),
            FactTestKind.IsNot => FactTest.IsNot(fact.Name, first.ToString()),
            FactTestKind.AtLeast => FactTest.AtLeast(fact.Name, bound),
            FactTestKind.AtMost => FactTest.AtMost(fact.Name, bound),
            FactTestKind.OneOf => FactTest.OneOf(fact.Name, first.ToString(), second.ToString()),
            _ => FactTest.Before(fact.Name, new DateOnly(2019, 2, 28)),
        };

    private Gen<TieBreak> Break
    {
        get
        {
            var onNode =
                from aspect in DrawnWords.OneOf(aspects)
                from isHigher in DrawnWords.Flag
                from reading in Gen.Elements(aspect is Criterion ? [Reading.Exact, Reading.Published, Reading.Points] : new[] { Reading.Exact, Reading.Published })
                select (isHigher ? TieBreak.HigherOn(aspect.Code) : TieBreak.LowerOn(aspect.Code)).ReadAs(reading);
            var onMarks =
                from aspect in DrawnWords.OneOf(aspects)
                from isMore in DrawnWords.Flag
                select isMore ? TieBreak.MoreTopMarks(aspect.Code) : TieBreak.FewerTopMarks(aspect.Code);
            var ordered = facts.Where(f => f.Kind != FactKind.Text).Select(f => f.Name).ToArray();
            var onFact =
                from fact in Gen.Elements(ordered.Length == 0 ? ["–"] : ordered)
                from isHigher in DrawnWords.Flag
                select isHigher ? TieBreak.HigherFact(fact) : TieBreak.LowerFact(fact);
            return ordered.Length == 0 ? Gen.OneOf(onNode, onMarks) : Gen.OneOf(onNode, onMarks, onFact);
        }
    }

    private string[] Names(FactKind kind) => [.. facts.Where(f => f.Kind == kind).Select(f => f.Name)];
}
