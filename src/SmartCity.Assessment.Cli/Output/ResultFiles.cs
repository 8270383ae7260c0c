using System.Text;

namespace SmartCity.Assessment.Cli;

/// <summary>A result in each of its forms.</summary>
internal sealed class ResultFiles(AssessmentResult result, NoticeList notices, Tongue tongue)
{
    private const int MostInTable = 20;

    /// <summary>Writes one form.</summary>
    public void Write(OutputFormat format, Stream stream)
    {
        switch (format)
        {
            case OutputFormat.Json:
                ResultJson.Write(result, stream, tongue.Language);
                break;
            case OutputFormat.Csv:
                ResultCsv.Write(result, stream, tongue.Language);
                break;
            case OutputFormat.Markdown:
                WriteText(stream, writer => new Minutes(result, notices, new MarkdownPage(writer), tongue).Write());
                break;
            default:
                WriteText(stream, writer => WriteTable(new PlainPage(writer)));
                break;
        }
    }

    /// <summary>The table for a person.</summary>
    public void WriteTable(IPage page)
    {
        var report = new ResultReport(result, page, tongue);
        report.Head();
        report.Cautions();
        report.Standings(result.Standings);
        report.Decisions();
        report.Places();
        report.Ties(MostInTable);
        report.HiddenGaps(MostInTable);
        new CalibrationReport(result, page, tongue).Write(MostInTable);
        new FairnessReport(result, page, tongue).Summary();
        report.Fingerprints();
    }

    /// <summary>The files of a format, or of all formats when none is asked for.</summary>
    public FileSet In(string folder, OutputFormat? format)
    {
        var files = new FileSet(folder);
        if (format is OutputFormat.Table)
        {
            files.Add(FileNames.ResultText, s => Write(OutputFormat.Table, s));
        }

        if (format is null or OutputFormat.Csv)
        {
            files.Add(FileNames.ResultCsv, s => Write(OutputFormat.Csv, s));
        }

        if (format is null or OutputFormat.Csv or OutputFormat.Json)
        {
            files.Add(FileNames.Exact, s => ResultCsv.WriteExact(result, s));
        }

        if (format is null or OutputFormat.Markdown)
        {
            files.Add(FileNames.Minutes, s => Write(OutputFormat.Markdown, s));
        }

        if (format is null or OutputFormat.Json)
        {
            files.Add(FileNames.Fairness, s => FairnessJson.Write(result, s));
            files.Add(FileNames.ResultJson, s => Write(OutputFormat.Json, s));
        }

        return files;
    }

    private static void WriteText(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 65_536, leaveOpen: true) { NewLine = "\n" };
        write(writer);
    }
}
