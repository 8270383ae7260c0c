namespace SmartCity.Assessment;

/// <summary>From the path of a finding to the place where the text stood. Codes may hold any character, so every way to split a path is tried.</summary>
internal sealed class OriginSearch(
    Dictionary<string, CandidateEntry> candidates,
    Dictionary<string, AssessorEntry> assessors,
    Dictionary<(int Assessor, int Candidate), SheetEntry> sheets)
{
    public string Find(string path)
    {
        foreach (var (inside, rest) in Splits(path))
        {
            var found = path[0] switch
            {
                'c' when path.StartsWith("candidates(", StringComparison.Ordinal) => OfCandidate(inside, rest),
                'a' when path.StartsWith("assessors(", StringComparison.Ordinal) => OfAssessor(inside, rest),
                's' when path.StartsWith("scoreSheets(", StringComparison.Ordinal) => OfSheet(inside, rest),
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }

        return path;
    }

    private static IEnumerable<(string Inside, string Tail)> Splits(string path)
    {
        var open = path.IndexOf('(', StringComparison.Ordinal);
        for (var close = path.IndexOf(')', StringComparison.Ordinal); open > 0 && close > 0; close = path.IndexOf(')', close + 1))
        {
            yield return (path[(open + 1)..close], path[(close + 1)..].TrimStart('.'));
        }
    }

    private static string After(string rest, string word) => rest.StartsWith(word, StringComparison.Ordinal) ? rest[word.Length..] : rest;

    private string? OfCandidate(string code, string rest)
    {
        if (!candidates.TryGetValue(code, out var entry))
        {
            return null;
        }

        var isValue = rest.StartsWith("measured.", StringComparison.Ordinal) || rest.StartsWith("declared.", StringComparison.Ordinal);
        var origin = isValue ? entry.ValuesAt : entry.At;
        return origin.IsKnown ? origin.Column(After(After(After(rest, "measured."), "declared."), "facts.")) : null;
    }

    private string? OfAssessor(string code, string rest)
    {
        return assessors.TryGetValue(code, out var entry) && entry.At.IsKnown ? entry.At.Column(rest) : null;
    }

    private string? OfSheet(string inside, string rest)
    {
        for (var comma = inside.IndexOf(',', StringComparison.Ordinal); comma >= 0; comma = inside.IndexOf(',', comma + 1))
        {
            var (assessor, candidate) = (inside[..comma], inside[(comma + 1)..]);
            if (assessors.TryGetValue(assessor, out var whose)
                && candidates.TryGetValue(candidate, out var about)
                && sheets.TryGetValue((whose.Place, about.Place), out var sheet)
                && sheet.OriginOf(After(rest, "marks.")) is { IsKnown: true } origin)
            {
                return origin.Column("mark");
            }
        }

        return null;
    }
}
