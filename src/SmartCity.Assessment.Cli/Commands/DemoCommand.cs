using System.CommandLine;

namespace SmartCity.Assessment.Cli;

/// <summary><c>demo [name]</c>: an example that comes with the tool, read and assessed like any folder.</summary>
internal static class DemoCommand
{
    private const int ShownWithoutPlaces = 10;
    private const int MostListed = 5;

    public static Command Make(Terminal terminal, CommonOptions options)
    {
        var name = new Argument<string>("NAME") { Description = "The example.", DefaultValueFactory = _ => Example.Default };
        name.AcceptOnlyFromAmong([.. Example.Names]);
        var command = new Command("demo", "Assesses an example that comes with the tool.") { name };
        command.SetAction(parsed =>
        {
            var tongue = options.TongueOf(parsed);
            var session = new Session(terminal, tongue);
            var result = session.Assess(new Example(parsed.GetRequiredValue(name)), Separator.Comma);
            if (result is null)
            {
                session.Report();
                return ExitCode.InvalidInput;
            }

            session.List();
            Show(result, session.Summary(), terminal.NewPage(), tongue);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Show(AssessmentResult result, string findings, IPage page, Tongue tongue)
    {
        var report = new ResultReport(result, page, tongue);
        report.Head();
        report.Cautions();
        report.Standings(result.Standings.GroupBy(s => s.Class, StringComparer.Ordinal).SelectMany(Top));
        report.Decisions();
        report.Places();
        report.Bands();
        report.Ties(MostListed);
        report.HiddenGaps(MostListed);
        new CalibrationReport(result, page, tongue).Reasons();
        new FairnessReport(result, page, tongue).Summary();
        page.Heading(tongue.Say("Findings", "Temuan"));
        page.Line(findings);
        report.Fingerprints();
    }

    /// <summary>Selected, reserves, undecided, and the first behind the cut; the first ten where there are no places.</summary>
    private static IEnumerable<Standing> Top(IEnumerable<Standing> standings)
    {
        var ranked = standings.Where(s => s.Rank.IsRanked).ToArray();
        if (ranked.All(s => s.Decision == Decision.Undecided))
        {
            return ranked.Take(ShownWithoutPlaces);
        }

        var behind = Array.Find(ranked, s => s.Decision == Decision.NotSelected);
        return ranked.Where(s => s.Decision != Decision.NotSelected || s.Rank == behind?.Rank);
    }
}
