using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SmartCity.Assessment.Cli;
using SmartCity.Assessment.Insight;
using Xunit;

namespace SmartCity.Assessment.Tests.Cli;

public sealed class AuditTests
{
    private static readonly string[] s_formats = ["table", "json", "csv"];

    [Fact]
    public void The_table_shows_rules_changes_and_assessors()
    {
        using var line = PanelFolder.Fair();
        var answer = line.Run("audit", "in");
        Assert.Equal((0, "No findings.\n"), (answer.Code, answer.Error));
        foreach (var heading in new[]
            {
                "In short", "Rules of fairness on these marks", "Changes that would change who is selected", "What one assessor could do alone", "One step more (71 against 70)",
                "Rules by the methods of the scheme", "Groups by size",
            })
        {
            Assert.Contains($"\n{heading}\n{new string('-', heading.Length)}\n", answer.Output, StringComparison.Ordinal);
        }

        Assert.Matches(@"\nB1 +weak monotonicity +kept +6 +6 +0 +kept, proven", answer.Output);

        // c2 has 16 of 20 beside the 17 of c1: a step more makes two equals, who are both taken.
        Assert.Matches(@"\none mark a step better +6 +2 +0", answer.Output);
        Assert.Matches(@"\nc2 +2 +a1, a2 +c2 +–", answer.Output);
        Assert.Matches(@"\na1 +c[123] +", answer.Output);
        Assert.DoesNotContain('\u001b', answer.Output);
    }

