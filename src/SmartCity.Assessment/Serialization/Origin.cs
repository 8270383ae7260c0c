using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Where a text stood: a file and a line. The default is nowhere. Equal by content; no order.</summary>
public readonly record struct Origin
{
    /// <summary>A line of a file.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="line">The line, from 1.</param>
    public Origin(string file, int line)
    {
        File = Guard.Against.NullOrWhiteSpace(file);
        Line = line;
    }

    /// <summary>Nowhere.</summary>
    public static Origin None => default;

    /// <summary>The file's name; null for <see cref="None"/>.</summary>
    public string? File { get; }

    /// <summary>The line, from 1; 0 for <see cref="None"/>.</summary>
    public int Line { get; }

    internal bool IsKnown => File is not null;

    /// <summary>File, line and column, or where nothing is known the path inside the input.</summary>
    internal string PathTo(string column, string otherwise) => IsKnown ? Column(column) : $"{otherwise}.{column}";

    internal string Column(string column) => $"{File}:{Line.ToText()}:{column}";
}
