namespace SmartCity.Assessment.Cli;

/// <summary>A table of texts; numbers stand at the right of their column.</summary>
internal sealed class TextTable(params IReadOnlyList<TextColumn> columns)
{
    private readonly List<string[]> rows = [];

    public IReadOnlyList<TextColumn> Columns => columns;

    public IReadOnlyList<string[]> Rows => rows;

    public void Add(params string[] cells) => rows.Add(cells);

    /// <summary>The same table without the columns in which no row has a text.</summary>
    public TextTable WithoutEmptyColumns()
    {
        var kept = Enumerable.Range(0, columns.Count).Where(c => rows.Exists(r => r[c].Length > 0)).ToArray();
        var slim = new TextTable([.. kept.Select(c => columns[c])]);
        slim.rows.AddRange(rows.Select(r => Array.ConvertAll(kept, c => r[c])));
        return slim;
    }
}
