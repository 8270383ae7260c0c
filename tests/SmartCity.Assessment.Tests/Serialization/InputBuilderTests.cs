using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

public sealed class InputBuilderTests
{
    private static readonly AssessmentScheme s_scheme = SchemeJson.Read("""
        { "format": "smartcity-assessment/scheme/1", "code": "c", "facts": { "track": "text", "size": "number" },
          "rubrics": { "ten": { "from": "0", "to": "10", "step": "0.5" }, "levels": { "levels": [ { "code": "low", "points": "1" }, { "code": "high", "points": "3" } ] } },
          "aspects": { "code": "total", "children": [
            { "code": "policy", "rubric": "ten" }, { "code": "maturity", "rubric": "levels" }, { "code": "price", "rubric": "ten", "source": "measured" } ] } }
        """).Value;

    [Fact]
    public void What_is_added_is_in_the_input()
    {
        var builder = Started();
        builder.AddFact("kapuas", "track", "city", Line(2));
        builder.AddFact("kapuas", "size", "12.50", Line(2));
        builder.AddValue("kapuas", "price", "7.5", Line(2));
        builder.AddValue("kapuas", "total", "6.25", Line(2));
        builder.AddAssessor("ani", "Ani", "ui", "2", "candidate:banjar|institution:x | fact:track=a=b", new Origin("assessors.csv", 2));
        builder.AddMark("ani", "kapuas", "policy", "8.5", null, null, new Origin("scores.csv", 2));
        builder.AddMark("ani", "kapuas", "maturity", "high", "scored", "Good.", new Origin("scores.csv", 3));
        var input = builder.Build().Value;

        var kapuas = Assert.Single(input.Candidates, c => c.Code == "kapuas");
        Assert.Equal("Kapuas", kapuas.Name);
        Assert.Equal([Fact.Number("size", 12.5m), Fact.Text("track", "city")], kapuas.Facts);
        Assert.Equal([KeyValuePair.Create("price", Measurement.FromDecimal(7.5m))], kapuas.Measured);
        Assert.Equal([KeyValuePair.Create("total", 6.25m)], kapuas.Declared);
        var ani = Assert.Single(input.Assessors);
        Assert.Equal(new Assessor("ani", "Ani", new Institution("ui"), 2, [Conflict.WithCandidate("banjar"), Conflict.WithInstitution("x"), Conflict.WithFact("track", "a=b")]), ani);
        Assert.Equal(ani.On("kapuas", ("policy", 8.5m), ("maturity", Mark.Scored(3).WithNote("Good."))), Assert.Single(input.ScoreSheets));
    }

    [Theory]
    [InlineData("missing", null, MarkState.Missing)]
    [InlineData("abstained", "", MarkState.Abstained)]
    [InlineData("", "recused", MarkState.Recused)]
    [InlineData("", "missing", MarkState.Missing)]
    [InlineData("notApplicable", "notApplicable", MarkState.NotApplicable)]
    [InlineData("7.5", "scored", MarkState.Scored)]
    [InlineData("7.5", null, MarkState.Scored)]
    [InlineData("7.50", "", MarkState.Scored)]
    public void A_mark_is_a_figure_or_a_state_in_either_column(string mark, string? state, MarkState expected)
    {
        var builder = Started();
        builder.AddMark("ani", "kapuas", "policy", mark, state, null, new Origin("scores.csv", 2));
        var read = builder.Build().Value.ScoreSheets[0].Marks[0].Value;
        Assert.Equal(expected, read.State);
        Assert.Equal(expected == MarkState.Scored ? Mark.Scored(7.5m) : read, read);
    }

    [Fact]
    public void Who_writes_an_unknown_state_is_told_which_there_are()
    {
        var builder = Started();
        builder.AddMark("ani", "kapuas", "policy", "8", new string('x', 99), null, Origin.None);
        var finding = Assert.Single(builder.Build().Findings);
        Assert.Equal([new string('x', 40) + "…", "scored, missing, abstained, recused, notApplicable"], finding.Arguments);
    }

    [Theory]
    [InlineData("", null, "value.empty", "mark")]
    [InlineData("", "scored", "value.empty", "mark")]
    [InlineData("8", "recused", "marks.state-contradicts", "state")]
    [InlineData("abstained", "recused", "marks.state-contradicts", "state")]
    [InlineData("8", "gone", "marks.state-unknown", "state")]
    [InlineData("8", "Scored", "marks.state-unknown", "state")]
    [InlineData("8,5", null, "number.decimal-comma", "mark")]
    [InlineData(" 8", null, "number.blank", "mark")]
    [InlineData("1e1", null, "number.exponent", "mark")]
    [InlineData("Infinity", null, "number.not-finite", "mark")]
    [InlineData("Missing", null, "number.none", "mark")]
    [InlineData("high", null, "number.none", "mark")]
    public void A_mark_that_is_neither_is_found_at_its_line_and_column(string mark, string? state, string code, string column)
    {
        var builder = Started();
        builder.AddMark("ani", "kapuas", "policy", mark, state, null, new Origin("scores.csv", 214));
        AssertFinding(builder, code, $"scores.csv:214:{column}");
    }

