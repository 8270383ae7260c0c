namespace SmartCity.Assessment.Tests.Golden;

/// <summary>One row of a CSV file: the line on which it stands, and its cells by column.</summary>
internal sealed record CsvRow(int Line, IReadOnlyList<KeyValuePair<string, string>> Cells)
{
    public string this[string column] => Find(column) ?? throw new KeyNotFoundException($"There is no column '{column}'.");

    public string? Find(string column) => Cells.Where(c => c.Key == column).Select(c => c.Value).FirstOrDefault();
}
