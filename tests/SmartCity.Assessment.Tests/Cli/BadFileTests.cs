using System.Text;
using Xunit;

namespace SmartCity.Assessment.Tests.Cli;

/// <summary>Files that are wrong as files: what is found, and where. Nothing is written and the exit code is 2.</summary>
public sealed class BadFileTests
{
    [Fact]
    public void A_sound_folder_has_no_findings()
    {
        using var line = CommandLine.WithInput();
        var answer = line.Run("validate", "in");
        Assert.Equal("No findings.\n", answer.Error);
        Assert.Equal(0, answer.Code);
    }

    [Theory]
    [InlineData("candidates.csv", "code,name,", "id,name,", "candidates.csv:1:id: file.column-unknown", "candidates.csv:1:code: file.column-missing")]
    [InlineData("candidates.csv", ",region,", ",province,", "candidates.csv:1:province: file.column-unknown")]
    [InlineData("candidates.csv", "pioneer,appliedOn\n", "pioneer,pioneer\n", "candidates.csv:1:pioneer: file.column-twice")]
    [InlineData("candidates.csv", "pioneer,appliedOn\n", "pioneer,\n", "candidates.csv:1: file.column-unnamed")]
    [InlineData("candidates.csv", "410400,true,", "410400,", "candidates.csv:2: file.cell-count")]
    [InlineData("candidates.csv", "banjar,Banjar", "\nbanjar,Banjar", "candidates.csv:3: file.blank-line")]
    [InlineData("assessors.csv", "ui,1,", "ui,,", "assessors.csv:2:weight: file.cell-empty")]
    [InlineData("scores.csv", "ani,kapuas,policy", ",kapuas,", "scores.csv:2:assessor: file.cell-empty", "scores.csv:2:criterion: file.cell-empty")]
    [InlineData("scores.csv", "\"good, but late\"", "good, but late", "scores.csv:3: file.cell-count")]
    [InlineData("scores.csv", "\"good, but late\"", "good \"but\" late", "scores.csv:3: file.stray-quote")]
    [InlineData("scores.csv", "budi,bima,policy,,recused,\n", "budi,bima,policy,,recused,\"cut", "scores.csv:14: file.unclosed-quote")]
    [InlineData("scores.csv", "mark,state,note", "mark,state,remark", "scores.csv:1:remark: file.column-unknown")]
    [InlineData("scores.csv", "assessor,candidate,criterion,mark,", "assessor,candidate,criterion,points,", "scores.csv:1:points: file.column-unknown", "scores.csv:1:mark: file.column-missing")]
    [InlineData("table.csv", "candidate,budget,total", "candidate,costs,total", "table.csv:1:costs: file.column-unknown", "table.csv:1:budget: file.column-missing")]
    [InlineData("table.csv", "bima,0,missing", ",0,missing", "table.csv:4:candidate: file.cell-empty")]
    public void A_fault_is_found_where_it_stands(string file, string from, string to, params string[] expected)
    {
        using var line = CommandLine.WithInput();
        line.Change(file, from, to);
        var answer = line.Run("validate", "in");
        Assert.Equal(expected, answer.Found.Where(f => f.StartsWith(file, StringComparison.Ordinal)));
        Assert.Equal(2, answer.Code);
    }

    [Fact]
    public void Everything_is_found_at_once()
    {
        using var line = CommandLine.WithInput();
        line.Change("scheme.json", "\"places\": 1", "\"places\": 0");
        line.Change("candidates.csv", "410400,true,", "410400,");
        line.Change("assessors.csv", "code,", "kode,");
        line.Change("scores.csv", "\"good, but late\"", "\"good\" late");
        line.Change("table.csv", "bima,0,missing", "bima,0");
        var found = line.Run("assess", "in", "--out", "out").Found;
        Assert.Equal(["assessors.csv", "candidates.csv", "scheme.json", "scores.csv", "table.csv"], found.Select(f => f.Split(':')[0]).Distinct().Order(StringComparer.Ordinal));
        Assert.False(Directory.Exists(Path.Combine(line.Folder, "out")));
    }

    [Theory]
    [InlineData("scheme.json", "file.missing")]
    [InlineData("candidates.csv", "file.missing")]
    [InlineData("scores.csv", "file.needed")]
    [InlineData("table.csv", "file.needed")]
    public void A_missing_file_is_found(string file, string code)
    {
        using var line = CommandLine.WithInput();
        File.Delete(line.PathTo(file));
        var answer = line.Run("validate", "in");
        Assert.Contains($"{file}: {code}", answer.Found);
        Assert.Equal(2, answer.Code);
    }

    [Fact]
    public void Assessors_are_taken_as_found_without_their_file()
    {
        using var line = CommandLine.WithInput();
        File.Delete(line.PathTo("assessors.csv"));
        Assert.Equal(0, line.Run("validate", "in").Code);
    }

