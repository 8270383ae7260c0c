namespace SmartCity.Assessment.Insight.Tests.Golden;

/// <summary>A file of <c>Golden/Data</c>.</summary>
internal static class GoldenFile
{
    /// <summary>The rows after the head.</summary>
    public static string[][] Rows(string name) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", "Data", name)).Skip(1).Select(line => line.Split(','))];
}
