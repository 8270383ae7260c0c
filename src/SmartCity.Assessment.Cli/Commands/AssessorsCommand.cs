using System.CommandLine;
using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary><c>assessors DIR</c>: what the marks say about those who gave them.</summary>
internal static class AssessorsCommand
{
    /// <summary>Where the draws for intervals start, unless another seed is asked for; printed with the report.</summary>
    public const ulong UsualSeed = 20190228;

    public static Command Make(Terminal terminal, CommonOptions options)
    {
        var format = new Option<string>("--format")
        {
            Description = "table (default), json or csv.",
            DefaultValueFactory = _ => "table",
        }.AcceptOnlyFromAmong("table", "json", "csv");
        var seed = new Option<ulong>("--seed")
        {
            Description = "Where the random draws for the intervals of Krippendorff's alpha start; the same seed gives the same bytes.",
            DefaultValueFactory = _ => UsualSeed,
        };
        var command = new Command("assessors", "Reports how severe assessors are, how far they agree, and what hangs on each of them. Advice: it changes no result.")
        {
            options.Folder, format, seed, options.Strict, options.Separator,
        };
        command.SetAction(parsed =>
        {
            var tongue = options.TongueOf(parsed);
            var session = new Session(terminal, tongue);
            var result = session.Assess(parsed.GetRequiredValue(options.Folder), options.SeparatorOf(parsed));
            if (result is null || !ReportOn(result, parsed.GetValue(seed), session.Notices).TryGetValue(out var report))
            {
                session.Report();
                return ExitCode.InvalidInput;
            }

            Write(result, report, parsed.GetRequiredValue(format), terminal, tongue);
            session.Report();
            return options.CodeOf(parsed, session.Notices);
        });
        return command;
    }

    private static Fitted<AssessorReport> ReportOn(AssessmentResult result, ulong seed, NoticeList notices)
    {
        var report = AssessorReport.Of(result, Bootstrap.OverUnits(seed));
        if (!report.IsDefined)
        {
            var isMarked = result.Scheme.Tree.Criteria.Any(c => c.Source == CriterionSource.Marked);
            notices.Add((isMarked ? FileMessages.NobodyMarked : FileMessages.NothingMarked).At(string.Empty));
        }

        return report;
    }

    private static void Write(AssessmentResult result, AssessorReport report, string format, Terminal terminal, Tongue tongue)
    {
        switch (format)
        {
            case "json":
                AssessorJson.Write(result, report, terminal.OutputStream, tongue.Language);
                terminal.OutputStream.Flush();
                break;
            case "csv":
                AssessorCsv.Write(report, terminal.OutputStream, tongue.Language);
                terminal.OutputStream.Flush();
                break;
            default:
                new AssessorPage(result, report, terminal.NewPage(), tongue).Write();
                terminal.Output.Flush();
                break;
        }
    }
}