    [Theory]
    [InlineData("scheme.json", "scheme.json: json.malformed")]
    [InlineData("candidates.csv", "candidates.csv: file.empty")]
    [InlineData("assessors.csv", "assessors.csv: file.empty")]
    [InlineData("scores.csv", "scores.csv: file.empty")]
    [InlineData("table.csv", "table.csv: file.empty")]
    public void An_empty_file_is_found(string file, string expected)
    {
        using var line = CommandLine.WithInput();
        line.Write(file, string.Empty);
        Assert.Equal([expected], line.Run("validate", "in").Found);
        line.Write(file, [0xEF, 0xBB, 0xBF]);
        Assert.Equal([expected], line.Run("validate", "in").Found);
    }

    [Theory]
    [InlineData("candidates.csv", 2)]
    [InlineData("assessors.csv", 2)]
    [InlineData("scores.csv", 0)]
    [InlineData("table.csv", 2)]
    public void A_header_without_rows_is_found(string file, int code)
    {
        using var line = CommandLine.WithInput();
        var header = File.ReadLines(line.PathTo(file)).First();
        line.Write(file, header);
        var answer = line.Run("validate", "in");
        Assert.Contains($"{file}: file.no-rows", answer.Found);
        Assert.Equal(code, answer.Code);
    }

    [Theory]
    [InlineData("scheme.json")]
    [InlineData("candidates.csv")]
    [InlineData("scores.csv")]
    public void A_folder_instead_of_a_file_is_found(string file)
    {
        using var line = CommandLine.WithInput();
        File.Delete(line.PathTo(file));
        Directory.CreateDirectory(line.PathTo(file));
        var answer = line.Run("validate", "in");
        Assert.Contains($"{file}: file.unreadable", answer.Found);
        Assert.Equal(2, answer.Code);
    }

    [Fact]
    public void A_declared_panel_of_nobody_is_found()
    {
        using var line = CommandLine.WithInput();
        line.Write("assessors.csv", "code,name\n");
        Assert.Contains("assessors.csv: file.no-assessors", line.Run("validate", "in").Found);
    }

    [Fact]
    public void A_scheme_that_is_too_large_is_not_read()
    {
        using var line = CommandLine.WithInput();
        using (var file = File.OpenWrite(line.PathTo("scheme.json")))
        {
            file.SetLength(64_000_001);
        }

        var answer = line.Run("validate", "in");
        Assert.Equal(["scheme.json: file.too-large"], answer.Found);
        Assert.Equal(2, answer.Code);
    }

    [Fact]
    public void A_folder_that_is_none_is_found()
    {
        using var line = CommandLine.WithInput();
        Assert.Contains("folder.missing", line.Run("validate", "nowhere").Error, StringComparison.Ordinal);
        Assert.Contains("folder.is-file", line.Run("assess", "in/scheme.json").Error, StringComparison.Ordinal);
        Assert.Equal(2, line.Run("explain", "nowhere", "kapuas").Code);
    }

    [Fact]
    public void A_misspelt_file_name_is_a_warning()
    {
        using var line = CommandLine.WithInput();
        File.Move(line.PathTo("assessors.csv"), line.PathTo("assessor.csv"));
        var answer = line.Run("validate", "in");
        Assert.Equal(["assessor.csv: file.not-read"], answer.Found);
        Assert.Contains("warning: assessor.csv", answer.Error, StringComparison.Ordinal);
        Assert.Equal(0, answer.Code);
    }

    [Fact]
    public void A_candidate_without_a_row_of_measured_values_is_found()
    {
        using var line = CommandLine.WithInput();
        line.Change("table.csv", "banjar,3,missing\nbima,0,missing\n", string.Empty);
        var answer = line.Run("validate", "in");
        Assert.Equal(["table.csv: file.row-missing", "table.csv: file.row-missing"], answer.Found);
        Assert.Contains("There is no row of the candidate 'bima', whose measured values are needed: budget.", answer.Error, StringComparison.Ordinal);
        Assert.Equal(2, answer.Code);
    }

