using System.CommandLine;
using System.CommandLine.Parsing;

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

    /// <summary>Whether warnings are as bad as errors to the one who calls.</summary>
    public Option<bool> Strict { get; } = new("--warnings-as-errors") { Description = "Exit code 1 when there are warnings." };

    /// <summary>What stands between the cells of every CSV file.</summary>
    public Option<string?> Separator { get; } = new Option<string?>("--separator")
    {
        Description = "What stands between the cells of the CSV files. Left out: a comma, or a semicolon where the header line shows one.",
    }.AcceptOnlyFromAmong(",", ";");

    /// <summary>The folder with the files of the assessment.</summary>
    public Argument<string> Folder { get; } = new("DIR")
    {
        Description = "The folder with scheme.json, candidates.csv, and assessors.csv, scores.csv, table.csv as needed.",
        Validators = { RefuseBlank },
    };

    /// <summary>An option that names a folder: an empty text, as from a variable that is not set, would mean the current one.</summary>
    public static Option<string?> OutputFolder(string description) =>
        new("--out") { Description = description, Validators = { RefuseBlank } };

    public Tongue TongueOf(ParseResult parsed) =>
        new(parsed.GetValue(Language) == "id" ? Assessment.Language.Indonesian : Assessment.Language.English);

    /// <summary>The exit code after an assessment that came to a result.</summary>
    public int CodeOf(ParseResult parsed, NoticeList notices) =>
        parsed.GetValue(Strict) && notices.CountOf(FindingKind.Warning) > 0 ? ExitCode.Warnings : ExitCode.Done;

    public char? SeparatorOf(ParseResult parsed) => parsed.GetValue(Separator)?[0];

    private static void RefuseBlank(SymbolResult result)
    {
        if (result.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value)))
        {
            result.AddError("The name of the folder is empty.");
        }
    }
}
