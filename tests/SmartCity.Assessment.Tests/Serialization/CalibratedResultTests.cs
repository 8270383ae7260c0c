using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using SmartCity.Assessment.Tests.Cli;
using SmartCity.Assessment.Tests.Conventions;
using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>What a written result says of calibration.</summary>
public sealed class CalibratedResultTests
{
    private static readonly AssessmentResult s_result = HarshInput.Assess(Calibration.Additive);

    [Fact]
    public void Corrections_are_written_exactly_with_the_severity_to_four_decimals_beside()
    {
        var criteria = JsonNode.Parse(ResultJson.Write(s_result))!["calibration"]!["criteria"]!.AsArray();
        Assert.Equal(["policy additive calibration.shifted", "budget additive calibration.shifted"], criteria.Select(c => $"{c!["criterion"]} {c["applied"]} {c["reasons"]![0]!["code"]}"));
        Assert.Equal(
            ["ani 3 -2/3 -0.6667", "budi 2 7/3 2.3333", "citra 3 -5/3 -1.6667"],
            criteria[0]!["corrections"]!.AsArray().Select(c => $"{c!["assessor"]} {c["marks"]} {c["correction"]} {c["severity"]}"));
    }

    [Fact]
    public void Moves_say_what_the_marks_as_written_would_have_come_to()
    {
        var moves = JsonNode.Parse(ResultJson.Write(s_result))!["calibration"]!["moves"]!.AsArray();
        Assert.Equal(
            ["jambi 2 6.6667 NotSelected", "kupang 1 6.8333 Selected", "siak 4 5.3333 NotSelected", "badung 3 6.5000 NotSelected"],
            moves.Select(m => $"{m!["id"]} {m["rankUncorrected"]} {m["publishedUncorrected"]} {m["decisionUncorrected"]}"));
    }

    [Fact]
    public void A_relative_calibration_has_no_correction_of_an_assessor()
    {
        var text = ResultJson.Write(HarshInput.Assess(Calibration.MeanCentred(Rounding.HalfUp(4), leastMarks: 1)));
        var policy = JsonNode.Parse(text)!["calibration"]!["criteria"]![0]!;
        Assert.Equal("meanCentred", (string)policy["applied"]!);
        Assert.All(policy["corrections"]!.AsArray(), c => Assert.Equal(["assessor", "marks"], c!.AsObject().Select(p => p.Key)));
        AssertKeepsTheSchema(text);
    }

    [Fact]
    public void A_candidate_without_rank_or_score_as_written_has_null_there()
    {
        var scheme = s_result.Scheme.With(gates: [Gate.AtLeast("budget", 5)]);
        var result = scheme.Assess(s_result.Input).Value;
        var move = Assert.Single(JsonNode.Parse(ResultJson.Write(result))!["calibration"]!["moves"]!.AsArray(), m => (string)m!["id"]! == "kupang")!;
        Assert.Null(move["rankUncorrected"]);
        Assert.Equal(("6.8333", "Excluded"), ((string)move["publishedUncorrected"]!, (string)move["decisionUncorrected"]!));
        AssertKeepsTheSchema(ResultJson.Write(result));
    }

    [Fact]
    public void What_is_written_is_read_keeps_to_the_schema_and_is_written_again_as_it_was()
    {
        var text = ResultJson.Write(s_result);
        AssertKeepsTheSchema(text);
        var read = ResultJson.Read(text);
        Assert.True(read.IsValid, string.Join('\n', read.Findings));
        Assert.Equal(text, ResultJson.Write(read.Value));
        Assert.Equal(Fingerprint.Of(s_result).ToString(), read.Value.ResultFingerprint);
    }

    [Fact]
    public void Where_nothing_was_corrected_the_file_is_what_it_always_was()
    {
        Assert.DoesNotContain("calibration", ResultJson.Write(HarshInput.Assess(Calibration.None)), StringComparison.Ordinal);

        // Every assessor marked everybody: auto corrects nothing, and the result has neither property nor another canonical form.
        var input = AssessmentInput.Of(Candidate.List("siak"), [new Assessor("ani").On("siak", ("policy", 7), ("budget", 8))]);
        var auto = s_result.Scheme.With(calibration: Calibration.Auto).Assess(input).Value;
        Assert.Null(JsonNode.Parse(ResultJson.Write(auto))!["calibration"]);
        Assert.Equal(
            Hash("""
                {"candidates":[{"band":"","class":"","code":"siak","decision":"Selected","published":"7.3333","rank":"1","reasons":[{"arguments":["1"],"code":"selection.within-places"}],"score":"22/3"}],
                "findings":[],"input":"<input>","scheme":"<scheme>","ties":[]}
                """, auto),
            Fingerprint.Of(auto).ToString());
    }