    [Fact]
    public void Declared_values_alone_need_no_row()
    {
        using var line = CommandLine.WithInput();
        line.Change("scheme.json", """, "source": "measured" }""", " }");
        line.Change("table.csv", "candidate,budget,total", "candidate,total");
        line.Change("table.csv", "kapuas,12.5,missing\nbanjar,3,missing\nbima,0,missing", "kapuas,missing");
        Assert.DoesNotContain(line.Run("validate", "in").Found, f => f.StartsWith("table.csv", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"region\": \"text\"", "\"name\": \"text\"", "scheme.json:facts.name: file.column-reserved")]
    [InlineData("\"region\": \"text\"", "\"code\": \"text\"", "scheme.json:facts.code: file.column-reserved")]
    [InlineData("\"code\": \"budget\"", "\"code\": \"candidate\"", "scheme.json:aspects.children[1].code: file.column-reserved")]
    public void What_no_column_can_carry_is_found_at_the_scheme(string from, string to, string expected)
    {
        using var line = CommandLine.WithInput();
        line.Change("scheme.json", from, to);
        var answer = line.Run("validate", "in");
        Assert.Equal([expected], answer.Found.Where(f => f.StartsWith("scheme.json", StringComparison.Ordinal)));
        Assert.Equal(2, answer.Code);
    }

    [Theory]
    [InlineData("assessors.csv", "Assessors.CSV")]
    [InlineData("assessors.csv", "assessors.txt")]
    [InlineData("assessors.csv", "assessors.xlsx")]
    [InlineData("table.csv", "TABLE.csv")]
    [InlineData("table.csv", "Table.ODS")]
    [InlineData("scheme.json", "scheme.txt")]
    public void A_file_that_is_there_but_for_its_case_or_ending_is_an_error(string name, string actual)
    {
        using var line = CommandLine.WithInput();
        File.Move(line.PathTo(name), line.PathTo(actual));
        var answer = line.Run("validate", "in");
        Assert.Contains($"error: {actual}: file.misnamed: ", answer.Error, StringComparison.Ordinal);
        Assert.Equal(2, answer.Code);
    }

    [Theory]
    [InlineData("assessors.pdf")]
    [InlineData("assessors.md")]
    [InlineData("assessors")]
    [InlineData("assessors.csv.bak")]
    public void A_file_that_nobody_takes_for_a_table_may_lie_there(string name)
    {
        using var line = CommandLine.WithInput();
        File.Delete(line.PathTo("assessors.csv"));
        line.Write(name, "x");
        var answer = line.Run("validate", "in");
        Assert.DoesNotContain("file.misnamed", answer.Error, StringComparison.Ordinal);
        Assert.Equal(0, answer.Code);
    }

    [Fact]
    public void The_workbook_from_which_a_file_was_made_may_lie_beside_it()
    {
        using var line = CommandLine.WithInput();
        line.Write("assessors.xlsx", "PK");
        Assert.Equal(0, line.Run("validate", "in", "--warnings-as-errors").Code);
    }

    [Fact]
    public void A_pipe_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var line = CommandLine.WithInput();
        File.Delete(line.PathTo("assessors.csv"));
        using (var made = System.Diagnostics.Process.Start("mkfifo", line.PathTo("assessors.csv")))
        {
            made.WaitForExit();
        }

        var answer = line.Run("validate", "in");
        Assert.Contains("assessors.csv: file.empty", answer.Found);
        Assert.Equal(2, answer.Code);
    }

    [Fact]
    public void Invalid_utf8_is_found_with_line_and_column()
    {
        using var line = CommandLine.WithInput();
        line.Write("candidates.csv", Latin1(SoundInput.Candidates.Replace("Banjar,", "Bañjar,", StringComparison.Ordinal)));
        Assert.Contains("candidates.csv:3:name: file.invalid-utf8", line.Run("validate", "in").Found);
        line.Write("candidates.csv", Latin1(SoundInput.Candidates.Replace("name", "nâme", StringComparison.Ordinal)));
        Assert.Contains("candidates.csv:1: file.invalid-utf8", line.Run("validate", "in").Found);
        line.Write("candidates.csv", SoundInput.Candidates);
        line.Write("scheme.json", Latin1(SoundInput.Scheme.Replace("Kesiapan", "Kesiapañ", StringComparison.Ordinal)));
        Assert.Equal(["scheme.json:4: file.invalid-utf8"], line.Run("validate", "in").Found);
    }

    [Fact]
    public void Other_encodings_are_named()
    {
        using var line = CommandLine.WithInput();
        line.Write("table.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(SoundInput.Table)]);
        line.Write("scheme.json", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(SoundInput.Scheme)]);
        var answer = line.Run("validate", "in");
        Assert.Equal(["scheme.json: file.encoding", "table.csv: file.encoding"], answer.Found);
        Assert.Contains("UTF-16", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1_500_000)]
    [InlineData(5_000_000)]
    public void A_very_long_line_is_found(int length)
    {
        using var line = CommandLine.WithInput();
        line.Write("scores.csv", SoundInput.Scores + $"budi,kapuas,vision,high,,{new string('x', length)}\n");
        var answer = line.Run("validate", "in");
        Assert.Equal(["scores.csv:15: file.line-too-long"], answer.Found);
        Assert.Equal(2, answer.Code);
    }

    [Fact]
    public void A_file_cut_off_inside_a_quote_is_found_even_when_it_is_large()
    {
        using var line = CommandLine.WithInput();
        var rest = string.Concat(Enumerable.Repeat("budi,kapuas,vision,high,,\n", 100_000));
        line.Write("scores.csv", SoundInput.Scores + $"budi,kapuas,vision,high,,\"{rest}");
        Assert.Equal(["scores.csv:15: file.line-too-long"], line.Run("validate", "in").Found);
    }

    [Fact]
    public void A_million_faults_are_listed_in_short()
    {
        using var line = CommandLine.WithInput();
        line.Write("scores.csv", SoundInput.Scores + string.Concat(Enumerable.Repeat("x\n", 200_000)));
        var answer = line.Run("validate", "in");
        Assert.Equal(1001, answer.Found.Count);
        Assert.Contains("findings.more: 199000 more findings 'file.cell-count' are not listed.", answer.Error, StringComparison.Ordinal);
        Assert.Contains("200000 errors", answer.Error, StringComparison.Ordinal);
    }

    private static byte[] Latin1(string text) => Encoding.Latin1.GetBytes(text);
}
