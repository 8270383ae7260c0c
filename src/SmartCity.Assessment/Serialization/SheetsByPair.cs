namespace SmartCity.Assessment;

/// <summary>Everything that one assessor wrote about one candidate, on however many sheets.</summary>
internal readonly record struct SheetsByPair(string Assessor, string Candidate, IReadOnlyList<KeyValuePair<string, Mark>> Marks)
{
    /// <summary>Ascending by assessor, then candidate; marks ascending by criterion.</summary>
    /// <exception cref="ArgumentException">A criterion is marked twice: no file can say that, and no scheme accepts it.</exception>
    public static IEnumerable<SheetsByPair> Of(AssessmentInput input)
    {
        var sheets = input.ScoreSheets.ToArray();
        Array.Sort(sheets, ScoreSheet.ByPair);
        for (int start = 0, end; start < sheets.Length; start = end)
        {
            end = start + 1;
            while (end < sheets.Length && ScoreSheet.ByPair(sheets[start], sheets[end]) == 0)
            {
                end++;
            }

            // A lone sheet has its marks in order already.
            var (assessor, candidate) = (sheets[start].Assessor.Code, sheets[start].Candidate);
            IEnumerable<KeyValuePair<string, Mark>> marks = end == start + 1 ? sheets[start].Marks : sheets[start..end].SelectMany(s => s.Marks).OrderBy(m => m.Key, StringComparer.Ordinal);
            yield return new SheetsByPair(assessor, candidate, Once.Each(marks, $"{assessor} on {candidate}"));
        }
    }
}
