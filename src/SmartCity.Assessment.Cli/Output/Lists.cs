using System.Globalization;

namespace SmartCity.Assessment.Cli;

/// <summary>Lists of codes in a cell, and numbers of things.</summary>
internal static class Lists
{
    private const int Most = 6;

    /// <summary>The first codes, and how many more there are; a dash when there are none.</summary>
    public static string Codes(IReadOnlyCollection<string> codes) => codes.Count == 0
        ? "–"
        : string.Join(", ", codes.Take(Most)) + (codes.Count > Most ? string.Create(CultureInfo.InvariantCulture, $" … (+{codes.Count - Most})") : string.Empty);

    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
