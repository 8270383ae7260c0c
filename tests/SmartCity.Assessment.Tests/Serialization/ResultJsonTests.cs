using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

[Properties(Arbitrary = [typeof(SchemeArbitraries)])]
public sealed class ResultJsonTests
{
    private static readonly AssessmentScheme s_scheme = SchemeJson.Read(EveryOption.Scheme).Value;
    private static readonly AssessmentResult s_result = s_scheme.Assess(InputJson.Read(EveryOption.Input, s_scheme).Value).Value;

    [Property(MaxTest = 1000)]
    public void What_is_written_is_read_and_written_again_as_it_was(Contest contest)
    {
        if (!contest.Scheme.Assess(contest.Input).TryGetValue(out var result))
        {
            return;
        }

        foreach (var language in Enum.GetValues<Language>())
        {
            var text = ResultJson.Write(result, language);
            var read = ResultJson.Read(text);
            Assert.True(read.IsValid, string.Join('\n', read.Findings));
            Assert.Equal(text, ResultJson.Write(read.Value));
        }

        var document = ResultJson.Read(ResultJson.Write(result)).Value;
        Assert.Equal(
            (contest.Scheme.Code, contest.Scheme.IsIllustrative, Fingerprint.Of(contest.Scheme).ToString(), Fingerprint.Of(contest.Input).ToString(), Fingerprint.Of(result).ToString()),
            (document.SchemeCode, document.IsIllustrative, document.SchemeFingerprint, document.InputFingerprint, document.ResultFingerprint));
        Assert.Equal(
            result.Standings.Select(s => (s.Candidate.Code, s.Candidate.Name, s.Class, s.Rank, s.Decision, s.Band?.Code, Published: s.Total.State == ScoreState.Scored ? s.Published : null)),
            document.Lines.Select(l => (l.Id, l.Name, l.Class, l.Rank, l.Decision, l.Band, l.Published)));
    }

    [Fact]
    public void The_stream_holds_the_same_as_the_text_in_UTF_8_without_a_byte_order_mark()
    {
        using var stream = new MemoryStream();
        ResultJson.Write(s_result, stream, Language.Indonesian);
        Assert.Equal(Encoding.UTF8.GetBytes(ResultJson.Write(s_result, Language.Indonesian)), stream.ToArray());
        Assert.Equal((byte)'{', stream.ToArray()[0]);
    }

    [Fact]
    public void A_candidate_has_id_score_published_rank_decision_and_reasons_even_where_there_is_none()
    {
        var scheme = SchemeJson.Read("""
            { "format": "smartcity-assessment/scheme/1", "code": "c", "rubrics": { "ten": { "from": "0", "to": "10" } },
              "aspects": { "code": "t", "children": [ { "code": "a", "rubric": "ten" } ] }, "publish": { "digits": 2, "mode": "halfUp" } }
            """).Value;
        var three = new[] { "x", "y", "z" }.Select((a, i) => new Assessor(a).On("scored", ("a", i == 0 ? 2 : 4)));
        var result = scheme.Assess(Candidate.List("scored", "silent"), three).Value;
        var lines = JsonNode.Parse(ResultJson.Write(result))!["candidates"]!.AsArray();

        Assert.Equal(["id", "name", "rank", "score", "published", "decision", "reasons"], lines[0]!.AsObject().Select(p => p.Key));
        Assert.Equal(("scored", "10/3", "3.33", 1, "Undecided"), ((string)lines[0]!["id"]!, (string)lines[0]!["score"]!, (string)lines[0]!["published"]!, (int)lines[0]!["rank"]!, (string)lines[0]!["decision"]!));
        Assert.Equal("selection.not-declared", (string)lines[0]!["reasons"]![0]!["code"]!);
        Assert.Equal(["id", "name", "rank", "score", "published", "decision", "reasons"], lines[1]!.AsObject().Select(p => p.Key));
        Assert.Null(lines[1]!["rank"]);
        Assert.Null(lines[1]!["score"]);
        Assert.Null(lines[1]!["published"]);
        Assert.Equal("NotRankable", (string)lines[1]!["decision"]!);
        Assert.Equal("absence.too-few-marks", (string)lines[1]!["reasons"]![0]!["code"]!);
    }