    [Fact]
    public void Unknown_codes_are_found_at_their_columns()
    {
        AssertFinding(With(b => b.AddMark("ani", "banjar", "policy", "8", null, null, Line(7))), "candidates.unknown", "scores.csv:7:candidate");
        AssertFinding(With(b => b.AddMark("ani", "KAPUAS", "policy", "8", null, null, Line(7))), "candidates.unknown", "scores.csv:7:candidate");
        AssertFinding(With(b => b.AddMark("ani", "kapuas", "weather", "8", null, null, Line(7))), "criteria.unknown", "scores.csv:7:criterion");
        AssertFinding(With(b => b.AddMark("ani", "kapuas", "total", "8", null, null, Line(7))), "criteria.is-aspect", "scores.csv:7:criterion");
        AssertFinding(With(b => b.AddMark("", "kapuas", "policy", "8", null, null, Line(7))), "code.empty", "scores.csv:7:assessor");
        AssertFinding(With(b => b.AddFact("banjar", "track", "x", Line(7))), "candidates.unknown", "scores.csv:7:candidate");
        AssertFinding(With(b => b.AddFact("kapuas", "weather", "x", Line(7))), "facts.unknown", "scores.csv:7:weather");
        AssertFinding(With(b => b.AddValue("kapuas", "weather", "1", Line(7))), "aspects.unknown", "scores.csv:7:weather");
        AssertFinding(With(b => b.AddCandidate(" ", null, Line(7))), "code.empty", "scores.csv:7:code");
        AssertFinding(With(b => b.AddAssessor("", null, null, null, string.Empty, Line(7))), "code.empty", "scores.csv:7:code");
    }

    [Fact]
    public void Three_unknown_codes_on_one_line_are_three_findings()
    {
        var builder = Started();
        builder.AddAssessor("ani", null, null, null, string.Empty, Line(2));
        builder.AddMark("x", "y", "z", "8", null, null, Line(3));
        Assert.Equal(["assessors.unknown", "candidates.unknown", "criteria.unknown"], builder.Build().Findings.Select(f => f.Code));
    }

    [Theory]
    [InlineData("size", "", "value.empty")]
    [InlineData("size", "1.000,5", "number.thousands")]
    [InlineData("size", "many", "number.none")]
    [InlineData("track", "", "value.empty")]
    public void A_fact_that_cannot_be_read_is_found(string fact, string text, string code) =>
        AssertFinding(With(b => b.AddFact("kapuas", fact, text, new Origin("candidates.csv", 5))), code, $"candidates.csv:5:{fact}");

    [Theory]
    [InlineData("price", "", "value.empty")]
    [InlineData("price", "n/a", "number.none")]
    [InlineData("total", "", "value.empty")]
    [InlineData("total", "notApplicable", "number.none")]
    [InlineData("policy", "x", "number.none")]
    public void A_value_that_cannot_be_read_is_found(string node, string text, string code) =>
        AssertFinding(With(b => b.AddValue("kapuas", node, text, new Origin("table.csv", 5))), code, $"table.csv:5:{node}");

    [Fact]
    public void Missing_and_not_applicable_are_values_of_a_measured_criterion_and_missing_is_no_declared_value()
    {
        var builder = Started();
        builder.AddCandidate("banjar", null, Line(3));
        builder.AddValue("kapuas", "price", "missing", Line(2));
        builder.AddValue("kapuas", "total", "missing", Line(2));
        builder.AddValue("banjar", "price", "notApplicable", Line(3));
        builder.AddValue("banjar", "policy", "8", Line(3));
        var candidates = builder.Build().Value.Candidates;
        Assert.Equal(Measurement.Missing, candidates[0].Measured[0].Value);
        Assert.Empty(candidates[0].Declared);
        Assert.Equal(Measurement.NotApplicable, candidates[1].Measured[0].Value);
        Assert.Equal([KeyValuePair.Create("policy", 8m)], candidates[1].Declared);
    }

    [Theory]
    [InlineData("-1", "assessors.weight-negative")]
    [InlineData("1,5", "number.decimal-comma")]
    public void A_weight_that_is_none_is_found(string weight, string code) =>
        AssertFinding(With(b => b.AddAssessor("ani", null, null, weight, string.Empty, new Origin("assessors.csv", 4))), code, "assessors.csv:4:weight");

