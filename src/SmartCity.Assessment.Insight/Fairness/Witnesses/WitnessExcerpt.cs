namespace SmartCity.Assessment.Insight;

/// <summary>What matters of a witness on a large contest: the marks that differ, and the candidates that it concerns.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order.</remarks>
public sealed class WitnessExcerpt
{
    private readonly Witness witness;
    private readonly string[] words;
    private readonly HashSet<string> marked;

    internal WitnessExcerpt(Witness witness)
    {
        this.witness = witness;
        words = [witness.Change.In(Language.English, string.Empty), witness.Why.In(Language.English, string.Empty)];
        var variants = witness.Variants;
        Marks = Array.AsReadOnly(Enumerable.Range(0, variants.Count).SelectMany(i => Differences(i, variants[i].Input)).ToArray());
        marked = Marks.Select(m => m.Candidate).ToHashSet(StringComparer.Ordinal);
        var all = variants.Select(v => v.Input).Prepend(witness.Instance.Input).SelectMany(i => i.Candidates).Select(c => c.Code).Distinct(StringComparer.Ordinal).ToArray();
        Candidates = Array.AsReadOnly(all.Select(c => (Code: c, Concern: ConcernOf(c))).Where(c => c.Concern < Concern.None)
            .OrderBy(c => c.Concern).ThenBy(c => c.Code, StringComparer.Ordinal).Select(c => c.Code).ToArray());
        Others = all.Length - Candidates.Count;
    }

    private enum Concern
    {
        Named,
        OtherDecision,
        OtherMark,
        OtherRank,
        None,
    }

    /// <summary>
    /// The marks that differ, by variant, candidate, assessor and criterion. Those about a candidate or by an assessor who is only on one side are left out: that they
    /// come or go is the change.
    /// </summary>
    public IReadOnlyList<MarkDifference> Marks { get; }

    /// <summary>
    /// The codes of the candidates that it concerns: those named in words first, then those with another decision, those with another mark, those with another rank; alike ones by code.
    /// </summary>
    public IReadOnlyList<string> Candidates { get; }

    /// <summary>How many other candidates there are; their marks, ranks and decisions are as before.</summary>
    public int Others { get; }

    private Concern ConcernOf(string candidate)
    {
        var before = witness.Before.Find(candidate);
        return words.Any(w => Names(w, candidate)) ? Concern.Named
            : witness.After.Any(a => a.Find(candidate)?.Decision != before?.Decision) ? Concern.OtherDecision
            : marked.Contains(candidate) ? Concern.OtherMark
            : witness.After.Any(a => a.Find(candidate)?.Rank != before?.Rank) ? Concern.OtherRank
            : Concern.None;
    }

    private IEnumerable<MarkDifference> Differences(int variant, AssessmentInput after)
    {
        var before = witness.Instance.Input;
        if (ReferenceEquals(before, after))
        {
            return [];
        }

        var candidates = before.Candidates.Select(c => c.Code).Intersect(after.Candidates.Select(c => c.Code), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var assessors = before.Assessors.Select(a => a.Code).Intersect(after.Assessors.Select(a => a.Code), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var shared = before.ScoreSheets.Intersect(after.ScoreSheets, ReferenceEqualityComparer.Instance).ToHashSet(ReferenceEqualityComparer.Instance);
        Dictionary<(string Candidate, string Assessor, string Criterion), Mark> MarksOf(AssessmentInput input) => (
            from sheet in input.ScoreSheets
            where !shared.Contains(sheet) && candidates.Contains(sheet.Candidate) && assessors.Contains(sheet.Assessor.Code)
            from mark in sheet.Marks
            select (Key: (sheet.Candidate, sheet.Assessor.Code, mark.Key), mark.Value)).DistinctBy(m => m.Key).ToDictionary(m => m.Key, m => m.Value);
        var (was, now) = (MarksOf(before), MarksOf(after));
        return was.Keys.Union(now.Keys)
            .Select(key => new MarkDifference(variant, key, was.TryGetValue(key, out var old) ? old : null, now.TryGetValue(key, out var other) ? other : null))
            .Where(d => d.Before != d.After)
            .OrderBy(d => d.Candidate, StringComparer.Ordinal).ThenBy(d => d.Assessor, StringComparer.Ordinal).ThenBy(d => d.Criterion, StringComparer.Ordinal);
    }

    /// <summary>Whether a text names a code: as a word, not as the beginning of a longer one.</summary>
    private static bool Names(string text, string code)
    {
        for (var at = text.IndexOf(code, StringComparison.Ordinal); at >= 0; at = text.IndexOf(code, at + 1, StringComparison.Ordinal))
        {
            var end = at + code.Length;
            if ((at == 0 || !IsOfWord(text[at - 1])) && (end == text.Length || !IsOfWord(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';
}
