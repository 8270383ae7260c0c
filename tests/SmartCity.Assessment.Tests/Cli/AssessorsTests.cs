using System.Text.Json;
using System.Text.RegularExpressions;
using SmartCity.Assessment.Cli;
using Xunit;

namespace SmartCity.Assessment.Tests.Cli;

public sealed class AssessorsTests
{
    private static readonly string[] s_formats = ["table", "json", "csv"];

    [Fact]
    public void The_table_shows_the_dives_of_Sydney()
    {
        using var line = Example("diving-2000");
        var answer = line.Run("assessors", "in");
        Assert.Equal(0, answer.Code);
        Assert.Equal("No findings.\n", answer.Error);
        Assert.StartsWith("Diving, men's 3 m springboard, Sydney 2000, final\n", answer.Output, StringComparison.Ordinal);
        foreach (var heading in new[] { "Agreement by criterion", "Assessors over all criteria", "Use of the scale", "Assessors by criterion", "Candidates of the own institution", "The selection without each assessor" })
        {
            Assert.Contains($"\n{heading}\n{new string('-', heading.Length)}\n", answer.Output, StringComparison.Ordinal);
        }

        Assert.Contains($"(seed {AssessorsCommand.UsualSeed}, 1000 draws)", answer.Output, StringComparison.Ordinal);
        Assert.Contains("only when a person writes it into the scheme", answer.Output, StringComparison.Ordinal);

        // twelve divers with six dives each, and seven judges whose marks are all in the file
        Assert.Matches(@"\njudge4 +12 +72 +7\.61 +7\.43 +-0\.\d\d ± ", answer.Output);
        Assert.Matches(@"\ndive1 +12 +7 +84 +0\.\d\d \(", answer.Output);
        Assert.DoesNotContain('\u001b', answer.Output);
    }