    [Fact]
    public void The_table_begins_with_what_the_audit_came_to()
    {
        using var fair = PanelFolder.Fair();
        var output = fair.Run("audit", "in").Output;
        Assert.InRange(output.IndexOf("\nIn short\n", StringComparison.Ordinal), 0, output.IndexOf("\nRules of fairness on these marks\n", StringComparison.Ordinal));
        Assert.Matches($@"\n- Of {FairnessRule.All.Count} rules \d+ are kept on these marks and none is violated; ", output);
        Assert.Contains("changes below would change who is selected, 2 of them by one mark a step better.\n", output, StringComparison.Ordinal);
        // c3 has 2 and 3: not even with a 10 from one of them does it reach 17, which c2 does.
        Assert.Contains("\n- Assessors who alone could lift the most candidates into the selection, with the best marks on one sheet at a time: a1, a2 (1).\n", output, StringComparison.Ordinal);
        Assert.Contains("\n- Assessors who alone could push out the most, with the worst marks on one sheet at a time: a1, a2 (1).\n", output, StringComparison.Ordinal);
        Assert.Contains("\n- Assessors who lift somebody into the selection by one step more, while everybody else gets the same mark: a2 (whom: under 'One step more').\n", output, StringComparison.Ordinal);
        var indonesian = fair.Run("audit", "in", "--lang", "id").Output;
        Assert.Contains("kandidat terbanyak menjadi terpilih, dengan nilai terbaik pada satu lembar nilai setiap kali: a1, a2 (1).\n", indonesian, StringComparison.Ordinal);
        Assert.Contains("menyingkirkan kandidat terbanyak, dengan nilai terburuk pada satu lembar nilai setiap kali: a1, a2 (1).\n", indonesian, StringComparison.Ordinal);
        Assert.Contains("sedangkan semua yang lain diberi nilai yang sama: a2 (siapa: lihat 'Satu langkah lebih').\n", indonesian, StringComparison.Ordinal);
        Assert.Contains("\n- Furthest moved by one assessor alone: c1 by a1, between the scores 4 and 9. As far by a2.\n", output, StringComparison.Ordinal);

        using var unfair = PanelFolder.Unfair();
        Assert.Matches(@"\n- Of \d+ rules \d+ are kept on these marks and \d+ violated: ([A-E0-9]+, )*B1,.*; ", unfair.Run("audit", "in").Output);

        using var without = PanelFolder.Of("", "", "a1,c1,p,9", "a1,c2,p,8");
        Assert.DoesNotContain("changes below would change", without.Run("audit", "in").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_moves_into_a_place_or_out_of_it_the_table_says_so()
    {
        using var apart = PanelFolder.Of("", PanelFolder.Places, "a1,c1,p,9", "a2,c1,p,9", "a3,c1,p,9", "a1,c2,p,1", "a2,c2,p,1", "a3,c2,p,1", "a1,c3,p,1", "a2,c3,p,1", "a3,c3,p,1");
        foreach (var (language, lines) in new[]
            {
                ("en", (string[])["No assessor alone could lift a candidate into the selection", "No assessor alone could push a candidate out", "No assessor lifts anybody into the selection by one step more"]),
                ("id", [$"Dari {FairnessRule.All.Count} aturan, ", "Tidak ada asesor yang sendirian dapat mengangkat", "Tidak ada asesor yang sendirian dapat menyingkirkan", "Tidak ada asesor yang dengan satu langkah lebih"]),
            })
        {
            var page = apart.Run("audit", "in", "--lang", language).Output;
            Assert.All(lines, l => Assert.Contains(l, page, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_scale_without_a_step_is_named_in_every_format()
    {
        using var line = PanelFolder.Fair();
        line.Write("scheme.json", File.ReadAllText(Path.Combine(line.Folder, "in", "scheme.json")).Replace(", \"step\": \"1\"", "", StringComparison.Ordinal));
        var page = line.Run("audit", "in").Output;
        Assert.Contains("\nThe scale of 'p' has no step: ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("while everybody else gets the same", page, StringComparison.Ordinal);
        Assert.Contains("\naudit,,,,untried,,,,,,,,,\"The scale of 'p' has no step: ", line.Run("audit", "in", "--format", "csv").Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(line.Run("audit", "in", "--format", "json").Output);
        Assert.StartsWith("Skala 'p' tidak memiliki langkah: ", json.RootElement.GetProperty("untried")[0].GetProperty("why").GetProperty("id").GetString(), StringComparison.Ordinal);
        FairnessReportTests.AssertDocumented(json.RootElement, "docs/insight.md", "docs/formats.md");
    }

    [Fact]
    public void A_rule_that_fails_is_told_with_the_reason()
    {
        var ani = new Assessor("ani");
        var scheme = AssessmentScheme.Create(Aspect.Marked("p", Rubric.Scale(0, 10, 1)), quota: Quota.Of(1, AtCut.TakeAll));
        var input = AssessmentInput.Of(Candidate.List("x", "y"), [ani.On("x", ("p", 5)), ani.On("y", ("p", 4))]);
        var (result, audit) = (scheme.Assess(input).Value, FairnessAudit.Run(Procedure.Of(scheme), input, [new Failing()], cancellation: TestContext.Current.CancellationToken));
        var report = new AuditReport(result, audit, FairnessStatement.Of(result), []);
        foreach (var (language, words) in new[] { (Language.English, (string[])["and none is violated; 1 failed: B1.\n", "\nB1    weak monotonicity  failed "]), (Language.Indonesian, ["dan tidak ada yang dilanggar; 1 gagal: B1.\n", " gagal "]) })
        {
            using var page = new StringWriter { NewLine = "\n" };
            new AuditPage(report, new PlainPage(page), new Tongue(language)).Write();
            Assert.All(words, w => Assert.Contains(w, page.ToString(), StringComparison.Ordinal));
            Assert.Contains("InvalidOperationException: no trial", page.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Sheets_without_an_answer_are_told()
    {
        using var line = PanelFolder.Of("", PanelFolder.Places, "a1,c1,p,10", "a1,c2,p,9");
        line.Write("scheme.json", File.ReadAllText(Path.Combine(line.Folder, "in", "scheme.json")).Replace("\"step\": \"1\"", "\"step\": \"1\", \"value\": { \"kind\": \"minMax\" }", StringComparison.Ordinal));
        var page = line.Run("audit", "in").Output;
        Assert.Contains("\n- Sheets without an answer: 1.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("No assessor alone could lift", page, StringComparison.Ordinal);
        Assert.Matches(@"\nAssessor +Furthest .* No answer\na1 .* 1\n", page);
        Assert.Contains("\ninfluence,,,,unanswered,1,a1,", line.Run("audit", "in", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_speaks_Indonesian_too()
    {
        using var line = PanelFolder.Unfair();
        var output = line.Run("audit", "in", "--lang", "id").Output;
        foreach (var words in new[] { "Aturan keadilan pada nilai-nilai ini", "dilanggar", "Perubahan: nilai dari a", "Seleksi lain", "71 lawan 70", "Kelompok menurut size", "Terpilih" })
        {
            Assert.Contains(words, output, StringComparison.Ordinal);
        }

        foreach (var words in new[] { "Rules", "violated", "Changed", "Selected", "selection" })
        {
            Assert.DoesNotContain(words, output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_violated_rule_has_its_witnesses()
    {
        using var line = PanelFolder.Unfair();
        var output = line.Run("audit", "in").Output;
        Assert.Matches(@"\nB1 weak monotonicity\n-+\nA better mark never costs its candidate a place\.\nViolations: \d+; shown: [123]\.\n1\. Changed: the mark of a\d for c\d on p is ", output);
        Assert.Matches(@"\nCandidate +Assessor +Criterion +Mark +Mark after\nc\d +a\d +p +\d+ +\d+\n", output);
        Assert.Matches(@"\nCandidate +Rank +Score +Decision +Rank after +Score after +Decision after\n", output);
    }

    [Fact]
    public void Json_has_the_shape_of_the_documentation()
    {
        using var line = PanelFolder.Unfair();
        using var json = JsonDocument.Parse(line.Run("audit", "in", "--format", "json").Output);
        var root = json.RootElement;
        Assert.Equal("smartcity-assessment/audit/1", root.GetProperty("format").GetString());
        Assert.Equal(FairnessRule.All.Select(r => r.Code), root.GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("rule").GetString()));
        var monotone = root.GetProperty("rules").EnumerateArray().Single(r => r.GetProperty("rule").GetString() == "B1");
        Assert.Equal("Violated", monotone.GetProperty("finding").GetString());
        Assert.Equal(Math.Min(20, monotone.GetProperty("violations").GetInt32()), monotone.GetProperty("witnesses").GetArrayLength());
        var mark = monotone.GetProperty("witnesses")[0].GetProperty("marks")[0];
        Assert.True(int.Parse(mark.GetProperty("before").GetString()!, System.Globalization.CultureInfo.InvariantCulture) < int.Parse(mark.GetProperty("after").GetString()!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(6, root.GetProperty("tried").GetProperty("MarkRaised").GetInt32());
        Assert.Equal(["a1", "a2"], root.GetProperty("influences").EnumerateArray().Select(i => i.GetProperty("assessor").GetString()));
        Assert.Equal(["a1", "a2"], root.GetProperty("attacks").EnumerateArray().Select(i => i.GetProperty("assessor").GetString()));
        Assert.Equal(["size"], root.GetProperty("groups").EnumerateArray().Select(g => g.GetProperty("fact").GetString()));
        FairnessReportTests.AssertDocumented(root, "docs/insight.md", "docs/formats.md");
    }

    [Fact]
    public void Csv_has_a_line_for_each_change()
    {
        using var line = PanelFolder.Fair();
        var rows = line.Run("audit", "in", "--format", "csv").Output.Split('\n');
        Assert.Equal("section,code,class,subject,figure,value,assessor,candidate,criterion,from,to,enters,leaves,text", rows[0]);
        Assert.Contains("rule,B1,,,violations,0,,,,,,,,", rows);
        Assert.Contains("change,MarkRaised,,,tried,6,,,,,,,,", rows);
        Assert.Contains("change,MarkRaised,,c2,change,,a1,c2,p,8,9,c2,,the mark of a1 for c2 on p is 9 instead of 8", rows);
        Assert.Contains("group,size,,large,candidates,2,,,,,,,,", rows);
        Assert.Contains(rows, r => r.StartsWith("attack,,,,tried,", StringComparison.Ordinal));
        Assert.Contains("menjadi 9, bukan 8", line.Run("audit", "in", "--format", "csv", "--lang", "id").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_format_has_the_same_bytes_on_every_run()
    {
        using var line = PanelFolder.Unfair();
        foreach (var format in s_formats)
        {
            var answers = new string[4];
            Parallel.For(0, answers.Length, i => answers[i] = line.Run("audit", "in", "--format", format).Output);
            Assert.Single(answers.Distinct());
            AssertNumbers(answers[0]);
        }
    }

    [Fact]
    public void Groups_are_those_that_are_asked_for()
    {
        using var line = PanelFolder.Fair();
        Assert.DoesNotContain("Groups by new", line.Run("audit", "in").Output, StringComparison.Ordinal);
        var output = line.Run("audit", "in", "--groups", "new, size").Output;
        Assert.Matches(@"Groups by new(.|\n)*Groups by size", output);
        Assert.Contains("undefined because there is one group only", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("size,born")]
    public void A_fact_that_makes_no_groups_is_a_wrong_command_line(string facts)
    {
        using var line = PanelFolder.Fair();
        var answer = line.Run("audit", "in", "--groups", facts);
        Assert.Equal((3, ""), (answer.Code, answer.Output));
        Assert.Contains("error: audit.no-groups: ", answer.Error, StringComparison.Ordinal);
        Assert.Contains("it declares new, size.", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_input_gives_the_findings_of_assess()
    {
        using var line = PanelFolder.Fair();
        line.Write("scores.csv", "assessor,candidate,criterion,mark\na1,c1,p,11\na1,c9,p,5\n");
        var (answer, assessed) = (line.Run("audit", "in"), line.Run("assess", "in"));
        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Equal(assessed.Error, answer.Error);
        Assert.Equal(2, line.Run("audit", "nowhere").Code);
        Directory.CreateDirectory(Path.Combine(line.Folder, "empty"));
        Assert.Equal(line.Run("assess", "empty").Error, line.Run("audit", "empty").Error);
    }

    [Fact]
    public void A_panel_that_falls_apart_is_refused_as_by_assess()
    {
        using var line = PanelFolder.Of(""" "calibration": { "kind": "additive" }, """, PanelFolder.Places, "a1,c1,p,4", "a1,c2,p,5", "a2,c3,p,6", "a2,c4,p,7");
        var answer = line.Run("audit", "in");
        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Contains("calibration.disconnected", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_after_which_the_panel_falls_apart_is_told()
    {
        using var line = PanelFolder.Of(
            """ "calibration": { "kind": "additive" }, """, PanelFolder.Places, "a1,c1,p,4", "a2,c1,p,5", "a2,c2,p,6", "a3,c2,p,7", "a1,c3,p,4", "a3,c4,p,4");
        var answer = line.Run("audit", "in");
        Assert.Equal(0, answer.Code);
        Assert.Contains("\nChanges without an answer\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("\n- without the sheets of a2: ", answer.Output, StringComparison.Ordinal);
        Assert.Matches(@"\n- Changes without an answer: [1-9]\d*\.\n", answer.Output);
        Assert.Contains("change,AssessorRemoved,,a2,refused,", line.Run("audit", "in", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_marks_only_candidates_and_places_are_changed()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Golden", "Data", "quality-and-price");
        using var line = new CommandLine();
        foreach (var format in s_formats)
        {
            var answer = line.Run("audit", path, "--format", format);
            Assert.Equal(0, answer.Code);
            AssertNumbers(answer.Output);
        }

        Assert.Contains("No assessor gave a mark", line.Run("audit", path).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a1,c1,p,4")]
    [InlineData("a1,c1,p,4", "a2,c1,p,5")]
    [InlineData("a1,c1,p,4", "a1,c2,p,5", "a1,c3,p,10")]
    [InlineData("a1,c1,p,10", "a2,c1,p,10", "a1,c2,p,10", "a2,c2,p,10")]
    [InlineData("a1,c1,p,missing", "a1,c2,p,missing")]
    public void Small_contests_answer_in_words(params string[] marks)
    {
        foreach (var places in new[] { PanelFolder.Places, "" })
        {
            using var line = PanelFolder.Of("", places, marks);
            foreach (var format in s_formats)
            {
                var answer = line.Run("audit", "in", "--format", format);
                Assert.Equal(0, answer.Code);
                AssertNumbers(answer.Output);
            }

            Assert.Equal(places.Length == 0, line.Run("audit", "in").Output.Contains("The scheme declares no places", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Warnings_fail_when_they_are_asked_to()
    {
        using var line = PanelFolder.Fair();
        line.Write("notes.csv", "a\n");
        Assert.Equal(0, line.Run("audit", "in").Code);
        Assert.Equal(1, line.Run("audit", "in", "--warnings-as-errors").Code);
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("audit", "")]
    [InlineData("audit", "in", "--format", "markdown")]
    [InlineData("audit", "in", "--groups", " , ")]
    public void A_wrong_command_line_is_exit_code_3(params string[] arguments)
    {
        using var line = CommandLine.WithInput();
        Assert.Equal(3, line.Run(arguments).Code);
    }

    [Fact]
    public void A_full_disk_is_no_crash()
    {
        using var line = PanelFolder.Fair();
        foreach (var format in s_formats)
        {
            using var error = new MemoryStream();
            using var terminal = new Terminal(new BrokenStream(), error, line.Folder);
            Assert.Equal(4, Tool.Run(["audit", "in", "--format", format], terminal));
            Assert.Contains("output.cannot-write", Encoding.UTF8.GetString(error.ToArray()), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    public void Who_ends_it_gets_no_half_report(string format)
    {
        using var line = PanelFolder.Fair();
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using (var terminal = new Terminal(output, error, line.Folder, ended: new CancellationToken(canceled: true)))
        {
            Assert.Equal(130, Tool.Run(["audit", "in", "--format", format], terminal));
        }

        Assert.Empty(output.ToArray());
        Assert.Contains("error: audit.ended: ", Encoding.UTF8.GetString(error.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_procedure_at_fault_and_one_without_an_answer_are_told()
    {
        static (int Code, string Notice) Of(Func<AssessmentInput, ProcedureOutcome> run)
        {
            var notices = new NoticeList();
            var audit = FairnessAudit.Run(Procedure.Of("odd", _ => null, run), AssessmentInput.Of([new Candidate("c1")]));
            return (AuditCommand.CodeOf(audit, new Tongue(Language.English), notices), Assert.Single(notices.All).ToLine(Language.English));
        }

        Assert.Equal((70, "audit.fault: The audit cannot go on, a fault of the tool: The procedure 'odd' threw InvalidOperationException: no luck."), Of(_ => throw new InvalidOperationException("no luck")));
        Assert.Equal((2, "audit.refused: There is no result that could be audited: not today"), Of(_ => ProcedureOutcome.Refused("not today")));
    }

    [Fact]
    public void A_sentence_of_the_page_shows_no_endless_fraction()
    {
        var words = new FairnessWords(new Tongue(Language.English));
        Assert.Equal("from ≈ 0.33333333 to 1/3", words.Of(LocalText.Of(("en", $"from 1{new string('0', 29)}1/3{new string('0', 30)} to 1/3"))));
    }

    [Fact]
    public void A_bar_shows_on_a_terminal_only()
    {
        using var line = PanelFolder.Fair();
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using (var terminal = new Terminal(output, error, line.Folder, isPlain: false, showsProgress: true))
        {
            Assert.Equal(0, Tool.Run(["audit", "in"], terminal));
        }

        Assert.Contains("auditing", Encoding.UTF8.GetString(error.ToArray()), StringComparison.Ordinal);
        Assert.DoesNotContain("auditing", line.Run("audit", "in").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_that_a_spreadsheet_would_run_are_made_harmless()
    {
        using var line = PanelFolder.Of("", PanelFolder.Places, "=a,c1,p,4", "=a,c2,p,5");
        Assert.DoesNotMatch("[\n,]=a", line.Run("audit", "in", "--format", "csv").Output);
    }

    [Theory]
    [InlineData("panel-diving")]
    [InlineData("panel-skating")]
    [InlineData("panel-ski-jumping")]
    [InlineData("e-government-indicators")]
    [InlineData("rank-within-size-class")]
    [InlineData("civil-service-2019")]
    public void Nothing_fails_on_a_real_case(string folder)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Golden", "Data", folder);
        using var line = new CommandLine();
        foreach (var format in s_formats)
        {
            var answer = line.Run("audit", path, "--format", format, "--lang", "id");
            Assert.Equal(0, answer.Code);
            AssertNumbers(answer.Output);
        }
    }

    [Fact]
    public void The_small_sound_folder_can_be_audited()
    {
        using var line = CommandLine.WithInput();
        Assert.All(s_formats, f => Assert.Equal(0, line.Run("audit", "in", "--format", f).Code));
    }

    private static void AssertNumbers(string output) => Assert.DoesNotMatch(new Regex(@"\bNaN\b|\bInfinity\b|∞|-?\d+E\+3\d\d"), output);

    private sealed class Failing : IFairnessRule
    {
        public string Code => "B1";

        public LocalText Name => FairnessRule.WeakMonotonicity.Name;

        public LocalText Statement => FairnessRule.WeakMonotonicity.Statement;

        public string Formal => FairnessRule.WeakMonotonicity.Formal;

        public IEnumerable<RuleTrial> Trials(FairnessInstance instance) => throw new InvalidOperationException("no trial");
    }
}
