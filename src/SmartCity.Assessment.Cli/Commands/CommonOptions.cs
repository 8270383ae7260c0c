using System.CommandLine;

namespace SmartCity.Assessment.Cli;

/// <summary>What several commands take.</summary>
internal sealed class CommonOptions
{
    /// <summary>In which language the tool speaks.</summary>
    public Option<string> Language { get; } = new Option<string>("--lang")
    {
        Description = "The language of tables, minutes and findings.",
        DefaultValueFactory = _ => "en",
        Recursive = true,
    }.AcceptOnlyFromAmong("en", "id");

    /// <summary>What stands between the cells of every CSV file.</summary>
    public Option<string?> Separator { get; } = new Option<string?>("--separator")
    {
        Description = "What stands between the cells of the CSV files. Left out: a comma, or a semicolon where the header line shows one.",
    }.AcceptOnlyFromAmong(",", ";");

    /// <summary>The folder with the files of the assessment.</summary>
    public Argument<string> Folder { get; } = new("DIR")
    {
        Description = "The folder with scheme.json, candidates.csv, and assessors.csv, scores.csv, table.csv as needed.",
    };

    public Tongue TongueOf(ParseResult parsed) =>
        new(parsed.GetValue(Language) == "id" ? Assessment.Language.Indonesian : Assessment.Language.English);

    public char? SeparatorOf(ParseResult parsed) => parsed.GetValue(Separator)?[0];
}