    [Fact]
    public void The_fingerprint_covers_corrections_and_moves()
    {
        var input = AssessmentInput.Of(
            Candidate.List("jambi", "siak"),
            [new Assessor("ani").On("jambi", ("policy", 8), ("budget", 8)), new Assessor("ani").On("siak", ("policy", 7), ("budget", 7)), new Assessor("budi").On("siak", ("policy", 4), ("budget", 4))]);
        var result = s_result.Scheme.With(calibration: Calibration.Additive).Assess(input).Value;
        var findings = string.Join(',', result.Findings.Select(f => $$"""{"arguments":[{{string.Join(',', f.Arguments.Select(a => $"\"{a}\""))}}],"code":"{{f.Code}}","path":"{{f.Path}}"}"""));
        const string corrections = """[{"assessor":"ani","correction":"-1.5","marks":2},{"assessor":"budi","correction":"1.5","marks":1}]""";
        Assert.NotEmpty(findings);
        Assert.Equal(
            Hash($$"""
                {"calibration":{"criteria":[{"applied":"additive","code":"budget","corrections":{{corrections}},"reasons":[{"arguments":["budget","additive"],"code":"calibration.shifted"}]},
                {"applied":"additive","code":"policy","corrections":{{corrections}},"reasons":[{"arguments":["policy","additive"],"code":"calibration.shifted"}]}],"moves":[]},
                "candidates":[{"band":"","class":"","code":"jambi","decision":"Selected","published":"6.5000","rank":"1","reasons":[{"arguments":["1"],"code":"selection.within-places"}],"score":"6.5"},
                {"band":"","class":"","code":"siak","decision":"NotSelected","published":"5.5000","rank":"2","reasons":[{"arguments":["1"],"code":"selection.behind-last-place"}],"score":"5.5"}],
                "findings":[{{findings}}],"input":"<input>","scheme":"<scheme>","ties":[]}
                """, result),
            Fingerprint.Of(result).ToString());
    }

    [Theory]
    [InlineData("calibration.criteria[0]", "null", "json.required", "calibration.criteria[0]")]
    [InlineData("calibration.criteria[0].criterion", "\"\"", "json.required", "calibration.criteria[0].criterion")]
    [InlineData("calibration.criteria[0].applied", "\"auto\"", "json.word-unknown", "calibration.criteria[0].applied")]
    [InlineData("calibration.criteria[1].applied", "\"magic\"", "json.word-unknown", "calibration.criteria[1].applied")]
    [InlineData("calibration.criteria[0].reasons[0]", "null", "json.required", "calibration.criteria[0].reasons[0]")]
    [InlineData("calibration.criteria[0].corrections[1]", "null", "json.required", "calibration.criteria[0].corrections[1]")]
    [InlineData("calibration.criteria[0].corrections[1].assessor", "\"\"", "json.required", "calibration.criteria[0].corrections[1].assessor")]
    [InlineData("calibration.criteria[0].corrections[1].points", "\"1\"", "json.unknown-property", "calibration.criteria[0].corrections[1].points")]
    [InlineData("calibration.moves[0]", "null", "json.required", "calibration.moves[0]")]
    [InlineData("calibration.moves[0].id", "\"\"", "json.required", "calibration.moves[0].id")]
    [InlineData("calibration.moves[0].rankUncorrected", "0", "number.none", "calibration.moves[0].rankUncorrected")]
    [InlineData("calibration.moves[0].decisionUncorrected", "\"Taken\"", "json.word-unknown", "calibration.moves[0].decisionUncorrected")]
    [InlineData("calibration.unheardOf", "1", "json.unknown-property", "calibration.unheardOf")]
    public void A_calibration_that_is_none_is_refused_with_its_place(string path, string json, string code, string at)
    {
        var finding = Assert.Single(ResultJson.Read(JsonEdit.Set(ResultJson.Write(s_result), path, json)).Findings);
        Assert.Equal((code, at), (finding.Code, finding.Path));
    }

    private static void AssertKeepsTheSchema(string text) => Assert.Null(JsonSchema.Read(Repository.PathOf("docs/result.schema.json")).FaultOf(JsonNode.Parse(text)));

    private static string Hash(string canonical, AssessmentResult result)
    {
        var text = canonical.ReplaceLineEndings(string.Empty)
            .Replace("<input>", Fingerprint.Of(result.Input).ToString(), StringComparison.Ordinal)
            .Replace("<scheme>", Fingerprint.Of(result.Scheme).ToString(), StringComparison.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("smartcity-assessment/v1/result\n" + text)));
    }
}
