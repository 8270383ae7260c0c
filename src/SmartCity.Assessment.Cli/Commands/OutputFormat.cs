namespace SmartCity.Assessment.Cli;

/// <summary>The forms in which <c>assess</c> gives its result.</summary>
internal enum OutputFormat
{
    /// <summary>For a person at a screen.</summary>
    Table,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For spreadsheets.</summary>
    Csv,

    /// <summary>The official minutes.</summary>
    Markdown,
}
