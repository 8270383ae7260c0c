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

    private static string? Rest(string text, string word) => text.StartsWith(word, StringComparison.Ordinal) ? text[word.Length..] : null;

    private string? OfCandidate(string code, string rest)
    {
        if (!candidates.TryGetValue(code, out var entry))
        {
            return null;
        }

        var (column, origin) = rest switch
        {
            _ when Rest(rest, "facts.") is { } fact => (fact, entry.Facts.OriginOf(fact)),
            _ when Rest(rest, "measured.") is { } criterion => (criterion, entry.Measured.OriginOf(criterion)),
            _ when Rest(rest, "declared.") is { } aspect => (aspect, entry.Declared.OriginOf(aspect)),
            _ => (rest, entry.At),
        };

        // What is not there at all is missed where the candidate stands.
        origin = origin.IsKnown ? origin : entry.At;
        return origin.IsKnown ? origin.Column(column) : null;
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
                && sheet.OriginOf(Rest(rest, "marks.") ?? rest) is { IsKnown: true } origin)
            {
                return origin.Column("mark");
            }
        }

        return null;
    }
}
