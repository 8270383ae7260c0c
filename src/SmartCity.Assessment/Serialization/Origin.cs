namespace SmartCity.Assessment;

/// <summary>Where a text stood: a file and a line, both as the host counts them. The default is nowhere. Equal by content; no order.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, from 1.</param>
public readonly record struct Origin(string? File, int Line)
{
    /// <summary>Nowhere.</summary>
    public static Origin None => default;

    internal bool IsKnown => File is not null;

    internal string Column(string column) => $"{File}:{Line.ToText()}:{column}";
}
