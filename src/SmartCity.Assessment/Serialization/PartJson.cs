using System.Text.Json;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Parts of rankings and selections as JSON, to be carried from the process that made them to the one that merges them. Scores are exact: a decimal or p/q.</summary>
public static class PartJson
{
    internal const string RankingFormat = "smartcity-assessment/partial-ranking/1";
    internal const string SelectionFormat = "smartcity-assessment/partial-selection/1";

    /// <summary>Writes a part of a ranking; equal parts have equal texts.</summary>
    public static string Write(PartialRanking part)
    {
        Guard.Against.Null(part);
        return Text(new PartDraft
        {
            Format = RankingFormat,
            Scheme = part.Scheme,
            Entries = [.. part.Counts.Select(c => new PartEntryDraft { Score = c.Score.ToString(), Count = c.Count })],
        });
    }

    /// <summary>Writes a part of a selection; equal parts have equal texts.</summary>
    public static string Write(PartialSelection part)
    {
        Guard.Against.Null(part);
        return Text(new PartDraft
        {
            Format = SelectionFormat,
            Scheme = part.Scheme,
            Places = part.Places,
            Entries = [.. part.Entries.Select(e => new PartEntryDraft { Code = e.Code, Score = e.Score.ToString() })],
        });
    }

    /// <summary>Reads a part of a ranking.</summary>
    /// <returns>The part, or everything that is wrong with the text.</returns>
    public static Validated<PartialRanking> ReadRanking(string json) => new PartReader(RankingFormat).Ranking(Guard.Against.Null(json));

    /// <summary>Reads a part of a selection.</summary>
    /// <returns>The part, or everything that is wrong with the text.</returns>
    public static Validated<PartialSelection> ReadSelection(string json) => new PartReader(SelectionFormat).Selection(Guard.Against.Null(json));

    private static string Text(PartDraft draft) => JsonSerializer.Serialize(draft, DraftContext.Default.PartDraft);
}
