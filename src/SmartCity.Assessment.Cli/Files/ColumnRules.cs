namespace SmartCity.Assessment.Cli;

/// <summary>Which columns a file must have and which others it may have; without <see cref="Known"/> any other column passes.</summary>
internal sealed record ColumnRules(IReadOnlyList<string> Required, IReadOnlyList<string>? Known)
{
    public bool Allows(string column) => Known is null || Required.Contains(column, StringComparer.Ordinal) || Known.Contains(column, StringComparer.Ordinal);

    public string List => string.Join(", ", Required.Concat(Known ?? []).Distinct(StringComparer.Ordinal));
}
