using Spectre.Console;

namespace SmartCity.Assessment.Cli;

/// <summary>Plain text for pipes and files: aligned columns, no escape sequences, no wrapping.</summary>
internal sealed class PlainPage(TextWriter writer) : IPage
{
    private const string Gap = "  ";

    private bool hasLines;

    public void Title(string text)
    {
        Line(text);
        Line(new string('=', Width(Printable.Of(text))));
        writer.WriteLine();
    }

    public void Heading(string text)
    {
        if (hasLines)
        {
            writer.WriteLine();
        }

        Line(text);
        Line(new string('-', Width(Printable.Of(text))));
    }

    public void Line(string text)
    {
        hasLines = true;
        writer.WriteLine(Printable.Of(text));
    }

    public void List(IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            Line($"- {item}");
        }
    }

    public void Table(TextTable table)
    {
        var rows = table.Rows.Select(r => Array.ConvertAll(r, Printable.Of)).Prepend([.. table.Columns.Select(c => c.Title)]).ToArray();
        var widths = Enumerable.Range(0, table.Columns.Count).Select(c => rows.Max(r => Width(r[c]))).ToArray();
        foreach (var row in rows)
        {
            Line(string.Join(Gap, row.Select((cell, c) => Padded(cell, widths[c], table.Columns[c]))).TrimEnd());
        }
    }

    private static string Padded(string cell, int width, TextColumn column)
    {
        var padding = new string(' ', width - Width(cell));
        return column.IsNumber ? padding + cell : cell + padding;
    }

    private static int Width(string text) => text.Sum(c => Math.Max(0, c.GetCellWidth()));
}
