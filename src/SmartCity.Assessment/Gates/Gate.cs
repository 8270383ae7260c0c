using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>A condition to be considered: on a fact, a criterion, an aspect or the total. Equal by content; gates have no order but the declared one.</summary>
public sealed record Gate
{
    private Gate(FactTest? fact, string? aspect, Bound bound, decimal at) => (Fact, Aspect, Bound, At) = (fact, aspect, bound, at);

    /// <summary>What the gate is called; its condition unless it was named.</summary>
    public string Code => OwnCode ?? Condition;

    /// <summary>Its name in each language.</summary>
    public LocalText Names { get; private init; } = LocalText.None;

    /// <summary>The test, when the gate is on a fact.</summary>
    public FactTest? Fact { get; }

    /// <summary>The code of the node, when the gate is on a score.</summary>
    public string? Aspect { get; }

    /// <summary>On which side of <see cref="At"/> a score passes.</summary>
    public Bound Bound { get; }

    /// <summary>The bound of a score.</summary>
    public decimal At { get; }

    /// <summary>Which figure of the node is read.</summary>
    /// <value><see cref="Assessment.Reading.Exact"/>.</value>
    public Reading Reading { get; private init; }

    /// <summary>The test without which the gate is not asked of a candidate.</summary>
    public FactTest? Applies { get; private init; }

    /// <summary>The condition in signs that need no language: <c>security ≥ 4</c>.</summary>
    public string Condition => Fact is not null ? Fact.ToString() : $"{Aspect} {Words(Bound)} {NumberText.ToText(At)}";

    /// <summary>The node's score is the bound or more.</summary>
    public static Gate AtLeast(string aspect, decimal bound) => OnScore(aspect, Bound.AtLeast, bound);

    /// <summary>The node's score is more than the bound.</summary>
    public static Gate Above(string aspect, decimal bound) => OnScore(aspect, Bound.Above, bound);

    /// <summary>The node's score is the bound or less.</summary>
    public static Gate AtMost(string aspect, decimal bound) => OnScore(aspect, Bound.AtMost, bound);

    /// <summary>The node's score is less than the bound.</summary>
    public static Gate Below(string aspect, decimal bound) => OnScore(aspect, Bound.Below, bound);

    /// <summary>A fact of the candidate passes a test.</summary>
    public static Gate On(FactTest fact) => new(Guard.Against.Null(fact), null, Bound.AtLeast, 0);

    /// <summary>The same gate, reading another figure of the node.</summary>
    public Gate ReadAs(Reading reading) => this with { Reading = Guard.Against.EnumOutOfRange(reading) };

    /// <summary>The same gate, asked only of candidates whose fact passes a test.</summary>
    public Gate When(FactTest condition) => this with { Applies = Guard.Against.Null(condition) };

    /// <summary>The same gate with a code, and names in several languages.</summary>
    public Gate Named(string gateCode, LocalText? names = null) =>
        this with { OwnCode = Guard.Against.NullOrWhiteSpace(gateCode), Names = names ?? Names };

    internal Gate WithNames(LocalText names) => this with { Names = names };

    internal string? OwnCode { get; private init; }

    internal static Gate OnScore(string aspect, Bound bound, decimal at) => new(null, Guard.Against.NullOrWhiteSpace(aspect), bound, at);

    /// <summary>Whether the gate looks at a fact of a candidate, which may be missing.</summary>
    internal bool ReadsFacts => Fact is not null || Applies is not null;

    internal bool Passes(Rational figure) => Bound switch
    {
        Bound.AtLeast => figure >= At,
        Bound.Above => figure > At,
        Bound.AtMost => figure <= At,
        _ => figure < At,
    };

    /// <summary>Yields what is wrong, with paths relative to the gate.</summary>
    internal IEnumerable<Finding> Check(AspectTree tree, IReadOnlyDictionary<string, FactKind> facts)
    {
        foreach (var finding in (Fact?.Check(facts) ?? []).Concat(Applies?.Check(facts).Select(f => f.Under("when")) ?? []))
        {
            yield return finding;
        }

        if (Fact is not null && Reading != Reading.Exact)
        {
            yield return SchemeMessages.ReadOfFact.At("read");
        }

        var node = tree.Find(Aspect);
        if (Aspect is not null && node is null)
        {
            yield return AspectMessages.AspectUnknown.At("on", Aspect);
        }

        if (Reading == Reading.Points && node is { Criterion: null })
        {
            yield return SchemeMessages.PointsOfAspect.At("read", node.Aspect.Code);
        }

        if (OwnCode is not null)
        {
            foreach (var finding in CodeRules.Check(OwnCode, "code"))
            {
                yield return finding;
            }
        }
    }

    private static string Words(Bound bound) => bound switch
    {
        Bound.AtLeast => "≥",
        Bound.Above => ">",
        Bound.AtMost => "≤",
        _ => "<",
    };
}
