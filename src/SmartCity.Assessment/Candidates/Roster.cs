using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Checked candidates in one fixed order, ascending by code, so that the order of input cannot matter.</summary>
public sealed class Roster
{
    private readonly Candidate[] candidates;
    private readonly Dictionary<string, int> index;

    private Roster(Candidate[] candidates)
    {
        this.candidates = candidates;
        index = new Dictionary<string, int>(candidates.Length, StringComparer.Ordinal);
        for (var i = 0; i < candidates.Length; i++)
        {
            index.TryAdd(candidates[i].Code, i);
        }
    }

    /// <summary>How many candidates there are.</summary>
    public int Count => candidates.Length;

    /// <summary>The candidates, ascending by code.</summary>
    public IReadOnlyList<Candidate> Candidates => new ContentList<Candidate>(candidates);

    internal Candidate this[int place] => candidates[place];

    /// <summary>Checks candidates against the facts that a scheme declares.</summary>
    /// <returns>The roster, or every finding: codes that are empty, malformed or alike, facts that are unknown, repeated or of another type.</returns>
    public static Validated<Roster> Of(IEnumerable<Candidate> candidates, IEnumerable<DeclaredFact>? facts = null)
    {
        var list = Guard.Against.Null(candidates).ToArray();
        var kinds = (facts ?? []).ToDictionary(f => f.Name, f => f.Kind, StringComparer.Ordinal);
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
        Array.Sort(list, static (a, b) => string.CompareOrdinal(a.Code, b.Code));
        return new Validated<Roster>(new Roster(list), findings);
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
                yield return InputMessages.FactKindDiffers.At($"{path}.facts.{fact.Name}", candidate.Code, fact.Name, fact.Kind.ToString(), kind.ToString());
            }

            previous = fact;
        }
    }
}