    [Fact]
    public void A_score_of_more_than_a_hundred_characters_is_shown_by_twelve_decimals_after_a_tilde()
    {
        // The harmonic mean of large primes has a denominator of many digits.
        var rubric = Rubric.Open(0);
        var scheme = AssessmentScheme.Create(Aspect.Harmonic("t", Enumerable.Range(0, 8).Select(i => (WeightedAspect)Aspect.Measured($"c{i}", rubric))));
        decimal[] figures = [999999999999989, 999999999999947, 999999999999883, 999999999999877, 999999999999863, 999999999999853, 999999999999827, 999999999999809];
        var result = scheme.Assess([new Candidate("x", measured: figures.Select((f, i) => ($"c{i}", Measurement.FromDecimal(f))))], []).Value;
        Assert.True(result.Standings[0].Total.Score.ToString().Length > 100);

        var score = ResultJson.Read(ResultJson.Write(result)).Value.Lines[0].Score!;
        Assert.Equal("~" + result.Standings[0].Total.Score.ToString(Rounding.HalfEven(12)), score);
        Assert.Matches(@"^~[0-9]+\.[0-9]{12}$", score);
    }

    [Fact]
    public void Texts_are_in_the_language_asked_for_and_everything_else_is_the_same()
    {
        var (english, indonesian) = (JsonNode.Parse(ResultJson.Write(s_result))!, JsonNode.Parse(ResultJson.Write(s_result, Language.Indonesian))!);
        var texts = JsonEdit.Paths(english).Where(p => p.EndsWith(".text", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(texts);
        Assert.All(texts, p => Assert.NotEqual((string)JsonEdit.At(english, p)!, (string)JsonEdit.At(indonesian, p)!));
        foreach (var path in texts)
        {
            JsonEdit.Put(indonesian, path, (string)JsonEdit.At(english, path)!);
        }

        Assert.Equal(english.ToJsonString(), indonesian.ToJsonString());
    }

    [Fact]
    public void The_result_carries_the_illustrative_label_the_relative_and_the_quantised_nodes()
    {
        var node = JsonNode.Parse(ResultJson.Write(s_result))!;
        Assert.True((bool)node["scheme"]!["illustrative"]!);
        Assert.Equal(["price", "speed", "capacity", "delay"], node["relative"]!.AsArray().Select(n => (string)n!));
        Assert.Equal(s_result.Quantised, node["quantised"]!.AsArray().Select(n => (string)n!));
    }

    [Theory]
    [InlineData("format", "\"smartcity-assessment/result/2\"", "json.format", "format")]
    [InlineData("scheme", "null", "json.required", "scheme")]
    [InlineData("fingerprints", "null", "json.required", "fingerprints")]
    [InlineData("candidates", "null", "json.required", "candidates")]
    [InlineData("candidates[0]", "null", "json.required", "candidates[0]")]
    [InlineData("candidates[0].id", "\"\"", "json.required", "candidates[0].id")]
    [InlineData("candidates[0].decision", "\"Taken\"", "json.word-unknown", "candidates[0].decision")]
    [InlineData("candidates[0].decision", "\"selected\"", "json.word-unknown", "candidates[0].decision")]
    [InlineData("candidates[0].decision", "\"1\"", "json.word-unknown", "candidates[0].decision")]
    [InlineData("candidates[0].decision", "\"Selected, Reserve\"", "json.word-unknown", "candidates[0].decision")]
    [InlineData("candidates[0].rank", "0", "number.none", "candidates[0].rank")]
    [InlineData("candidates[0].rank", "-3", "number.none", "candidates[0].rank")]
    [InlineData("candidates[0].rank", "\"first\"", "json.type", "candidates[0].rank")]
    [InlineData("candidates[0].reasons[0]", "null", "json.required", "candidates[0].reasons[0]")]
    [InlineData("ties", "[ null ]", "json.required", "ties[0]")]
    [InlineData("places[0]", "null", "json.required", "places[0]")]
    [InlineData("findings[0]", "null", "json.required", "findings[0]")]
    public void A_file_that_is_no_result_is_refused_with_its_place(string path, string json, string code, string at)
    {
        var finding = Assert.Single(ResultJson.Read(JsonEdit.Set(ResultJson.Write(s_result), path, json)).Findings);
        Assert.Equal((code, at), (finding.Code, finding.Path));
    }
}