    [Theory]
    [InlineData("banjar")]
    [InlineData("candidate:")]
    [InlineData("candidate: ")]
    [InlineData("friend:banjar")]
    [InlineData("fact:region")]
    [InlineData("fact:=Bali")]
    [InlineData("fact: =Bali")]
    [InlineData("Candidate:banjar")]
    public void A_conflict_of_another_form_is_found(string conflict) =>
        AssertFinding(With(b => b.AddAssessor("ani", null, null, null, conflict, new Origin("assessors.csv", 4))), "conflicts.form", "assessors.csv:4:conflicts");

    [Fact]
    public void Repeated_and_alike_codes_are_found_at_their_repetition()
    {
        AssertFinding(With(b => b.AddCandidate("kapuas", null, Line(9))), "candidates.duplicate", "scores.csv:9:code");
        AssertFinding(With(b => b.AddCandidate("KAPUAS", null, Line(9))), "candidates.alike", "scores.csv:9:code");
        AssertFinding(With(b => b.AddCandidate("e\u0301", null, Line(9))), "code.not-normalized", "scores.csv:9:code");
        AssertFinding(
            With(b =>
            {
                b.AddAssessor("ani", null, null, null, string.Empty, Line(2));
                b.AddAssessor("Ani", null, null, null, string.Empty, Line(3));
            }),
            "assessors.alike",
            "scores.csv:3:code");
    }

    [Fact]
    public void What_the_scheme_finds_is_located_where_its_text_stood()
    {
        var builder = Started();
        builder.AddFact("kapuas", "track", "city", Line(2));
        builder.AddValue("kapuas", "price", "11", new Origin("table.csv", 3));
        builder.AddAssessor("ani", null, null, null, "candidate:nobody", new Origin("assessors.csv", 6));
        builder.AddMark("ani", "kapuas", "policy", "8.3", null, null, new Origin("scores.csv", 4));
        builder.AddMark("ani", "kapuas", "maturity", "2", null, null, new Origin("scores.csv", 5));
        builder.AddMark("ani", "kapuas", "maturity", "low", null, null, new Origin("scores.csv", 8));
        var findings = s_scheme.Assess(builder.Build().Value).Findings.Select(builder.Locate).Select(f => $"{f.Path} {f.Code}").ToArray();
        Assert.Contains("scores.csv:4:mark marks.off-step", findings);
        Assert.Contains("scores.csv:8:mark marks.twice", findings);
        Assert.Contains("table.csv:3:price marks.off-scale", findings);
        Assert.Contains("assessors.csv:6:conflicts conflicts.candidate-unknown", findings);
    }

    [Fact]
    public void Codes_of_any_letters_are_located()
    {
        var scheme = SchemeJson.Read("""
            { "format": "smartcity-assessment/scheme/1", "code": "c", "rubrics": { "ten": { "from": "0", "to": "10" } },
              "aspects": { "code": "total", "children": [ { "code": "a).marks.(b", "rubric": "ten" } ] } }
            """).Value;
        var builder = new InputBuilder(scheme);
        builder.AddCandidate("x,y(z).code", null, new Origin("candidates.csv", 2));
        builder.AddMark("p,q)", "x,y(z).code", "a).marks.(b", "11", null, null, new Origin("scores.csv", 77));
        var finding = Assert.Single(scheme.Assess(builder.Build().Value).Findings, f => f.Code == "marks.off-scale");
        Assert.Equal("scores.csv:77:mark", builder.Locate(finding).Path);
    }

