using System.Text;

namespace SmartCity.Assessment.Cli;

/// <summary>A Markdown document. Texts from files are escaped, so that no name can become a heading, a link or a second table column.</summary>
internal sealed class MarkdownPage(TextWriter writer) : IPage
{
    private const string Special = "\\`*_[]<>|&~#";

    public void Title(string text) => Block($"# {Escaped(text)}");

    public void Heading(string text) => Block($"## {Escaped(text)}");

    public void Line(string text) => Block(Escaped(text));

    public void List(IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            writer.WriteLine($"- {Escaped(item)}");
        }

        writer.WriteLine();
    }

    public void Table(TextTable table)
    {
        Row(table.Columns.Select(c => Escaped(c.Title)));
        Row(table.Columns.Select(c => c.IsNumber ? "---:" : "---"));
        foreach (var row in table.Rows)
        {
            Row(row.Select(Escaped));
        }

        writer.WriteLine();
    }

    private static string Escaped(string text)
    {
        var printable = Printable.Of(text);
        if (!printable.Any(c => Special.Contains(c, StringComparison.Ordinal)))
        {
            return printable;
        }

        var escaped = new StringBuilder(printable.Length + 8);
        foreach (var c in printable)
        {
            escaped.Append(Special.Contains(c, StringComparison.Ordinal) ? "\\" : string.Empty).Append(c);
        }

        return escaped.ToString();
    }

    private void Block(string text)
    {
        writer.WriteLine(text);
        writer.WriteLine();
    }

    private void Row(IEnumerable<string> cells) => writer.WriteLine($"| {string.Join(" | ", cells)} |");
}
