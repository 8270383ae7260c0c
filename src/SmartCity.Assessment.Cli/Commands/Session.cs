namespace SmartCity.Assessment.Cli;

/// <summary>What every command does in the same way: read, assess, and say on the error stream what was found.</summary>
internal sealed class Session(Terminal terminal, Tongue tongue)
{
    private readonly ResultWords words = new(tongue);

    /// <summary>Everything found so far.</summary>
    public NoticeList Notices { get; } = new();

    /// <summary>Reads a folder and assesses it; null, with everything that is wrong, when it cannot be assessed.</summary>
    public AssessmentResult? Assess(string folder, char? separator) =>
        FolderSource.Of(terminal.Resolve(folder), Notices) is { } source ? Assess(source, separator) : null;

    /// <inheritdoc cref="Assess(string, char?)"/>
    public AssessmentResult? Assess(InputSource source, char? separator) => terminal.Watch(progress =>
    {
        var read = new InputFiles(source, separator, Notices, progress).Read();
        progress.Begin(tongue.Say("assessing", "menilai"));
        return read is null ? null : Assess(read);
    });

    /// <summary>Says on the error stream what was found, and in a last line how much.</summary>
    public void Report()
    {
        List();
        terminal.Error.WriteLine(Summary());
    }

    /// <summary>Says on the error stream what was found.</summary>
    public void List()
    {
        foreach (var notice in Notices.All)
        {
            terminal.Error.WriteLine(Printable.Of($"{words.Of(notice.Kind)}: {Figures.InText(notice.ToLine(tongue.Language))}"));
        }
    }

    /// <summary>How much was found.</summary>
    public string Summary()
    {
        var (errors, warnings, notes) = (Notices.CountOf(FindingKind.Error), Notices.CountOf(FindingKind.Warning), Notices.CountOf(FindingKind.Note));
        if (errors + warnings + notes == 0)
        {
            return tongue.Say("No findings.", "Tidak ada temuan.");
        }

        var counts = tongue.Say("{0:# error|# errors}, {1:# warning|# warnings}, {2:# note|# notes}.", "{0} galat, {1} peringatan, {2} catatan.", errors, warnings, notes);
        return errors == 0 ? counts : counts + tongue.Say(" No file was written.", " Tidak ada berkas yang ditulis.");
    }

    private AssessmentResult? Assess(ReadInput read)
    {
        var result = read.Scheme.Assess(read.Input);
        foreach (var finding in result.Findings)
        {
            Notices.Add(Notice.Of(finding, PathTo(finding, read.Builder)));
        }

        return result.TryGetValue(out var value) ? value : null;
    }

    /// <summary>A place in a CSV file, or else in the scheme.</summary>
    private static string PathTo(Finding finding, InputBuilder builder)
    {
        var path = builder.Locate(finding).Path;
        return path != finding.Path || path.Contains('(', StringComparison.Ordinal) ? path : SchemeFile.PathTo(finding);
    }
}