    [Fact]
    public void Marks_of_one_sheet_from_several_files_are_each_located_in_their_own()
    {
        var builder = Started();
        builder.AddMark("ani", "kapuas", "policy", "8.3", null, null, new Origin("day1.csv", 2));
        builder.AddMark("ani", "kapuas", "maturity", "low", null, null, new Origin("day2.csv", 5));
        builder.AddMark("ani", "kapuas", "maturity", "high", null, null, new Origin("day1.csv", 3));
        Assert.Equal(["day1.csv:2:mark marks.off-step", "day1.csv:3:mark marks.twice"], Located(builder).Where(f => f.Contains("marks.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_mark_that_comes_after_a_build_is_located_too()
    {
        var builder = Started();
        builder.AddMark("ani", "kapuas", "policy", "8.3", null, null, new Origin("day1.csv", 2));
        builder.AddMark("ani", "kapuas", "maturity", "low", null, null, new Origin("day2.csv", 7));
        builder.Build();
        builder.AddMark("ani", "kapuas", "maturity", "high", null, null, new Origin("day3.csv", 4));
        Assert.Equal(["day1.csv:2:mark marks.off-step", "day3.csv:4:mark marks.twice"], Located(builder).Where(f => f.Contains("marks.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Values_and_facts_of_one_candidate_are_each_located_at_their_own_line()
    {
        var builder = Started();
        builder.AddFact("kapuas", "track", "city", new Origin("facts.csv", 6));
        builder.AddFact("kapuas", "size", "1", new Origin("facts.csv", 7));
        builder.AddFact("kapuas", "size", "2", new Origin("facts.csv", 8));
        builder.AddValue("kapuas", "price", "11", new Origin("values.csv", 2));
        builder.AddValue("kapuas", "maturity", "2", new Origin("values.csv", 3));
        builder.AddValue("kapuas", "maturity", "3", new Origin("others.csv", 4));
        var findings = Located(builder);
        Assert.Contains("facts.csv:8:size facts.twice", findings);
        Assert.Contains("values.csv:2:price marks.off-scale", findings);
        Assert.Contains("others.csv:4:maturity declared.twice", findings);
    }

    [Fact]
    public void A_mark_from_nowhere_is_found_where_the_input_holds_it() =>
        AssertFinding(With(b => b.AddMark("ani", "kapuas", "policy", "x", null, null, Origin.None)), "number.none", "scoreSheets(ani,kapuas).marks.policy");

    [Fact]
    public void A_mark_from_nowhere_on_an_unknown_criterion_is_found_under_that_criterion() =>
        AssertFinding(With(b => b.AddMark("ani", "kapuas", "weather", "8", null, null, Origin.None)), "criteria.unknown", "scoreSheets(ani,kapuas).marks.weather");

    [Fact]
    public void At_most_a_thousand_findings_of_a_kind_are_kept_and_the_others_counted()
    {
        var builder = Started();
        for (var line = 2; line < 5002; line++)
        {
            builder.AddMark("ani", "kapuas", "policy", "x", null, null, new Origin("scores.csv", line));
        }

        var findings = builder.Build().Findings;
        Assert.Equal(1001, findings.Count);
        Assert.Equal("findings.more-errors", findings[^1].Code);
        Assert.Equal(["4000"], findings[^1].Arguments);
    }

    [Fact]
    public void A_builder_may_build_more_than_once()
    {
        var builder = Started();
        Assert.Equal(Fingerprint.Of(builder.Build().Value), Fingerprint.Of(builder.Build().Value));
        builder.AddCandidate("banjar", null, Origin.None);
        Assert.Equal(2, builder.Build().Value.Candidates.Count);
    }

    [Fact]
    public void Null_is_a_mistake_of_the_host_and_nowhere_is_no_place()
    {
        var builder = Started();
        Assert.Throws<ArgumentNullException>(() => builder.AddMark("ani", "kapuas", "policy", null!, null, null, Origin.None));
        Assert.Throws<ArgumentNullException>("assessor", () => builder.AddMark(null!, "kapuas", "policy", "8", null, null, Origin.None));
        Assert.Throws<ArgumentNullException>("candidate", () => builder.AddMark("ani", null!, "policy", "8", null, null, Origin.None));
        Assert.Throws<ArgumentNullException>("criterion", () => builder.AddMark("ani", "kapuas", null!, "8", null, null, Origin.None));
        Assert.Throws<ArgumentNullException>("candidate", () => builder.AddFact(null!, "region", "x", Origin.None));
        Assert.Throws<ArgumentNullException>("fact", () => builder.AddFact("kapuas", null!, "x", Origin.None));
        Assert.Throws<ArgumentNullException>("candidate", () => builder.AddValue(null!, "policy", "8", Origin.None));
        Assert.Throws<ArgumentNullException>("node", () => builder.AddValue("kapuas", null!, "8", Origin.None));
        Assert.Throws<ArgumentNullException>(() => new InputBuilder(null!));
        Assert.Throws<ArgumentException>(() => new Origin(" ", 1));
        Assert.Null(Origin.None.File);
        Assert.Equal(default, Origin.None);
    }

    private static string[] Located(InputBuilder builder) =>
        [.. s_scheme.Assess(builder.Build().Value).Findings.Select(builder.Locate).Select(f => $"{f.Path} {f.Code}")];

    private static Origin Line(int line) => new("scores.csv", line);

    private static InputBuilder Started()
    {
        var builder = new InputBuilder(s_scheme);
        builder.AddCandidate("kapuas", "Kapuas", new Origin("candidates.csv", 2));
        return builder;
    }

    private static InputBuilder With(Action<InputBuilder> add)
    {
        var builder = Started();
        add(builder);
        return builder;
    }

    private static void AssertFinding(InputBuilder builder, string code, string path)
    {
        var built = builder.Build();
        Assert.False(built.IsValid);
        var finding = Assert.Single(built.Findings);
        Assert.Equal((code, path), (finding.Code, finding.Path));
    }
}
