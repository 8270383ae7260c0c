using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>What is assessed: a city, a proposal, a person. Known by its code, since names are not unique.</summary>
/// <remarks>Equal by content. Candidates have no order: neither codes nor names nor the order of input ever separates two of them.</remarks>
public sealed record Candidate
{
    private readonly ContentList<Fact> facts;
    private readonly ContentList<KeyValuePair<string, Measurement>> measured;
    private readonly ContentList<KeyValuePair<string, decimal>> declared;

    /// <summary>Creates a candidate.</summary>
    /// <param name="code">The code by which everything refers to it.</param>
    /// <param name="name">Its name; the code when left out.</param>
    /// <param name="facts">Its facts, each name once.</param>
    /// <param name="measured">What comes with it for measured criteria, each code once.</param>
    /// <param name="declared">Values of aspects or the total that somebody else computed; they are compared, never used.</param>
    public Candidate(
        string code,
        string? name = null,
        IEnumerable<Fact>? facts = null,
        IEnumerable<(string Criterion, Measurement Measurement)>? measured = null,
        IEnumerable<(string Aspect, decimal Value)>? declared = null)
        : this(
            code,
            name,
            facts,
            measured?.Select(m => KeyValuePair.Create(m.Criterion, m.Measurement)) ?? [],
            declared?.Select(d => KeyValuePair.Create(d.Aspect, d.Value)) ?? [])
    {
    }

    internal Candidate(
        string code,
        string? name,
        IEnumerable<Fact>? facts,
        IEnumerable<KeyValuePair<string, Measurement>> measured,
        IEnumerable<KeyValuePair<string, decimal>> declared)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Name = string.IsNullOrWhiteSpace(name) ? code : name;
        this.facts = new ContentList<Fact>(new ContentList<Fact>(facts, nameof(facts)).OrderBy(f => f.Name, StringComparer.Ordinal));
        this.measured = Sorted(measured);
        this.declared = Sorted(declared);
    }

    /// <summary>The code by which everything refers to it.</summary>
    public string Code { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its facts, ordered by name.</summary>
    public IReadOnlyList<Fact> Facts => facts;

    /// <summary>What comes with it for measured criteria, ordered by criterion.</summary>
    public IReadOnlyList<KeyValuePair<string, Measurement>> Measured => measured;

    /// <summary>Values that somebody else computed, ordered by aspect.</summary>
    public IReadOnlyList<KeyValuePair<string, decimal>> Declared => declared;

    /// <summary>Candidates that have nothing but a code.</summary>
    public static IReadOnlyList<Candidate> List(params IEnumerable<string> codes) =>
        new ContentList<Candidate>(Guard.Against.Null(codes).Select(c => new Candidate(c)));

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    internal Fact? Find(string name)
    {
        foreach (var fact in facts.Span)
        {
            if (fact.Name == name)
            {
                return fact;
            }
        }

        return null;
    }

    private static ContentList<KeyValuePair<string, T>> Sorted<T>(IEnumerable<KeyValuePair<string, T>> pairs)
    {
        var array = pairs.ToArray();
        Array.Sort(array, static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        return ContentList<KeyValuePair<string, T>>.Owning(array);
    }
}
