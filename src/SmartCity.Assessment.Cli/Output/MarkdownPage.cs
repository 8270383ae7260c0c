using System.Text;

namespace SmartCity.Assessment.Cli;

/// <summary>A Markdown document. Texts from files are escaped, so that no name can become a heading, a link or a second table column.</summary>
internal sealed class MarkdownPage(TextWriter writer) : IPage
{
    private const string Special = "\\`*_[]<>|&~#@";

    public void Title(string text) => Block($"# {Escaped(text)}");

    public void Heading(string text) => Block($"## {Escaped(text)}");

    public void Line(string text) => Block(AtStart(text));

    public void List(IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            writer.WriteLine($"- {AtStart(item)}");
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

    /// <summary>A text that begins a line, where a dash or a number with a point would begin a list.</summary>
    private static string AtStart(string text)
    {
        var escaped = Escaped(text);
        var digits = escaped.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var isNumber = digits > 0 && escaped[digits] is '.' or ')' && (digits + 1 == escaped.Length || escaped[digits + 1] == ' ');
        return isNumber ? escaped.Insert(digits, "\\") : escaped.StartsWith('-') || escaped.StartsWith('+') ? $"\\{escaped}" : escaped;
    }

    private static string Escaped(string text)
    {
        var printable = Printable.Of(text);
        var escaped = new StringBuilder(printable.Length + 8);
        for (var i = 0; i < printable.Length; i++)
        {
            var isSpecial = Special.Contains(printable[i], StringComparison.Ordinal) || IsLink(printable, i);
            escaped.Append(isSpecial ? "\\" : string.Empty).Append(printable[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Whether a bare address begins to be one here: some readers make links of <c>https://</c> and <c>www.</c> without being asked.</summary>
    private static bool IsLink(string text, int index) =>
        text.AsSpan(index).StartsWith("://", StringComparison.Ordinal)
        || (text[index] == '.' && text.AsSpan(0, index).EndsWith("www", StringComparison.OrdinalIgnoreCase));

    private void Block(string text)
    {
        writer.WriteLine(text);
        writer.WriteLine();
    }

    private void Row(IEnumerable<string> cells) => writer.WriteLine($"| {string.Join(" | ", cells)} |");
}
