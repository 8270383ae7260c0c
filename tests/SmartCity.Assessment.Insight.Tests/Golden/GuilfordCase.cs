using System.Text.Json;

namespace SmartCity.Assessment.Insight.Tests.Golden;

/// <summary>Guilford (1954), Psychometric Methods, 2nd ed., p. 282: 7 scientists × 3 judges × 5 traits, marks 1 to 9; example of the Facets manual.</summary>
internal static class GuilfordCase
{
    private static readonly JsonElement s_file = JsonDocument.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "Data", "mfrm-guilford-creativity.json"))).RootElement;

    public static JsonElement Joint => s_file.GetProperty("jml");

    public static JsonElement Marginal => s_file.GetProperty("mml");

    public static MarkSet Marks { get; } = MarkSet.Of(
        CategoryScale.Between(1, 9),
        Names("scientists"),
        Names("traits"),
        Names("judges"),
        s_file.GetProperty("rows").EnumerateArray().Select(r => new CategoryMark(r[1].GetInt32() - 1, r[2].GetInt32() - 1, r[0].GetInt32() - 1, r[3].GetInt32() - 1)));

    public static double[] Numbers(this JsonElement element, string property) =>
        [.. element.GetProperty(property).EnumerateArray().Select(n => n.GetDouble())];

    public static double Number(this JsonElement element, string property) => element.GetProperty(property).GetDouble();

    private static IEnumerable<string> Names(string facet) => s_file.GetProperty(facet).EnumerateArray().Select(n => n.GetString()!);
}
