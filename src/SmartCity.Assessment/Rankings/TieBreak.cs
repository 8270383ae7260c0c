using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>A declared rule that separates equals. Who has no figure there comes after those who have one. Equal by content; breaks act in the declared order.</summary>
public sealed record TieBreak
{
    internal TieBreak(TieBreakKind kind, string on, Better better, Reading reading = Reading.Exact)
    {
        Kind = kind;
        On = Guard.Against.NullOrWhiteSpace(on);
        Better = better;
        Reading = reading;
    }

    /// <summary>What it looks at.</summary>
    public TieBreakKind Kind { get; }

    /// <summary>The code of the node, or the name of the fact.</summary>
    public string On { get; }

    /// <summary>Which end comes first.</summary>
    public Better Better { get; }

    /// <summary>Which figure of a node is read.</summary>
    public Reading Reading { get; }

    /// <summary>The higher score on a node comes first.</summary>
    public static TieBreak HigherOn(string aspect) => new(TieBreakKind.Aspect, aspect, Better.Higher);

    /// <summary>The lower score on a node comes first.</summary>
    public static TieBreak LowerOn(string aspect) => new(TieBreakKind.Aspect, aspect, Better.Lower);

    /// <summary>More marks at the top of the scale, counted beneath a node, come first.</summary>
    public static TieBreak MoreTopMarks(string aspect) => new(TieBreakKind.TopMarks, aspect, Better.Higher);

    /// <summary>Fewer marks at the top of the scale, counted beneath a node, come first.</summary>
    public static TieBreak FewerTopMarks(string aspect) => new(TieBreakKind.TopMarks, aspect, Better.Lower);

    /// <summary>The higher number, the later date, or true comes first.</summary>
    public static TieBreak HigherFact(string fact) => new(TieBreakKind.Fact, fact, Better.Higher);

    /// <summary>The lower number, the earlier date, or false comes first.</summary>
    public static TieBreak LowerFact(string fact) => new(TieBreakKind.Fact, fact, Better.Lower);

    /// <summary>The same break, reading another figure of the node.</summary>
    public TieBreak ReadAs(Reading reading) => new(Kind, On, Better, Guard.Against.EnumOutOfRange(reading));

    /// <summary>The break in words: <c>higher policy</c>, <c>lower fact born</c>, <c>more top marks on total</c>.</summary>
    public override string ToString() => Kind switch
    {
        TieBreakKind.TopMarks => $"{(Better == Better.Higher ? "more" : "fewer")} top marks on {On}",
        TieBreakKind.Fact => $"{(Better == Better.Higher ? "higher" : "lower")} fact {On}",
        _ => $"{(Better == Better.Higher ? "higher" : "lower")} {On}{(Reading == Reading.Exact ? string.Empty : $" ({Reading})")}",
    };

    /// <summary>The figure of a candidate, or null where there is none.</summary>
    internal Rational? Figure(ScoreBoard board, int candidate)
    {
        if (Kind == TieBreakKind.Fact)
        {
            return board.Roster[candidate].Find(On) is { } fact ? fact.Magnitude : null;
        }

        var node = board.Tree.Find(On)!;
        return Kind == TieBreakKind.Aspect
            ? board.Read(node, candidate, Reading)
            : AspectTree.CriteriaUnder(node).Sum(c => board.Table[candidate, c.CriterionIndex].MarksAtTop);
    }

    /// <summary>Yields what is wrong, with paths relative to the break.</summary>
    internal IEnumerable<Finding> Check(AspectTree tree, IReadOnlyDictionary<string, FactKind> facts)
    {
        if (Kind != TieBreakKind.Aspect && Reading != Reading.Exact)
        {
            yield return SchemeMessages.ReadOfFact.At("read");
        }

        if (Kind == TieBreakKind.Fact)
        {
            if (!facts.TryGetValue(On, out var kind))
            {
                yield return SchemeMessages.FactUnknown.At("fact", On);
            }
            else if (kind == FactKind.Text)
            {
                yield return SchemeMessages.TextHasNoOrder.At("fact", On);
            }

            yield break;
        }

        var node = tree.Find(On);
        if (node is null)
        {
            yield return AspectMessages.AspectUnknown.At(Kind == TieBreakKind.Aspect ? "on" : "topMarks", On);
        }
        else if (Reading == Reading.Unweighted)
        {
            yield return SchemeMessages.ReadNotHere.At("read");
        }
        else if (Reading == Reading.Points && node.Criterion is null)
        {
            yield return SchemeMessages.PointsOfAspect.At("read", On);
        }
    }
}
