using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Checked candidates in one fixed order, ascending by code, so that the order of input cannot matter.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order.</remarks>
public sealed class Roster
{
    private readonly Candidate[] candidates;
    private readonly Dictionary<string, int> index;

    private Roster(Candidate[] candidates, ContentList<DeclaredFact> facts)
    {
        this.candidates = candidates;
        Candidates = ContentList<Candidate>.Owning(candidates);
        Facts = facts;
        index = new Dictionary<string, int>(candidates.Length, StringComparer.Ordinal);
        for (var i = 0; i < candidates.Length; i++)
        {
            index.TryAdd(candidates[i].Code, i);
        }
    }

    /// <summary>How many candidates there are.</summary>
    public int Count => candidates.Length;

    /// <summary>The candidates, ascending by code.</summary>
    public IReadOnlyList<Candidate> Candidates { get; }

    internal Candidate this[int place] => candidates[place];

    /// <summary>The facts that the candidates were checked against, ordered by name.</summary>
    public IReadOnlyList<DeclaredFact> Facts { get; }

    /// <summary>Checks candidates against the facts that a scheme declares.</summary>
    /// <returns>The roster, or every finding: codes that are empty, malformed or alike, facts that are unknown, repeated or of another type.</returns>
    /// <exception cref="ArgumentException">A fact is declared twice, or a candidate or a fact is null.</exception>
    public static Validated<Roster> Of(IEnumerable<Candidate> candidates, IEnumerable<DeclaredFact>? facts = null)
    {
        var (roster, findings) = Look(new ContentList<Candidate>(Guard.Against.Null(candidates), nameof(candidates)), new ContentList<DeclaredFact>(facts, nameof(facts)));
        return new Validated<Roster>(roster, findings);
    }

    /// <summary>The roster as far as one can be made, so that the rest of an input can be looked at beside its findings.</summary>
    internal static (Roster Roster, FindingList Findings) Look(IEnumerable<Candidate> candidates, IEnumerable<DeclaredFact> facts)
    {
        var list = candidates.ToArray();
        Array.Sort(list, static (a, b) => string.CompareOrdinal(a.Code, b.Code));
        var declared = new ContentList<DeclaredFact>(facts.OrderBy(f => f.Name, StringComparer.Ordinal));
        var kinds = declared.ToDictionary(f => f.Name, f => f.Kind, StringComparer.Ordinal);
        var findings = new FindingList();
        if (list.Length == 0)
        {
            findings.Add(InputMessages.NoCandidates.At("candidates"));
        }

        foreach (var candidate in list)
        {
            var path = PathOf(candidate);
            findings.AddRange(CodeRules.Check(candidate.Code, path + ".code"));
            findings.AddRange(CheckFacts(candidate, kinds, path));
        }

        findings.AddRange(CodeRules.Duplicates(
            list.Select(c => (c.Code, PathOf(c) + ".code")), InputMessages.CandidateDuplicate, InputMessages.CandidateAlike));
        return (new Roster(list, declared), findings);
    }

    internal IReadOnlyDictionary<string, FactKind> FactKinds => Facts.ToDictionary(f => f.Name, f => f.Kind, StringComparer.Ordinal);

    /// <summary>The place of a candidate that a caller names.</summary>
    /// <exception cref="ArgumentException">There is no such candidate.</exception>
    internal int PlaceOf(string candidate)
    {
        // Asked for thousands of times in an audit: words are made only where there is something to say.
        var place = Find(Guard.Against.Null(candidate));
        return place >= 0 ? place : throw new ArgumentException($"There is no candidate '{candidate}'.", nameof(candidate));
    }

    /// <summary>The codes of these candidates, of many the first ten.</summary>
    internal string Named(IReadOnlyCollection<int> places)
    {
        const int mostNamed = 10;
        return string.Join(", ", places.Take(mostNamed).Select(p => this[p].Code)) + (places.Count > mostNamed ? ", …" : string.Empty);
    }

    internal static string PathOf(Candidate candidate) => $"candidates({candidate.Code})";

    internal int Find(string code) => index.TryGetValue(code, out var place) ? place : -1;

    private static IEnumerable<Finding> CheckFacts(Candidate candidate, Dictionary<string, FactKind> kinds, string path)
    {
        Fact? previous = null;
        foreach (var fact in candidate.Facts)
        {
            if (fact.Name == previous?.Name)
            {
                yield return InputMessages.FactTwice.At($"{path}.facts.{fact.Name}", candidate.Code, fact.Name);
            }
            else if (!kinds.TryGetValue(fact.Name, out var kind))
            {
                yield return InputMessages.FactUnknown.At($"{path}.facts.{fact.Name}", candidate.Code, fact.Name);
            }
            else if (kind != fact.Kind)
            {
                yield return InputMessages.FactKindDiffers.At($"{path}.facts.{fact.Name}", candidate.Code, fact.Name, fact.Kind.Word(), kind.Word());
            }

            if (fact.Kind == FactKind.Text && fact.ToString() is { Length: > 0 } text && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])))
            {
                yield return InputMessages.FactBlanks.At($"{path}.facts.{fact.Name}", candidate.Code, fact.Name, text);
            }

            previous = fact;
        }
    }
}