    [Fact]
    public void The_table_says_what_its_headings_mean_and_why_nobody_can_be_ranked()
    {
        using var line = Example("diving-2000");
        var (english, indonesian) = (line.Run("assessors", "in").Output, line.Run("assessors", "in", "--lang", "id").Output);
        foreach (var name in new[] { "severity", "leastSquares", "raschSeverity", "infit", "outfit", "correlation", "outlierScore" })
        {
            Assert.Matches($@"\n- [^\n]*\b{name}\b[^\n]*: ", english);
            Assert.Matches($@"\n- [^\n]*\b{name}\b[^\n]*: ", indonesian);
            Assert.Contains($"`{name}`", File.ReadAllText(Conventions.Repository.PathOf("docs/insight.md")), StringComparison.Ordinal);
        }

        Assert.Contains("\nWithout judge1, judge2, judge3, judge4, judge5, judge6, judge7 nobody can be ranked: 'dive1' has 6 marks; 7 are needed. ", english, StringComparison.Ordinal);
        Assert.Contains("\nTanpa judge1, judge2, judge3, judge4, judge5, judge6, judge7 tidak ada yang dapat diperingkat: 'dive1' mempunyai 6 nilai; diperlukan 7. ", indonesian, StringComparison.Ordinal);
        Assert.Contains("no candidate comes from the assessor's institution", line.Run("assessors", "in").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_advised_shrinkage_of_the_scheme_can_be_written_into_it()
    {
        using var line = Example("smart-city-2019");
        using var json = JsonDocument.Parse(line.Run("assessors", "in", "--format", "json").Output);
        var shrinkage = json.RootElement.GetProperty("shrinkage");
        var declared = shrinkage.GetProperty("declared").GetString()!;
        Assert.Equal(7, shrinkage.GetProperty("criteria").GetArrayLength());
        Assert.InRange(double.Parse(declared, System.Globalization.CultureInfo.InvariantCulture), shrinkage.GetProperty("lower").GetDouble(), shrinkage.GetProperty("upper").GetDouble());
        Assert.Contains($"\nAdvised for the scheme, from all criteria together: λ = {declared} (", line.Run("assessors", "in").Output, StringComparison.Ordinal);
        Assert.Contains($"\nSaran untuk skema, dari semua kriteria bersama-sama: λ = {declared} (", line.Run("assessors", "in", "--lang", "id").Output, StringComparison.Ordinal);
        Assert.Contains($"\n,,declared,{declared},", line.Run("assessors", "in", "--format", "csv").Output, StringComparison.Ordinal);
        line.Change("scheme.json", """{ "kind": "additive" }""", $$"""{ "kind": "additiveShrunk", "shrinkage": "{{declared}}" }""");
        Assert.Equal(0, line.Run("assess", "in").Code);
    }

    [Fact]
    public void A_criterion_that_says_nothing_about_the_shrinkage_of_the_scheme_is_named()
    {
        using var line = Small("a,c1,p,4", "b,c1,p,5", "a,c2,p,7", "b,c2,p,9", "a,c3,p,7", "b,c3,p,8.5");
        Assert.Matches(@"\nAdvised for the scheme, from all criteria together: λ = [^\n]*; without q \[\d\]\n", line.Run("assessors", "in").Output);
        using var none = Small("a,c1,p,4", "b,c1,p,5");
        Assert.Matches(@"\nAdvised for the scheme: no λ \[\d\]\n", none.Run("assessors", "in").Output);
    }

    [Fact]
    public void The_table_speaks_Indonesian_too()
    {
        using var line = Example("diving-2000");
        var output = line.Run("assessors", "in", "--lang", "id").Output;
        Assert.Contains("Kesepakatan per kriteria", output, StringComparison.Ordinal);
        Assert.Contains("tidak terdefinisi karena", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Agreement", output, StringComparison.Ordinal);
        using var small = Small("a,c1,p,4", "a,c2,p,5", "a,c3,p,6");
        foreach (var format in s_formats)
        {
            var answer = small.Run("assessors", "in", "--format", format, "--lang", "id").Output;
            Assert.Contains("satu asesor tidak mempunyai pembanding", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("undefined because", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("nobody else", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Json_has_the_shape_of_the_documentation()
    {
        using var line = Example("diving-2000");
        using var json = JsonDocument.Parse(line.Run("assessors", "in", "--format", "json", "--seed", "18446744073709551615").Output);
        var root = json.RootElement;
        Assert.Equal("smartcity-assessment/assessors/1", root.GetProperty("format").GetString());
        Assert.Equal("18446744073709551615", root.GetProperty("seed").GetString());
        Assert.Equal(["dive1", "dive2", "dive3", "dive4", "dive5", "dive6"], root.GetProperty("criteria").EnumerateArray().Select(c => c.GetProperty("criterion").GetString()));
        var judge = root.GetProperty("assessors")[3];
        Assert.Equal("judge4", judge.GetProperty("assessor").GetString());
        Assert.Equal("NOR", judge.GetProperty("institution").GetString());
        Assert.Equal(72, judge.GetProperty("overall").GetProperty("marks").GetInt32());
        Assert.Equal(6, judge.GetProperty("criteria").GetArrayLength());
        Assert.Equal(12, judge.GetProperty("without").GetProperty("unranked").GetInt32());
        var documented = File.ReadAllText(Conventions.Repository.PathOf("docs/insight.md"));
        Assert.All(Names(root).Distinct(), name => Assert.Contains($"`{name}`", documented, StringComparison.Ordinal));
    }

    [Fact]
    public void Csv_has_a_line_for_each_figure()
    {
        using var line = Example("diving-2000");
        var rows = line.Run("assessors", "in", "--format", "csv").Output.Split('\n');
        Assert.Equal("assessor,criterion,figure,value,standardError,lower,upper,p,adjustedP,code,text", rows[0]);
        Assert.Equal($",,seed,{AssessorsCommand.UsualSeed},,,,,,,", rows[1]);
        Assert.Contains("judge1,,marks,72,,,,,,,", rows);
        Assert.Contains("judge1,dive1,mean,7.625,,,,,,,", rows);
        Assert.Contains("judge1,,leaves,3,,,,,,,xiong-ni platas-fernando saoutine-dmitri", rows);
        Assert.Contains(rows, r => r.StartsWith(",dive1,alphaOrdinal,0.", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_and_csv_give_the_same_shrinkage_and_counts()
    {
        using var line = Example("diving-2000");
        var rows = line.Run("assessors", "in", "--format", "csv").Output.Split('\n').Select(r => r.Split(',')).Where(r => r.Length > 3).ToArray();
        string Cell(string assessor, string criterion, string figure, int column = 3) => Assert.Single(rows, r => r[0] == assessor && r[1] == criterion && r[2] == figure)[column];
        using var json = JsonDocument.Parse(line.Run("assessors", "in", "--format", "json").Output);
        foreach (var criterion in json.RootElement.GetProperty("criteria").EnumerateArray())
        {
            var (code, shrinkage) = (criterion.GetProperty("criterion").GetString()!, criterion.GetProperty("shrinkage"));
            if (shrinkage.TryGetProperty("undefined", out var undefined))
            {
                Assert.Equal(undefined.GetProperty("code").GetString(), Cell("", code, "shrinkage", 9));
                continue;
            }

            Assert.Equal(shrinkage.GetProperty("value").GetRawText(), Cell("", code, "shrinkage"));
            Assert.Equal(shrinkage.GetProperty("lower").GetRawText(), Cell("", code, "shrinkage", 5));
            Assert.Equal(shrinkage.GetProperty("declared").GetString() ?? "", Cell("", code, "declared"));
            Assert.Equal(shrinkage.GetProperty("errorVariance").GetRawText(), Cell("", code, "errorVariance"));
            Assert.Equal(shrinkage.GetProperty("severityVariance").GetRawText(), Cell("", code, "severityVariance"));
        }

        foreach (var assessor in json.RootElement.GetProperty("assessors").EnumerateArray())
        {
            foreach (var favour in assessor.GetProperty("favours").EnumerateArray())
            {
                var (code, fact) = (assessor.GetProperty("assessor").GetString()!, favour.GetProperty("fact").GetString());
                Assert.Equal(favour.GetProperty("own").GetRawText(), Cell(code, "", $"favourOwn:{fact}"));
                Assert.Equal(favour.GetProperty("others").GetRawText(), Cell(code, "", $"favourOthers:{fact}"));
            }
        }
    }

    [Theory]
    [InlineData("diving-2000")]
    [InlineData("smart-city-2019")]
    public void Every_format_has_the_same_bytes_on_every_run_and_no_number_that_is_none(string example)
    {
        using var line = Example(example);
        foreach (var format in s_formats)
        {
            var answer = line.Run("assessors", "in", "--format", format);
            Assert.Equal(0, answer.Code);
            Assert.Equal(answer.Output, line.Run("assessors", "in", "--format", format, "--seed", "20190228").Output);
            AssertNumbers(answer.Output);
        }
    }

    [Fact]
    public void Another_seed_is_printed_and_moves_the_intervals_of_alpha_only()
    {
        using var line = Example("diving-2000");
        string[] Rows(string seed) => line.Run("assessors", "in", "--format", "csv", "--seed", seed).Output.Split('\n');
        var changed = Rows("1").Zip(Rows("2")).Where(p => p.First != p.Second).Select(p => p.First.Split(',')[2]).Distinct();
        Assert.Equal(["seed", "alphaInterval", "alphaOrdinal"], changed);
    }

    [Fact]
    public void The_illustrative_example_says_so()
    {
        using var line = Example("smart-city-2019");
        Assert.Contains("ILLUSTRATIVE", line.Run("assessors", "in").Output, StringComparison.Ordinal);
        Assert.Contains("\"illustrative\": true", line.Run("assessors", "in", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheme_without_marks_is_a_finding()
    {
        using var line = Example("hdi-2021");
        var answer = line.Run("assessors", "in");
        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.StartsWith("error: assessors.nothing-marked: ", answer.Error, StringComparison.Ordinal);
        Assert.StartsWith("galat: assessors.nothing-marked: Tidak ada kriteria", line.Run("assessors", "in", "--lang", "id").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_which_nobody_marked_is_a_finding()
    {
        using var line = Small("a,c1,p,missing");
        var answer = line.Run("assessors", "in");
        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Contains("error: assessors.nobody-marked: ", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_input_gives_the_findings_of_assess()
    {
        using var line = Small("a,c1,p,11", "a,c9,p,5");
        var (answer, assessed) = (line.Run("assessors", "in"), line.Run("assess", "in"));
        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Equal(assessed.Error, answer.Error);
        Assert.Contains("scores.csv:3:candidate: candidates.unknown", answer.Error, StringComparison.Ordinal);
        Assert.Equal(2, line.Run("assessors", "nowhere").Code);
    }

    [Theory]
    [InlineData("one assessor has nobody to be compared with", "a,c1,p,4", "a,c2,p,5", "a,c3,p,6")]
    [InlineData("one unit alone shows no difference between units", "a,c1,p,4", "b,c1,p,5")]
    [InlineData("blocks of assessors without a candidate in common: {a}; {b}", "a,c1,p,4", "a,c2,p,5", "b,c3,p,6")]
    [InlineData("all marks are the same: without variation there is nothing to correlate", "a,c1,p,4", "b,c1,p,4", "a,c2,p,4", "b,c2,p,4", "a,c3,p,4", "b,c3,p,4")]
    [InlineData("a single mark has no deviation", "a,c1,p,4", "a,c2,p,5", "a,c3,p,6", "b,c1,p,7")]
    [InlineData("there is no mark", "a,c1,q,4", "b,c1,q,5")]
    [InlineData("no institution is declared for the assessor", "a,c1,p,4")]
    public void Broken_panels_answer_in_words(string reason, params string[] marks)
    {
        using var line = Small(marks);
        foreach (var format in s_formats)
        {
            var answer = line.Run("assessors", "in", "--format", format);
            Assert.Equal(0, answer.Code);
            Assert.Contains(reason, answer.Output, StringComparison.Ordinal);
            AssertNumbers(answer.Output);
        }
    }

    [Fact]
    public void An_assessor_without_weight_is_reported()
    {
        using var line = Small("a,c1,p,4", "b,c1,p,5", "a,c2,p,7", "b,c2,p,6.5");
        line.Change("scheme.json", "\"kind\": \"mean\"", "\"kind\": \"weightedMean\"");
        line.Write("assessors.csv", "code,weight\na,0\nb,1\n");
        var answer = line.Run("assessors", "in", "--format", "csv");
        Assert.Equal(0, answer.Code);
        Assert.Contains("\na,,mean,5.5,", answer.Output, StringComparison.Ordinal);
        AssertNumbers(answer.Output);
        line.Write("assessors.csv", "code,weight\na,0\nb,0\n");
        Assert.All(s_formats, f => AssertNumbers(line.Run("assessors", "in", "--format", f).Output));
    }

    [Fact]
    public void Warnings_fail_when_they_are_asked_to()
    {
        using var line = Small("a,c1,p,4", "b,c1,p,5", "a,c2,p,7", "b,c2,p,6.5");
        line.Write("notes.csv", "a\n");
        Assert.Equal(0, line.Run("assessors", "in").Code);
        Assert.Equal(1, line.Run("assessors", "in", "--warnings-as-errors").Code);
    }

    [Theory]
    [InlineData("assessors")]
    [InlineData("assessors", "")]
    [InlineData("assessors", "in", "--format", "markdown")]
    [InlineData("assessors", "in", "--seed", "-1")]
    [InlineData("assessors", "in", "--seed", "x")]
    [InlineData("assessors", "in", "--seed", "1.5")]
    public void A_wrong_command_line_is_exit_code_3(params string[] arguments)
    {
        using var line = CommandLine.WithInput();
        Assert.Equal(3, line.Run(arguments).Code);
    }

    [Fact]
    public void Texts_that_a_spreadsheet_would_run_are_made_harmless()
    {
        using var line = Small("=a,c1,p,4", "b,c1,p,5");
        var output = line.Run("assessors", "in", "--format", "csv").Output;
        Assert.Contains("\n'=a,,marks,1,", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n=a", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_pipe_is_no_crash()
    {
        using var line = Small("a,c1,p,4", "b,c1,p,5");
        foreach (var format in s_formats)
        {
            using var error = new MemoryStream();
            using var terminal = new Terminal(new BrokenStream(), error, line.Folder);
            Assert.Equal(4, Tool.Run(["assessors", "in", "--format", format], terminal));
        }
    }

    [Theory]
    [MemberData(nameof(EveryFolderTests.Folders), MemberType = typeof(EveryFolderTests))]
    public void Nothing_fails_on_a_real_case(string folder)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Golden", "Data", folder);
        using var line = new CommandLine();
        var isMarked = line.Run("validate", path).Code == 0 && File.Exists(Path.Combine(path, "scores.csv"));
        foreach (var format in s_formats)
        {
            var answer = line.Run("assessors", path, "--format", format);
            Assert.Equal(isMarked ? 0 : 2, answer.Code);
            AssertNumbers(answer.Output);
        }
    }

    [Fact]
    public void Marks_are_written_alike_however_they_were_spelt()
    {
        using var line = Small("a,c1,p,4.50", "b,c1,p,5", "a,c2,p,4.5", "b,c2,p,6.0");
        Assert.Contains("\na,,lowest,4.5,", line.Run("assessors", "in", "--format", "csv").Output, StringComparison.Ordinal);
        Assert.Contains("\"highest\": 6\n", line.Run("assessors", "in", "--format", "json").Output.Replace(",\n", "\n", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_small_sound_folder_can_be_reported_on()
    {
        using var line = CommandLine.WithInput();
        foreach (var format in s_formats)
        {
            var answer = line.Run("assessors", "in", "--format", format);
            Assert.Equal(0, answer.Code);
            Assert.Contains("are marked on different scales", answer.Output, StringComparison.Ordinal);
            AssertNumbers(answer.Output);
        }
    }

    private static CommandLine Example(string name)
    {
        var line = new CommandLine();
        Assert.Equal(0, line.Run("example", name, "--out", "in").Code);
        return line;
    }

    /// <summary>Three candidates, two criteria of which either may be absent, and these marks.</summary>
    private static CommandLine Small(params string[] marks)
    {
        var line = new CommandLine();
        Directory.CreateDirectory(Path.Combine(line.Folder, "in"));
        line.Write("scheme.json", """
            {
              "format": "smartcity-assessment/scheme/1", "code": "small",
              "rubrics": { "ten": { "from": "0", "to": "10", "step": "0.5" } },
              "aspects": { "code": "total", "children": [ { "code": "p", "rubric": "ten" }, { "code": "q", "rubric": "ten" } ] },
              "consensus": { "kind": "mean" },
              "selection": { "places": 1, "atCut": "takeAll" }
            }
            """);
        line.Write("candidates.csv", "code\nc1\nc2\nc3\n");
        line.Write("scores.csv", "assessor,candidate,criterion,mark\n" + string.Join('\n', marks) + "\n");
        return line;
    }

    private static void AssertNumbers(string output) => Assert.DoesNotMatch(new Regex(@"\bNaN\b|\bInfinity\b|∞|-?\d+E\+3\d\d"), output);

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Names(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };
}
