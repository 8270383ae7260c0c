using System.CommandLine;

namespace SmartCity.Assessment.Cli;

/// <summary><c>validate DIR</c>: everything that is wrong or notable, and nothing written.</summary>
internal static class ValidateCommand
{
    public static Command Make(Terminal terminal, CommonOptions options)
    {
        var command = new Command("validate", "Reads and assesses a folder and lists all findings; writes nothing.") { options.Folder, options.Strict, options.Separator };
        command.SetAction(parsed =>
        {
            var session = new Session(terminal, options.TongueOf(parsed));
            var result = session.Assess(parsed.GetRequiredValue(options.Folder), options.SeparatorOf(parsed));
            session.Report();
            return result is null ? ExitCode.InvalidInput : options.CodeOf(parsed, session.Notices);
        });
        return command;
    }
}
