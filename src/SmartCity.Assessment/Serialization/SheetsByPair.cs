namespace SmartCity.Assessment;

/// <summary>Everything that one assessor wrote about one candidate, on however many sheets.</summary>
internal sealed record SheetsByPair(string Assessor, string Candidate, IReadOnlyList<KeyValuePair<string, Mark>> Marks)
{
    /// <summary>Ascending by assessor, then candidate; marks ascending by criterion.</summary>
    /// <exception cref="ArgumentException">A criterion is marked twice: no file can say that, and no scheme accepts it.</exception>
    public static IEnumerable<SheetsByPair> Of(AssessmentInput input) => input.ScoreSheets
        .GroupBy(s => (Assessor: s.Assessor.Code, s.Candidate))
        .OrderBy(g => g.Key.Assessor, StringComparer.Ordinal).ThenBy(g => g.Key.Candidate, StringComparer.Ordinal)
        .Select(g => new SheetsByPair(
            g.Key.Assessor, g.Key.Candidate, Once.Each(g.SelectMany(s => s.Marks).OrderBy(m => m.Key, StringComparer.Ordinal), $"{g.Key.Assessor} on {g.Key.Candidate}")));
}
