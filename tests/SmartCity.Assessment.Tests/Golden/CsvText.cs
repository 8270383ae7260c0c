using System.Text;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>Reads comma-separated text with one header line; a cell may stand in double quotes.</summary>
internal static class CsvText
{
    /// <summary>The rows below the header, each with its line in the text.</summary>
    public static IReadOnlyList<CsvRow> Rows(string text)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var header = Cells(lines[0]);
        return [.. lines.Skip(1).Select((line, i) => Row(header, Cells(line), i + 2))];
    }

    private static CsvRow Row(List<string> header, List<string> cells, int line) => header.Count == cells.Count
        ? new CsvRow(line, [.. header.Zip(cells, KeyValuePair.Create)])
        : throw new FormatException($"Line {line} has {cells.Count} cells instead of {header.Count}.");

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var letter in line)
        {
            if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (letter == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(letter);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
