using System.CommandLine;
using System.CommandLine.Parsing;
using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary><c>audit DIR</c>: a contest held against the rules of fairness.</summary>
internal static class AuditCommand
{
    /// <summary>A fact with so many values makes groups without being asked for: one value compares nothing, and many are names rather than groups.</summary>
    private const int FewestValues = 2;
    private const int MostValues = 10;

    public static Command Make(Terminal terminal, CommonOptions options)
    {
        var format = new Option<string>("--format")
        {
            Description = "table (default), json or csv.",
            DefaultValueFactory = _ => "table",
        }.AcceptOnlyFromAmong("table", "json", "csv");
        var groups = new Option<string?>("--groups")
        {
            Description = "The text and flag facts whose groups are compared, separated by commas. Left out: those with 2 to 10 values.",
            Validators = { RefuseBlank },
        };
        var command = new Command("audit", "Holds a contest against the rules of fairness: which hold on these marks, what would give places to others, what one assessor could do alone. Advice: it changes no result.")
        {
            options.Folder, format, groups, options.Strict, options.Separator,
        };
        command.SetAction(parsed =>
        {
            var tongue = options.TongueOf(parsed);
            var session = new Session(terminal, tongue);
            var result = session.Assess(parsed.GetRequiredValue(options.Folder), options.SeparatorOf(parsed));
            var code = result is null ? ExitCode.InvalidInput : Audit(result, parsed.GetValue(groups), parsed.GetRequiredValue(format), terminal, tongue, session.Notices);
            session.Report();
            return code == ExitCode.Done ? options.CodeOf(parsed, session.Notices) : code;
        });
        return command;
    }

    private static int Audit(AssessmentResult result, string? groups, string format, Terminal terminal, Tongue tongue, NoticeList notices)
    {
        if (Facts(result, groups, notices) is not { } facts)
        {
            return ExitCode.Usage;
        }

        using var end = new Interruption(terminal.Ended);
        FairnessAudit audit;
        try
        {
            audit = terminal.Watch(progress =>
            {
                progress.BeginCounted(tongue.Say("auditing", "mengaudit"));
                return FairnessAudit.Run(Procedure.Of(result.Scheme), result.Input, progress: new StepProgress(progress), cancellation: end.Token);
            });
        }
        catch (OperationCanceledException) when (end.Token.IsCancellationRequested)
        {
            notices.Add(FileMessages.AuditEnded.At(string.Empty));
            return end.Code;
        }

        var code = CodeOf(audit, tongue, notices);
        if (code == ExitCode.Done)
        {
            Write(new AuditReport(result, audit, FairnessStatement.Of(result), [.. facts.Select(f => new FactGroups(f, GroupDiagnostics.Of(result, f)))]), format, terminal, tongue);
        }

        return code;
    }

    /// <summary>Whether an audit came to something to report; a notice says why it did not.</summary>
    internal static int CodeOf(FairnessAudit audit, Tongue tongue, NoticeList notices)
    {
        if (audit.Fault is { } fault)
        {
            notices.Add(FileMessages.AuditFault.At(string.Empty, fault.Text.In(tongue.Language, fault.Detail)));
            return ExitCode.Fault;
        }

        if (audit.Refusal is { } refusal)
        {
            notices.Add(FileMessages.AuditRefused.At(string.Empty, refusal));
            return ExitCode.InvalidInput;
        }

        return ExitCode.Done;
    }

    private static void Write(AuditReport report, string format, Terminal terminal, Tongue tongue)
    {
        switch (format)
        {
            case "json":
                AuditJson.Write(report, terminal.OutputStream);
                terminal.OutputStream.Flush();
                break;
            case "csv":
                AuditCsv.Write(report, terminal.OutputStream, tongue.Language);
                terminal.OutputStream.Flush();
                break;
            default:
                new AuditPage(report, terminal.NewPage(), tongue).Write();
                terminal.Output.Flush();
                break;
        }
    }

    /// <summary>The facts whose groups are compared, or null, with a notice, when one that was asked for makes none.</summary>
    private static string[]? Facts(AssessmentResult result, string? asked, NoticeList notices)
    {
        var known = result.Scheme.Facts.Where(f => f.Kind is FactKind.Text or FactKind.Flag).Select(f => f.Name).ToArray();
        if (asked is null)
        {
            return [.. known.Where(f => ValuesOf(result, f) is >= FewestValues and <= MostValues)];
        }

        var facts = asked.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToArray();
        var unknown = facts.Except(known, StringComparer.Ordinal).ToArray();
        foreach (var fact in unknown)
        {
            notices.Add(FileMessages.NoGroups.At(string.Empty, fact, known.Length == 0 ? "–" : string.Join(", ", known)));
        }

        return unknown.Length == 0 ? facts : null;
    }

    private static int ValuesOf(AssessmentResult result, string fact) => result.Input.Candidates
        .Select(c => c.Facts.FirstOrDefault(f => f.Name == fact)?.ToString()).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    private static void RefuseBlank(SymbolResult result)
    {
        if (result.Tokens.Any(t => t.Value.Split(',').All(string.IsNullOrWhiteSpace)))
        {
            result.AddError("--groups names no fact.");
        }
    }
}
