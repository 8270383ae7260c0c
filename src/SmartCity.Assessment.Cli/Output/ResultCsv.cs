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
        csv.WriteRecord("code", "name", "class", "rank", "score", "published", "band", "decision", "gap", "reasonCodes", "reasons");
        foreach (var standing in result.Standings)
        {
            var isScored = standing.Total.State == ScoreState.Scored;
            csv.WriteRecord(
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
                Text(string.Join(' ', standing.Reasons.Select(r => r.Text(language)))));
        }
    }

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
