using System.CommandLine;

namespace SmartCity.Assessment.Cli;

/// <summary><c>explain DIR CANDIDATE</c>: everything about one candidate.</summary>
internal static class ExplainCommand
{
    private const int MostSuggestions = 5;

    public static Command Make(Terminal terminal, CommonOptions options)
    {
        var code = new Argument<string>("CANDIDATE") { Description = "The candidate's code." };
        var command = new Command("explain", "Takes the score of one candidate apart.") { options.Folder, code, options.Separator };
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

            var asked = parsed.GetRequiredValue(code);
            var standing = result.Standings.FirstOrDefault(s => s.Candidate.Code == asked);
            if (standing is null)
            {
                Suggest(result.Input, asked, session.Notices);
                session.Report();
                return ExitCode.Usage;
            }

            new LedgerReport(result, standing, terminal.NewPage(), tongue).Write();
            terminal.Output.Flush();
            session.Report();
            return ExitCode.Done;
        });
        return command;
    }

    private static void Suggest(AssessmentInput input, string asked, NoticeList notices)
    {
        notices.Add(FileMessages.CandidateUnknown.At(string.Empty, asked));
        var meant = input.Candidates
            .Where(c => c.Name.Contains(asked, StringComparison.OrdinalIgnoreCase) || c.Code.Equals(asked, StringComparison.OrdinalIgnoreCase))
            .OrderBy(c => c.Code, StringComparer.Ordinal)
            .Take(MostSuggestions)
            .Select(c => $"{c.Code} ({c.Name})")
            .ToArray();
        if (meant.Length > 0)
        {
            notices.Add(FileMessages.CandidateMeant.At(string.Empty, string.Join(", ", meant)));
        }
    }
}
