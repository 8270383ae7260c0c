using System.CommandLine;

namespace SmartCity.Assessment.Cli;

/// <summary><c>assess DIR</c>: the result, on the screen or as files.</summary>
internal static class AssessCommand
{
    public static Command Make(Terminal terminal, CommonOptions options)
    {
        var output = CommonOptions.OutputFolder(
            "Writes files into this folder, all of them or none: result.json, fairness.json, result.csv, exact.csv and minutes.md, or those of one --format.");
        var format = new Option<string?>("--format")
        {
            Description = "table (default on the screen; result.txt), json (result.json, fairness.json, exact.csv), csv (result.csv, exact.csv) or markdown (minutes.md).",
        }.AcceptOnlyFromAmong("table", "json", "csv", "markdown");
        var command = new Command("assess", "Ranks and selects the candidates of a folder.") { options.Folder, output, format, options.Strict, options.Separator };
        command.SetAction(parsed =>
        {
            var tongue = options.TongueOf(parsed);
            var session = new Session(terminal, tongue);
            var result = session.Assess(parsed.GetRequiredValue(options.Folder), options.SeparatorOf(parsed));
            if (result is null)
            {
                session.Report();
                return ExitCode.InvalidInput;
            }

            var files = new ResultFiles(result, session.Notices, tongue);
            Write(files, terminal, parsed.GetValue(output), FormatOf(parsed.GetValue(format)), session.Notices);
            session.Report();
            return options.CodeOf(parsed, session.Notices);
        });
        return command;
    }

    private static OutputFormat? FormatOf(string? word) => word switch
    {
        "table" => OutputFormat.Table,
        "json" => OutputFormat.Json,
        "csv" => OutputFormat.Csv,
        "markdown" => OutputFormat.Markdown,
        _ => null,
    };

    private static void Write(ResultFiles files, Terminal terminal, string? folder, OutputFormat? format, NoticeList notices)
    {
        if (folder is not null)
        {
            var written = files.In(terminal.Resolve(folder), format);
            written.Write();
            NoteOlder(terminal.Resolve(folder), written, notices);
        }
        else if (format is null or OutputFormat.Table)
        {
            files.WriteTable(terminal.NewPage());
            terminal.Output.Flush();
        }
        else
        {
            files.Write(format.Value, terminal.OutputStream);
            terminal.OutputStream.Flush();
        }
    }

    /// <summary>Files of two runs in one folder are easily taken for one result; which to keep is for the caller to say.</summary>
    private static void NoteOlder(string folder, FileSet written, NoticeList notices)
    {
        var older = FileNames.Results.Except(written.Names, StringComparer.Ordinal).Where(n => File.Exists(Path.Combine(folder, n))).ToArray();
        if (older.Length > 0)
        {
            notices.Add(FileMessages.OlderFiles.At(string.Empty, string.Join(", ", older)));
        }
    }
}
