using System.Text;
using Xunit;

namespace SmartCity.Assessment.Tests.Cli;

/// <summary>Forms of files that are accepted and change nothing in the result.</summary>
public sealed class AcceptedFileTests
{
    private static readonly string[] s_csvFiles = ["candidates.csv", "assessors.csv", "scores.csv", "table.csv"];

    [Fact]
    public void A_byte_order_mark_changes_nothing() =>
        SameResult(line =>
        {
            foreach (var (name, text) in SoundInput.Files)
            {
                line.Write(name, [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)]);
            }
        });

    [Fact]
    public void Line_ends_of_two_characters_change_nothing() => SameResult(line => Edit(line, t => t.Replace("\n", "\r\n", StringComparison.Ordinal)));

    [Fact]
    public void A_missing_line_end_at_the_end_changes_nothing() => SameResult(line => Edit(line, t => t.TrimEnd('\n')));

    [Fact]
    public void Blank_lines_at_the_end_change_nothing() => SameResult(line => Edit(line, t => t + "\n\r\n"));

    [Fact]
    public void The_order_of_columns_changes_nothing() => SameResult(line => Edit(line, Reversed));

    [Fact]
    public void The_order_of_rows_changes_nothing() => SameResult(line => Edit(line, t =>
    {
        var rows = t.TrimEnd('\n').Split('\n');
        return string.Join('\n', rows.Skip(1).Reverse().Prepend(rows[0]));
    }));

    [Fact]
    public void Quotes_around_every_cell_change_nothing() => SameResult(line => Edit(line, t =>
        string.Join('\n', t.TrimEnd('\n').Split('\n').Select(r => string.Join(',', Cells(r).Select(c => $"\"{c}\""))))));

    [Fact]
    public void Declared_semicolons_change_nothing() => SameResult(line => Edit(line, Semicolons), "--separator", ";");

    [Fact]
    public void Semicolons_are_detected_and_noted()
    {
        using var line = CommandLine.WithInput();
        var expected = line.Run("assess", "in", "--format", "json").Output;
        Edit(line, Semicolons);
        var answer = line.Run("assess", "in", "--format", "json");
        Assert.Equal(expected, answer.Output);
        Assert.Equal(s_csvFiles.Select(f => $"{f}:1: file.separator-detected"), answer.Found);
        Assert.Equal(0, answer.Code);
    }

    [Theory]
    [InlineData(",", ";")]
    [InlineData(";", ",")]
    [InlineData(null, "\t")]
    [InlineData(null, "|")]
    public void Another_separator_than_the_declared_one_is_found(string? declared, string used)
    {
        using var line = CommandLine.WithInput();
        line.Write("table.csv", SoundInput.Table.Replace(",", used, StringComparison.Ordinal));
        string[] arguments = declared is null ? ["validate", "in"] : ["validate", "in", "--separator", declared];
        var answer = line.Run(arguments);
        Assert.Contains("table.csv:1: file.wrong-separator", answer.Found);
        Assert.Equal(2, answer.Code);
    }

    [Fact]
    public void A_file_of_one_column_needs_no_separator()
    {
        using var line = CommandLine.WithInput();
        line.Write("candidates.csv", "code\nkapuas\nbanjar\nbima\n");
        line.Change("assessors.csv", "fact:region=Nusa Tenggara", string.Empty);
        Assert.Equal("No findings.\n", line.Run("validate", "in").Error);
        Assert.Equal("No findings.\n", line.Run("validate", "in", "--separator", ",").Error);
    }

    private static void SameResult(Action<CommandLine> change, params string[] options)
    {
        using var line = CommandLine.WithInput();
        var expected = line.Run("assess", "in", "--format", "json");
        change(line);
        var answer = line.Run(["assess", "in", "--format", "json", .. options]);
        Assert.Equal("No findings.\n", answer.Error);
        Assert.Equal(expected.Output, answer.Output);
    }

    private static void Edit(CommandLine line, Func<string, string> change)
    {
        foreach (var file in s_csvFiles)
        {
            line.Write(file, change(SoundInput.Files[file]));
        }
    }

    private static string Semicolons(string text) =>
        string.Join('\n', text.TrimEnd('\n').Split('\n').Select(r => string.Join(';', Cells(r))));

    private static string Reversed(string text) =>
        string.Join('\n', text.TrimEnd('\n').Split('\n').Select(r => string.Join(',', Cells(r).Reverse().Select(c => c.Contains(',', StringComparison.Ordinal) ? $"\"{c}\"" : c))));

    /// <summary>The cells of a row of the sound input, whose only quoted cell is its last.</summary>
    private static string[] Cells(string row)
    {
        var quote = row.IndexOf('"', StringComparison.Ordinal);
        return quote < 0 ? row.Split(',') : [.. row[..(quote - 1)].Split(','), row[quote..].Trim('"')];
    }
}
