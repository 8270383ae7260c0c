namespace SmartCity.Assessment.Cli;

/// <summary>What stands between the cells of a file: declared, or found in the header line.</summary>
internal static class Separator
{
    public const char Comma = ',';
    public const char Semicolon = ';';

    private static readonly char[] Others = [Comma, Semicolon, '\t', '|'];

    /// <summary>The separator to read a file with, or null, with a notice, when the header line shows another one.</summary>
    public static char? Choose(string file, FileHead head, ColumnRules rules, char? declared, NoticeList notices)
    {
        int Hits(char separator) => head.NamesBy(separator).Count(n => rules.Required.Contains(n, StringComparer.Ordinal));
        bool Splits(char separator) => head.NamesBy(separator).Count > 1;

        var expected = declared ?? Comma;
        if (Hits(expected) > 0)
        {
            return expected;
        }

        var other = Array.Find(Others, o => o != expected && Splits(o) && (Hits(o) > 0 || !Splits(expected)));
        if (other == default)
        {
            return expected;
        }

        if (declared is null && other == Semicolon)
        {
            notices.Add(FileMessages.SeparatorDetected.At($"{file}:1", Semicolon));
            return Semicolon;
        }

        notices.Add(FileMessages.WrongSeparator.At($"{file}:1", expected, other == '\t' ? "tab" : other));
        return null;
    }
}
