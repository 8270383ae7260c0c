using System.Text.Json;
using SmartCity.Assessment.Cli;
using Xunit;

namespace SmartCity.Assessment.Tests.Cli;

public sealed class AssessTests
{
    [Fact]
    public void The_table_shows_ranks_decisions_and_reasons()
    {
        using var line = CommandLine.WithInput();
        var answer = line.Run("assess", "in");
        Assert.Equal(0, answer.Code);
        Assert.Equal("No findings.\n", answer.Error);
        Assert.StartsWith(
            """
            Readiness
            =========

            Rank  Candidate  Name    Score  Decision  Why
               1  kapuas     Kapuas   8.25  Selected
               2  bima       Bima     3.33  Reserve
               –  banjar     Banjar   4.67  Excluded  Gate 'min-security': 'security' is 3, less than 4.
            Selected 1, Reserve 1, Excluded 1
            - places 1, taken 1

            """,
            answer.Output,
            StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', answer.Output);
    }

    [Fact]
    public void The_table_speaks_Indonesian_too() =>
        InSound(line =>
        {
            var output = line.Run("assess", "in", "--lang", "id").Output;
            Assert.Contains("Peringkat  Kandidat", output, StringComparison.Ordinal);
            Assert.Contains("Gugur", output, StringComparison.Ordinal);
            Assert.Contains("Sidik jari", output, StringComparison.Ordinal);
        });

    [Fact]
    public void Json_on_the_output_is_the_result_and_nothing_else() =>
        InSound(line =>
        {
            using var json = JsonDocument.Parse(line.Run("assess", "in", "--format", "json").Output);
            var candidates = json.RootElement.GetProperty("candidates").EnumerateArray().ToArray();
            Assert.Equal(["kapuas", "bima", "banjar"], candidates.Select(c => c.GetProperty("id").GetString()));
            Assert.Equal("8.25", candidates[0].GetProperty("score").GetString());
            Assert.Equal("8.25", candidates[0].GetProperty("published").GetString());
            Assert.Equal("Excluded", candidates[2].GetProperty("decision").GetString());
        });

    [Fact]
    public void Csv_has_a_line_for_each_candidate() =>
        InSound(line => Assert.Equal(
            """
            code,name,class,rank,score,published,band,decision,gap,reasonCodes,reasons
            kapuas,Kapuas,,1,8.25,8.25,,Selected,0,selection.within-places,Ranked within the 1 place.
            bima,Bima,,2,10/3,3.33,,Reserve,-59/12,selection.in-reserve,"Reserve, place 1 of 1."
            banjar,Banjar,,,14/3,4.67,,Excluded,-43/12,gate.too-low,"Gate 'min-security': 'security' is 3, less than 4."

            """,
            line.Run("assess", "in", "--format", "csv").Output));

    [Fact]
    public void Exact_numerators_stand_over_one_denominator() =>
        InSound(line =>
        {
            Assert.Equal(0, line.Run("assess", "in", "--format", "json", "--out", "out").Code);
            Assert.Equal("candidate,numerator/12\nkapuas,99\nbima,40\nbanjar,56\n", File.ReadAllText(Path.Combine(line.Folder, "out", "exact.csv")));
        });

    [Theory]
    [InlineData(null, "exact.csv", "fairness.json", "minutes.md", "result.csv", "result.json")]
    [InlineData("json", "exact.csv", "fairness.json", "result.json")]
    [InlineData("csv", "exact.csv", "result.csv")]
    [InlineData("markdown", "minutes.md")]
    [InlineData("table", "result.txt")]
    public void Files_are_written_into_a_folder(string? format, params string[] expected) =>
        InSound(line =>
        {
            string[] arguments = format is null ? ["assess", "in", "--out", "a/b/out"] : ["assess", "in", "--out", "a/b/out", "--format", format];
            var answer = line.Run(arguments);
            Assert.Equal(0, answer.Code);
            Assert.Empty(answer.Output);
            Assert.Equal(expected, line.List("a/b/out"));
            Assert.Equal(["out"], line.List("a/b"));
        });

    [Fact]
    public void Files_say_what_the_output_says() =>
        InSound(line =>
        {
            line.Run("assess", "in", "--out", "out");
            line.Run("assess", "in", "--out", "out", "--format", "table");
            string Of(string file) => File.ReadAllText(Path.Combine(line.Folder, "out", file));
            Assert.Equal(line.Run("assess", "in", "--format", "json").Output, Of("result.json"));
            Assert.Equal(line.Run("assess", "in", "--format", "csv").Output, Of("result.csv"));
            Assert.Equal(line.Run("assess", "in", "--format", "markdown").Output, Of("minutes.md"));
            Assert.Equal(line.Run("assess", "in").Output, Of("result.txt"));
        });

    [Fact]
    public void Files_of_an_older_run_are_named_and_left() =>
        InSound(line =>
        {
            Assert.Equal("No findings.\n", line.Run("assess", "in", "--out", "out", "--format", "csv").Error);
            Assert.Equal("No findings.\n", line.Run("assess", "in", "--out", "out").Error);
            var answer = line.Run("assess", "in", "--out", "out", "--format", "csv", "--warnings-as-errors");
            Assert.Contains("warning: output.older-files: Files of an older run were left beside the new ones: result.json, minutes.md, fairness.json.", answer.Error, StringComparison.Ordinal);
            Assert.Equal(1, answer.Code);
            Assert.Equal(["exact.csv", "fairness.json", "minutes.md", "result.csv", "result.json"], line.List("out"));
        });

    [Fact]
    public void The_result_may_be_written_beside_the_input_and_again() =>
        InSound(line =>
        {
            Assert.Equal(0, line.Run("assess", "in", "--out", "in").Code);
            var first = File.ReadAllText(line.PathTo("result.json"));
            Assert.Equal("No findings.\n", line.Run("assess", "in", "--out", "in").Error);
            Assert.Equal(first, File.ReadAllText(line.PathTo("result.json")));
        });

    [Fact]
    public void Formulas_in_texts_are_made_harmless_and_numbers_stay_numbers()
    {
        using var line = CommandLine.WithInput();
        line.Change("candidates.csv", "kapuas,Kapuas", "kapuas,\"=HYPERLINK(\"\"http://x\"\")\"");
        line.Change("candidates.csv", "banjar,Banjar", "banjar,@SUM(A1)");
        line.Change("candidates.csv", "bima,Bima", "bima,-2+3");
        var csv = line.Run("assess", "in", "--format", "csv").Output;
        Assert.Contains("kapuas,\"'=HYPERLINK(\"\"http://x\"\")\",", csv, StringComparison.Ordinal);
        Assert.Contains("bima,'-2+3,,2,10/3,3.33,,Reserve,-59/12,", csv, StringComparison.Ordinal);
        Assert.Contains("banjar,'@SUM(A1),", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1", "'=1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@a", "'@a")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠a", "'＠a")]
    [InlineData("\ta", "'\ta")]
    [InlineData("\ra", "\"'\ra\"")]
    [InlineData("a=1", "a=1")]
    [InlineData("–", "–")]
    public void The_beginning_of_a_text_decides(string name, string expected)
    {
        var scheme = SchemeJson.Read(SoundInput.Scheme).Value;
        var result = scheme.Assess([new Candidate("a", name)], []).Value;
        using var stream = new MemoryStream();
        ResultCsv.Write(result, stream, Language.English);
        Assert.Contains($"\na,{expected},,", System.Text.Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Output_that_cannot_be_written_is_a_message_and_an_exit_code() =>
        InSound(line =>
        {
            var answer = line.Run("assess", "in", "--out", "in/scheme.json");
            Assert.Equal(4, answer.Code);
            Assert.Contains("output.cannot-write", answer.Error, StringComparison.Ordinal);
            var below = line.Run("assess", "in", "--out", "in/scheme.json/below", "--lang", "id");
            Assert.Equal(4, below.Code);
            Assert.StartsWith("galat: output.cannot-write: Keluaran tidak dapat ditulis", below.Error, StringComparison.Ordinal);
            Assert.Equal(["in"], line.List("."));
        });

    [Fact]
    public void A_broken_pipe_is_no_crash() =>
        InSound(line =>
        {
            foreach (var format in new[] { "json", "csv", "markdown", "table" })
            {
                using var error = new MemoryStream();
                using var terminal = new Terminal(new BrokenStream(), error, line.Folder);
                Assert.Equal(4, Tool.Run(["assess", "in", "--format", format], terminal));
            }
        });

    private static void InSound(Action<CommandLine> test)
    {
        using var line = CommandLine.WithInput();
        test(line);
    }
}
