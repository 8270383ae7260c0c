using Spectre.Console;

namespace SmartCity.Assessment.Cli;

/// <summary>For a person at a terminal.</summary>
internal sealed class ScreenPage(IAnsiConsole console) : IPage
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public void Title(string text) => Heading(text);

    public void Heading(string text)
    {
        console.WriteLine();
        console.Write(new Text(Printable.Of(text), Bold));
        console.WriteLine();
    }

    public void Line(string text)
    {
        console.Write(new Text(Printable.Of(text)));
        console.WriteLine();
    }

    public void List(IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            Line($"• {item}");
        }
    }

    public void Table(TextTable table)
    {
        var drawn = new Table { Border = TableBorder.Rounded };
        foreach (var column in table.Columns)
        {
            drawn.AddColumn(new TableColumn(new Text(column.Title, Bold)) { Alignment = column.IsNumber ? Justify.Right : Justify.Left });
        }

        foreach (var row in table.Rows)
        {
            drawn.AddRow(row.Select(cell => new Text(Printable.Of(cell))));
        }

        console.Write(drawn);
    }
}
