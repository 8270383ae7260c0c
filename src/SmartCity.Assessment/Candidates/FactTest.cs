using System.Globalization;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>A question to one fact of a candidate. Equal by content; no order.</summary>
/// <remarks>Values are written as in the files and read with the fact's declared type.</remarks>
public sealed record FactTest
{
    // Every value, read once as each of the types that it can be read as: the type is known only beside a fact.
    private readonly ContentList<Fact> read;

    internal FactTest(string fact, FactTestKind kind, IEnumerable<string> values)
    {
        Fact = Guard.Against.NullOrWhiteSpace(fact);
        Kind = kind;
        Values = new ContentList<string>(values, nameof(values));
        read = new ContentList<Fact>(Values.SelectMany(v => Enum.GetValues<FactKind>().Select(k => Assessment.Fact.TryParse(fact, k, v, out var known) ? known : null)).OfType<Fact>());
    }

    /// <summary>The fact that is asked.</summary>
    public string Fact { get; }

    /// <summary>What is asked.</summary>
    public FactTestKind Kind { get; }

    /// <summary>The values that it is held against; several only for <see cref="FactTestKind.OneOf"/>.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>The fact is the value.</summary>
    public static FactTest Is(string fact, string value) => new(fact, FactTestKind.Is, [Guard.Against.Null(value)]);

    /// <summary>The fact is not the value.</summary>
    public static FactTest IsNot(string fact, string value) => new(fact, FactTestKind.IsNot, [Guard.Against.Null(value)]);

    /// <summary>The number is at least the bound.</summary>
    public static FactTest AtLeast(string fact, decimal bound) => new(fact, FactTestKind.AtLeast, [NumberText.ToText(bound)]);

    /// <summary>The number is at most the bound.</summary>
    public static FactTest AtMost(string fact, decimal bound) => new(fact, FactTestKind.AtMost, [NumberText.ToText(bound)]);

    /// <summary>The fact is one of the values.</summary>
    public static FactTest OneOf(string fact, params IEnumerable<string> values) => new(fact, FactTestKind.OneOf, Guard.Against.Null(values));

    /// <summary>The date is before the bound.</summary>
    public static FactTest Before(string fact, DateOnly bound) =>
        new(fact, FactTestKind.Before, [bound.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]);

    /// <summary>The test in signs that need no language: <c>track = city</c>, <c>population ≥ 1000</c>, <c>region ∈ {Bali, Jawa}</c>.</summary>
    public override string ToString() => Kind switch
    {
        FactTestKind.Is => $"{Fact} = {Values[0]}",
        FactTestKind.IsNot => $"{Fact} ≠ {Values[0]}",
        FactTestKind.AtLeast => $"{Fact} ≥ {Values[0]}",
        FactTestKind.AtMost => $"{Fact} ≤ {Values[0]}",
        FactTestKind.OneOf => $"{Fact} ∈ {{{string.Join(", ", Values)}}}",
        _ => $"{Fact} < {Values[0]}",
    };

    internal bool Holds(Fact fact) => Kind switch
    {
        FactTestKind.Is or FactTestKind.OneOf => read.Contains(fact),
        FactTestKind.IsNot => !read.Contains(fact),
        FactTestKind.AtLeast => fact.Magnitude >= BoundFor(fact),
        FactTestKind.AtMost => fact.Magnitude <= BoundFor(fact),
        _ => fact.Magnitude < BoundFor(fact),
    };

    /// <summary>Yields what is wrong against the declared facts, with paths relative to the test.</summary>
    internal IEnumerable<Finding> Check(IReadOnlyDictionary<string, FactKind> declared)
    {
        if (!declared.TryGetValue(Fact, out var kind))
        {
            yield return SchemeMessages.FactUnknown.At("fact", Fact);
            yield break;
        }

        var property = Kind.Word();
        var suits = Kind switch
        {
            FactTestKind.AtLeast or FactTestKind.AtMost => kind == FactKind.Number,
            FactTestKind.Before => kind == FactKind.Date,
            _ => true,
        };
        if (!suits)
        {
            yield return SchemeMessages.FactTestKind.At(property, Fact, kind.Word(), property);
            yield break;
        }

        if (Values.Count == 0)
        {
            yield return SchemeMessages.FactTestEmpty.At(property, Fact);
        }

        foreach (var value in Values.Where(v => !Assessment.Fact.TryParse(Fact, kind, v, out _)))
        {
            yield return SchemeMessages.FactTestValue.At(property, Fact, kind.Word(), value);
        }
    }

    private decimal BoundFor(Fact fact) => read.First(r => r.Kind == fact.Kind).Magnitude;
}
