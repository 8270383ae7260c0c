using System.Globalization;
using CsvHelper;

namespace SmartCity.Assessment.Cli;

/// <summary>The result as CSV, one line a candidate. Texts that a spreadsheet would take for a formula, or for a text so marked, get an apostrophe in front; figures stay figures.</summary>
internal static class ResultCsv
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    public static void Write(AssessmentResult result, Stream stream, Language language)
    {
        using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        var uncorrected = Uncorrected(result);
        var words = new ResultWords(new Tongue(language));
        string[] names = ["code", "name", "class", "rank", "score", "published", "band", "decision", "gap", "reasonCodes", "reasons"];
        csv.WriteRecord(uncorrected is null ? names : [.. names, "rankUncorrected", "publishedUncorrected", "decisionUncorrected"]);
        foreach (var standing in result.Standings)
        {
            var isScored = standing.Total.State == ScoreState.Scored;
            string[] cells =
            [
                Text(standing.Candidate.Code),
                Text(standing.Candidate.Name),
                Text(standing.Class),
                standing.Rank.IsRanked ? standing.Rank.ToString() : string.Empty,
                isScored ? Figures.InFile(standing.Total.Score) : string.Empty,
                isScored ? standing.Published : string.Empty,
                Text(standing.Band?.Code ?? string.Empty),
                standing.Decision.ToString(),
                standing.Gap is { } gap ? Figures.InFile(gap) : string.Empty,
                string.Join(' ', standing.Reasons.Select(r => r.Code)),
                Text(words.Of(standing.Reasons)),
            ];
            csv.WriteRecord(uncorrected is null ? cells : [.. cells, .. Uncorrected(uncorrected.GetValueOrDefault(standing.Candidate.Code))]);
        }
    }

    /// <summary>What the marks as written come to, by candidate; null where no mark was corrected.</summary>
    private static Dictionary<string, Standing>? Uncorrected(AssessmentResult result) => result.Uncorrected is not { } other
        ? null
        : other.TryGetValue(out var without) ? without.Standings.ToDictionary(s => s.Candidate.Code, StringComparer.Ordinal) : [];

    private static string[] Uncorrected(Standing? standing) => standing is null
        ? [string.Empty, string.Empty, string.Empty]
        :
        [
            standing.Rank.IsRanked ? standing.Rank.ToString() : string.Empty,
            standing.Total.State == ScoreState.Scored ? standing.Published : string.Empty,
            standing.Decision.ToString(),
        ];

    /// <summary>The exact scores: numerators over one common denominator, which the header names.</summary>
    /// <remarks>Where that would have more than a thousand digits, every line has its own.</remarks>
    public static void WriteExact(AssessmentResult result, Stream stream)
    {
        using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        var scores = result.Standings.Where(s => s.Total.State == ScoreState.Scored).Select(s => (s.Candidate.Code, s.Total.Score)).ToArray();
        if (CommonDenominator.Of(scores.Select(s => s.Score)) is { } common)
        {
            csv.WriteRecord("candidate", string.Create(CultureInfo.InvariantCulture, $"numerator/{common}"));
            foreach (var (code, score) in scores)
            {
                csv.WriteRecord(Text(code), (score.Numerator * (common / score.Denominator)).ToString(CultureInfo.InvariantCulture));
            }

            return;
        }

        csv.WriteRecord("candidate", "numerator", "denominator");
        foreach (var (code, score) in scores)
        {
            csv.WriteRecord(Text(code), score.Numerator.ToString(CultureInfo.InvariantCulture), score.Denominator.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A text from the input, made harmless for spreadsheets.</summary>
    public static string Text(string text) => text is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\t' or '\r' or '\n' or '\'', ..] ? "'" + text : text;
}
