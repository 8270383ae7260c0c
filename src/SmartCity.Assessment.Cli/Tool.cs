using System.CommandLine;
using System.CommandLine.Invocation;
using System.Diagnostics.CodeAnalysis;

namespace SmartCity.Assessment.Cli;

/// <summary>The command line: which commands there are, and what the shell gets when something goes wrong.</summary>
internal static class Tool
{
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "The outermost frame: a fault of the tool gets its own exit code instead of a crash.")]
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var options = new CommonOptions();
        var parsed = Commands(terminal, options).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            var code = parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
            terminal.Output.Flush();
            return parsed.Action is ParseErrorAction ? ExitCode.Usage : code;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Reading turns its failures into notices where they happen, so this one came of writing.
            return ReportFailure(new Session(terminal, options.TongueOf(parsed)), e);
        }
        catch (Exception e)
        {
            terminal.Error.WriteLine(e);
            return ExitCode.Fault;
        }
    }

    private static RootCommand Commands(Terminal terminal, CommonOptions options) =>
        new("Turns a scheme, candidates and score sheets into a ranking, a selection and the reasons."
            + " Exit codes: 0 done, 1 done with warnings (with --warnings-as-errors), 2 invalid input, 3 wrong command line, 4 output cannot be written.")
        {
            options.Language,
            DemoCommand.Make(terminal, options),
            ExampleCommand.Make(terminal, options),
            ValidateCommand.Make(terminal, options),
            AssessCommand.Make(terminal, options),
            ExplainCommand.Make(terminal, options),
            AssessorsCommand.Make(terminal, options),
            AuditCommand.Make(terminal, options),
        };

    private static int ReportFailure(Session session, Exception failure)
    {
        try
        {
            session.Notices.Add(FileMessages.CannotWrite.At(string.Empty, failure.Message));
            session.Report();
        }
        catch (IOException)
        {
            // The error stream is what cannot be written; only the exit code is left to say so.
            return ExitCode.CannotWrite;
        }

        return ExitCode.CannotWrite;
    }
}
