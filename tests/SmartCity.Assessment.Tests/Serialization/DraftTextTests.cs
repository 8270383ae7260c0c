using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>Texts that are not the JSON they should be, for all three formats.</summary>
public sealed class DraftTextTests
{
    private static readonly AssessmentScheme s_scheme = SchemeJson.Read(EveryOption.Scheme).Value;

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{ \"code\" }")]
    [InlineData("{ \"code\": }")]
    [InlineData("{ \"code\": \"a\", }")]
    [InlineData("{ 'code': 'a' }")]
    [InlineData("{ code: \"a\" }")]
    [InlineData("{ \"code\": NaN }")]
    [InlineData("{ \"code\": Infinity }")]
    [InlineData("{ \"code\": 01 }")]
    [InlineData("{ \"code\": \"\t\" }")]
    [InlineData("{ \"code\": \"\\x\" }")]
    [InlineData("{} {}")]
    [InlineData("{} // done")]
    [InlineData("<scheme/>")]
    [InlineData("code,name\n1,2")]
    public void What_is_not_JSON_is_one_finding(string text)
    {
        foreach (var findings in Readings(text))
        {
            var finding = Assert.Single(findings);
            Assert.Equal(("json.malformed", FindingKind.Error), (finding.Code, finding.Kind));
        }
    }

    [Fact]
    public void A_text_with_half_a_character_is_not_JSON()
    {
        foreach (var text in new[] { "{ \"code\": \"a\uD800\" }", "\uDC00{}", "{ \"\uD83C\": 1 }" })
        {
            Assert.All(Readings(text), findings => Assert.Equal("json.malformed", Assert.Single(findings).Code));
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("\"text\"")]
    public void JSON_that_is_no_object_is_of_the_wrong_type(string text) =>
        Assert.All(Readings(text), findings => Assert.Equal("json.type", Assert.Single(findings).Code));

    [Fact]
    public void The_finding_names_the_line()
    {
        var finding = Assert.Single(SchemeJson.Read("{\n  \"code\": \"a\",\n  \"names\": {,}\n}").Findings);
        Assert.Contains("3", Assert.Single(finding.Arguments), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_a_finding()
    {
        var whole = EveryOption.Scheme.ReplaceLineEndings("\n").TrimEnd();
        for (var length = 0; length < whole.Length; length += 7)
        {
            var read = SchemeJson.Read(whole[..length]);
            Assert.Equal("json.malformed", Assert.Single(read.Findings).Code);
        }
    }

    [Fact]
    public void Nesting_without_end_is_a_finding()
    {
        foreach (var (open, close) in new[] { ("[", "]"), ("{\"a\":", "}"), ("{\"children\":[", "]}") })
        {
            Assert.All(Readings(string.Concat(Enumerable.Repeat(open, 100_000))), f => Assert.Single(f));
            Assert.All(Readings(string.Concat(Enumerable.Repeat(open, 2_000)) + "1" + string.Concat(Enumerable.Repeat(close, 2_000))), f => Assert.Single(f));
        }
    }

    [Theory]
    [InlineData("""{ "\ud800": 1 }""")]
    [InlineData("""{ "names": { "\udc00": "x" } }""")]
    [InlineData("""{ "code": "\ud800" }""")]
    [InlineData("""{ "code": "\ud800\ud800" }""")]
    [InlineData("""{ "facts": { "a": "\udfff" }, "rubrics": { "\udbff": {} } }""")]
    [InlineData("""{ "candidates": [ { "code": "\ud83d" } ], "ties": [ { "\ud83d": 1 } ] }""")]
    [InlineData("""{ "candidates": [ { "code": "a", "facts": { "\ud83d": "x" }, "measured": { "y": "\ud83d" } } ] }""")]
    [InlineData("""{ "scoreSheets": [ { "assessor": "a", "candidate": "b", "marks": { "\ud83d": "x", "y": { "\ud83d": 1 } } } ] }""")]
    public void An_escape_of_half_a_character_is_a_finding(string text) =>
        Assert.All(Readings(text), findings => Assert.Contains(findings, f => f.Kind == FindingKind.Error));

    [Fact]
    public void A_very_long_text_in_a_file_is_not_repeated_in_the_finding()
    {
        var digits = new string('9', 1_000_000);
        var read = SchemeJson.Read(JsonEdit.Set(EveryOption.Scheme, "rubrics.ten.from", $"\"{digits}\""));
        Assert.All(read.Findings, f => Assert.True(f.ToString().Length < 1_000));
        Assert.Contains(read.Findings, f => f.Code == "number.too-long");

        Assert.All(SchemeJson.Read(JsonEdit.Set(EveryOption.Scheme, "consensus.kind", $"\"{digits}\"")).Findings, f => Assert.True(f.ToString().Length < 1_000));
        Assert.All(SchemeJson.Read(JsonEdit.Set(EveryOption.Scheme, "code", $"\"{digits}\"")).Findings, f => Assert.True(f.ToString().Length < 1_000));
    }

    [Theory]
    [InlineData("code", "5", "code")]
    [InlineData("code", "{}", "code")]
    [InlineData("code", "[ \"a\" ]", "code")]
    [InlineData("illustrative", "\"true\"", "illustrative")]
    [InlineData("names", "\"text\"", "names")]
    [InlineData("names", "{ \"en\": 5 }", "names.en")]
    [InlineData("rubrics", "[]", "rubrics")]
    [InlineData("rubrics.ten", "\"0-10\"", "rubrics.ten")]
    [InlineData("rubrics.ten.from", "{}", "rubrics.ten.from")]
    [InlineData("rubrics.maturity.levels", "{}", "rubrics.maturity.levels")]
    [InlineData("aspects", "[]", "aspects")]
    [InlineData("aspects.children", "{}", "aspects.children")]
    [InlineData("aspects.children[0]", "\"policy\"", "aspects.children[0]")]
    [InlineData("consensus", "\"mean\"", "consensus")]
    [InlineData("publish", "4", "publish")]
    [InlineData("publish.digits", "\"4\"", "publish.digits")]
    [InlineData("publish.digits", "4.5", "publish.digits")]
    [InlineData("publish.digits", "10000000000", "publish.digits")]
    [InlineData("gates", "{}", "gates")]
    [InlineData("gates[2].oneOf", "\"city\"", "gates[2].oneOf")]
    [InlineData("selection.places", "\"25\"", "selection.places")]
    [InlineData("selection.places.large", "2.5", "selection.places.large")]
    [InlineData("selection.places.large", "null", "selection.places.large")]
    [InlineData("facts.a b", "[]", "facts.a b")]
    [InlineData("bands", "[]", "bands")]
    public void A_value_of_the_wrong_type_is_a_finding_at_its_place(string path, string json, string expected)
    {
        var finding = Assert.Single(SchemeJson.Read(JsonEdit.Set(EveryOption.Scheme, path, json)).Findings);
        Assert.Equal(("json.type", expected), (finding.Code, finding.Path));
    }

    [Fact]
    public void Every_value_of_the_wrong_type_is_reported_with_the_line_on_which_it_stands()
    {
        const string text = """
            { "code": 5,
              "illustrative": "true",
              "names": [
                "a",
                "b" ],
              "rubrics": { "ten": { "from": {}, "to": "10",
                "levels": { "é": [
                ] } }, "a.b": 7 },
              "aspects": { "children": [ 3, { "code": [] }, { "leastMarks": "2" } ] },
              "selection": { "places": { "large": 2.5, "small": "-0", "tiny": -0.5 }, "atCut": 1 },
              "publish": { "digits": 99999999999 } }
            """;
        var read = SchemeJson.Read(text);
        Assert.All(read.Findings, f => Assert.Equal("json.type", f.Code));
        Assert.Equal(
            [
                "code line 1", "illustrative line 2", "names line 3", "rubrics.ten.from line 6", "rubrics.ten.levels line 7", "rubrics.a.b line 8", "aspects.children[0] line 9",
                "aspects.children[1].code line 9", "aspects.children[2].leastMarks line 9", "selection.places.large line 10", "selection.places.small line 10", "selection.places.tiny line 10", "selection.atCut line 10", "publish.digits line 11",
            ],
            read.Findings.Select(f => $"{f.Path} {Assert.Single(f.Arguments)}"));
    }

    [Fact]
    public void Every_value_of_the_wrong_type_in_an_input_is_reported()
    {
        const string text = """
            { "format": 1, "candidates": [ { "code": 2, "facts": { "track": [], "born": {} }, "measured": 5 }, "x" ],
              "assessors": [ { "weight": [ 1 ], "conflicts": [ { "candidate": 3 } ] } ],
              "scoreSheets": [ { "marks": { "policy": [], "security": { "mark": [ 1 ], "note": {} }, "budget": { "mark": null } } } ] }
            """;
        Assert.Equal(
            [
                "format", "candidates[0].code", "candidates[0].facts.track", "candidates[0].facts.born", "candidates[0].measured", "candidates[1]", "assessors[0].weight",
                "assessors[0].conflicts[0].candidate", "scoreSheets[0].marks.policy", "scoreSheets[0].marks.security.mark", "scoreSheets[0].marks.security.note", "scoreSheets[0].marks.budget.mark",
            ],
            InputJson.Read(text, s_scheme).Findings.Select(f => f.Path));
    }

    [Fact]
    public void A_result_has_figures_that_cannot_be_left_out()
    {
        const string text = """{ "places": [ { "places": "2", "taken": "1" }, { "places": null } ], "ties": 5, "scheme": { "illustrative": "yes" } }""";
        Assert.Equal(["places[0].places", "places[0].taken", "places[1].places", "ties", "scheme.illustrative"], ResultJson.Read(text).Findings.Select(f => f.Path));
    }

    [Theory]
    [InlineData(",")]
    [InlineData(",\n")]
    public void Of_very_many_values_of_the_wrong_type_the_first_hundred_are_listed_and_that_there_may_be_more(string between)
    {
        string Candidates(int count) => $"{{ \"candidates\": [ {string.Join(between, Enumerable.Repeat("5", count))} ] }}";
        Assert.Equal(100, InputJson.Read(Candidates(100), s_scheme).Findings.Count);
        foreach (var count in new[] { 101, 20_000 })
        {
            var findings = InputJson.Read(Candidates(count), s_scheme).Findings;
            Assert.Equal([.. Enumerable.Range(0, 100).Select(i => $"candidates[{i}]"), string.Empty], findings.Select(f => f.Path));
            Assert.Equal("json.type-more", findings[^1].Code);
        }
    }

    [Fact]
    public void Of_many_values_of_the_wrong_type_in_a_very_long_text_a_few_are_listed_and_that_there_may_be_more()
    {
        var name = new string('x', 20_000_000);
        var findings = InputJson.Read($"{{ \"candidates\": [ {{ \"name\": \"{name}\" }}{string.Concat(Enumerable.Repeat(", 5", 50))} ] }}", s_scheme).Findings;
        Assert.Equal([.. Enumerable.Range(1, 6).Select(i => $"candidates[{i}]"), string.Empty], findings.Select(f => f.Path));
        Assert.Equal(("json.type-more", "6"), (findings[^1].Code, Assert.Single(findings[^1].Arguments)));
    }

    [Fact]
    public void A_property_of_the_wrong_type_given_very_often_comes_to_an_end()
    {
        var repeated = $"{{ {string.Join(", ", Enumerable.Repeat("\"code\": 5", 10_000))} }}";
        Assert.Equal(["code"], SchemeJson.Read(repeated).Findings.Where(f => f.Code == "json.type").Select(f => f.Path));
    }

    [Fact]
    public void Every_repeated_property_is_reported_where_it_is_repeated()
    {
        const string text = """
            { "code": "a", "code": "b", "illustrative": true,
              "rubrics": { "ten": { "from": "0", "to": "10" }, "ten": { "from": "1", "from": "2" } },
              "aspects": { "code": "t", "children": [ { "code": "x" }, { "code": "y", "weight": 1, "weight": 2, "weight": 3 } ] },
              "illustrative": false }
            """;
        var repeated = SchemeJson.Read(text).Findings.Where(f => f.Code == "json.repeated-property").ToArray();
        Assert.Equal(
            ["code", "rubrics.ten", "rubrics.ten.from", "aspects.children[1].weight", "aspects.children[1].weight", "illustrative"],
            repeated.Select(f => f.Path));
        Assert.Equal(["code", "ten", "from", "weight", "weight", "illustrative"], repeated.Select(f => Assert.Single(f.Arguments)));
    }

    [Fact]
    public void Repeated_properties_of_an_input_are_reported_down_to_the_mark()
    {
        const string text = """
            { "format": "smartcity-assessment/input/1",
              "candidates": [ { "code": "a", "facts": { "track": "x", "track": "y" }, "measured": { "dive": "1", "dive": "2" } } ],
              "scoreSheets": [ { "assessor": "x", "candidate": "a", "marks": { "policy": { "mark": "1", "mark": "2" }, "policy": "3" } } ] }
            """;
        Assert.Equal(
            ["candidates[0].facts.track", "candidates[0].measured.dive", "scoreSheets[0].marks.policy.mark", "scoreSheets[0].marks.policy"],
            InputJson.Read(text, s_scheme).Findings.Where(f => f.Code == "json.repeated-property").Select(f => f.Path));
    }

    [Fact]
    public void Properties_that_differ_by_letter_case_are_not_the_same_property()
    {
        var read = SchemeJson.Read(JsonEdit.Set(EveryOption.Scheme, "Code", "\"x\""));
        var finding = Assert.Single(read.Findings);
        Assert.Equal(("json.unknown-property", "Code"), (finding.Code, finding.Path));
    }

    private static IEnumerable<IReadOnlyList<Finding>> Readings(string text) =>
        [SchemeJson.Read(text).Findings, InputJson.Read(text, s_scheme).Findings, ResultJson.Read(text).Findings];
}
