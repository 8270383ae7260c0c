using System.Text.Json;

namespace SmartCity.Assessment.Insight.Tests.Golden;

/// <summary>A golden case of the Raters room: its input and what is expected, with the citation.</summary>
internal sealed class CaseFile(string name)
{
    private readonly JsonElement root = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "Data", name + ".json"))).RootElement;

    public JsonElement Input => root.GetProperty("input");

    public JsonElement Expected => root.GetProperty("expected");

    /// <summary>Marks of the lowest category, for cases that only say who marked whom; names in order of appearance.</summary>
    public static MarkSet WhoMarkedWhom(IEnumerable<string[]> rows)
    {
        var list = rows.ToArray();
        string[] Names(Func<string[], string> of) => [.. list.Select(of).Distinct()];
        var (candidates, assessors, criteria) = (Names(r => r[0]), Names(r => r[1]), Names(r => r.Length > 2 ? r[2] : "all"));
        return MarkSet.Of(CategoryScale.Between(1, 5), candidates, criteria, assessors, list.Select(r => new CategoryMark(
            Array.IndexOf(candidates, r[0]), Array.IndexOf(criteria, r.Length > 2 ? r[2] : "all"), Array.IndexOf(assessors, r[1]), 0)));
    }

    public static string[][] Rows(JsonElement rows) => [.. rows.EnumerateArray().Select(r => r.EnumerateArray().Select(c => c.GetString()!).ToArray())];
}
