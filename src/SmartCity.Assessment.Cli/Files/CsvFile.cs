using System.Globalization;
using System.Text.Unicode;
using CsvHelper;

namespace SmartCity.Assessment.Cli;

/// <summary>
/// One CSV file, row by row with bounded memory. Only rows with the right number of well-formed cells come out;
/// everything else becomes a notice with its line.
/// </summary>
internal sealed class CsvFile : IDisposable
{
    private const int LongestLine = 1_048_576;
    private const int RowsBetweenReports = 8_192;

    private readonly string name;
    private readonly NoticeList notices;
    private readonly IReadingProgress progress;
    private readonly CsvReader reader;
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private IReadOnlyList<string> header = [];
    private bool isMalformed;
    private long blankLine;
    private long rows;
    private int untilReport = RowsBetweenReports;

    private CsvFile(string name, Stream stream, char separator, NoticeList notices, IReadingProgress progress)
    {
        this.name = name;
        this.notices = notices;
        this.progress = progress;
        reader = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            SkipEmptyLines = false,
            DetectSeparatorHint = false,
            TrackLineNumbers = true,
            PoolStrings = true,
            MaxRecordSize = LongestLine,
            BufferSize = 262_144,
            OnMalformedRecord = NoteMalformed,
        });
    }

    /// <summary>Whether the header names every required column, and none twice.</summary>
    public bool IsReadable { get; private set; }

    /// <summary>Whether every row so far came out.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The known columns with their places.</summary>
    public IEnumerable<(string Name, int Place)> Columns => places.Select(p => (p.Key, p.Value)).OrderBy(p => p.Value);

    /// <summary>Where the current row stands.</summary>
    public Origin At => new(name, Line(reader.LineNumber));

    /// <summary>A cell of the current row.</summary>
    public string this[int place] => reader.GetString(place);

    /// <summary>Opens a file and reads its header; null, with notices, when there is nothing to go on with.</summary>
    public static CsvFile? Open(string name, Stream stream, ColumnRules rules, char? separator, NoticeList notices, IReadingProgress progress)
    {
        FileHead head;
        try
        {
            head = FileHead.Of(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            notices.Add(FileMessages.Unreadable.At(name, e.Message));
            return null;
        }

        if (head.ForeignEncoding is { } encoding)
        {
            notices.Add(FileMessages.Encoding.At(name, encoding));
            return null;
        }

        if (head.IsEmpty)
        {
            notices.Add(FileMessages.Empty.At(name));
            return null;
        }

        if (Separator.Choose(name, head, rules, separator, notices) is not { } between)
        {
            return null;
        }

        progress.Begin(name, stream.Length);
        var file = new CsvFile(name, stream, between, notices, progress);
        if (file.ReadHeader(rules))
        {
            return file;
        }

        file.Dispose();
        return null;
    }

    /// <summary>The place of a column, or -1.</summary>
    public int PlaceOf(string column) => places.GetValueOrDefault(column, -1);

    /// <summary>The path to a cell of the current row.</summary>
    public string PathTo(string column) => $"{PathTo(reader.LineNumber)}:{column}";

    /// <summary>A cell of the current row, or null when the file has no such column.</summary>
    public string? Optional(int place) => place < 0 ? null : reader.GetString(place);

    /// <summary>Goes to the next good row.</summary>
    public bool Read()
    {
        while (Advance())
        {
            if (IsBlank())
            {
                blankLine = blankLine == 0 ? reader.LineNumber : blankLine;
                continue;
            }

            if (blankLine != 0)
            {
                notices.Add(FileMessages.BlankLine.At(PathTo(blankLine)));
                blankLine = 0;
            }

            rows++;
            if (!isMalformed && HasRightCells())
            {
                return true;
            }

            IsWhole = false;
        }

        if (rows == 0)
        {
            notices.Add(FileMessages.NoRows.At(name));
        }

        return false;
    }

    public void Dispose() => reader.Dispose();

    private static int Line(long line) => (int)Math.Min(line, int.MaxValue);

    private bool Advance()
    {
        try
        {
            isMalformed = false;
            if (--untilReport == 0)
            {
                untilReport = RowsBetweenReports;
                progress.Reach(reader.ByteOffset);
            }

            return reader.Read();
        }
        catch (CsvFormatException e)
        {
            notices.Add(FileMessages.LineTooLong.At(PathTo(e.LineNumber), LongestLine));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            notices.Add(FileMessages.Unreadable.At(name, e.Message));
        }

        rows++;
        IsWhole = false;
        return false;
    }

    private bool ReadHeader(ColumnRules rules)
    {
        if (!Advance() || isMalformed)
        {
            return false;
        }

        if (!Utf8.IsValid(reader.RawRecord))
        {
            notices.Add(FileMessages.InvalidUtf8.At(PathTo(1)));
            return false;
        }

        header = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
        IsReadable = true;
        for (var i = 0; i < header.Count; i++)
        {
            CheckColumn(header[i], i, rules);
        }

        foreach (var column in rules.Required.Except(names, StringComparer.Ordinal))
        {
            Refuse(FileMessages.ColumnMissing.At($"{name}:1:{column}", column));
        }

        return true;
    }

    private void CheckColumn(string column, int place, ColumnRules rules)
    {
        if (column.Length == 0)
        {
            Refuse(FileMessages.ColumnUnnamed.At(PathTo(1), (place + 1).ToString(CultureInfo.InvariantCulture)));
        }
        else if (!names.Add(column))
        {
            Refuse(FileMessages.ColumnTwice.At($"{name}:1:{column}", column));
        }
        else if (rules.Allows(column))
        {
            places.Add(column, place);
        }
        else
        {
            notices.Add(FileMessages.ColumnUnknown.At($"{name}:1:{column}", column, rules.List));
        }
    }

    private void Refuse(Notice notice)
    {
        IsReadable = false;
        notices.Add(notice);
    }

    private bool IsBlank() => reader.FieldCount == 1 && reader.RawRecord.IsEmpty;

    private bool HasRightCells()
    {
        if (reader.RawRecord.Length > LongestLine)
        {
            notices.Add(FileMessages.LineTooLong.At(PathTo(reader.LineNumber), LongestLine));
            return false;
        }

        if (reader.FieldCount != header.Count)
        {
            notices.Add(FileMessages.CellCount.At(PathTo(reader.LineNumber), reader.FieldCount, header.Count));
            return false;
        }

        return Utf8.IsValid(reader.RawRecord) || NoteInvalidUtf8();
    }

    private bool NoteInvalidUtf8()
    {
        var line = PathTo(reader.LineNumber);
        var columns = Enumerable.Range(0, header.Count).Where(i => !Utf8.IsValid(reader.GetSpan(i))).ToArray();
        foreach (var path in columns.Length == 0 ? [line] : columns.Select(i => $"{line}:{header[i]}"))
        {
            notices.Add(FileMessages.InvalidUtf8.At(path));
        }

        return false;
    }

    private void NoteMalformed(CsvMalformedRecord record)
    {
        isMalformed = true;
        var message = record.Reason == CsvMalformedReason.UnterminatedQuote ? FileMessages.UnclosedQuote : FileMessages.StrayQuote;
        notices.Add(message.At(PathTo(record.LineNumber)));
    }

    private string PathTo(long line) => string.Create(CultureInfo.InvariantCulture, $"{name}:{line}");
}
