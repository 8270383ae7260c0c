using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>Everything that can be wrong with an input file, each by one change of a file that is right.</summary>
public sealed class InputReaderTests
{
    private static readonly AssessmentScheme s_scheme = SchemeJson.Read(EveryOption.Scheme).Value;

    [Theory]
    [InlineData("format", "\"smartcity-assessment/scheme/1\"", "json.format", "format")]
    [InlineData("format", null, "json.format", "format")]
    [InlineData("candidates[1]", "null", "json.type", "candidates[1]")]
    [InlineData("assessors[1]", "null", "json.type", "assessors[1]")]
    [InlineData("scoreSheets[1]", "null", "json.type", "scoreSheets[1]")]
    [InlineData("candidates[0].code", "\" \"", "json.required", "candidates[0].code")]
    [InlineData("assessors[2].code", null, "json.required", "assessors[2].code")]
    [InlineData("scoreSheets[0].assessor", null, "json.required", "scoreSheets[0].assessor")]
    [InlineData("scoreSheets[0].candidate", "\"\"", "json.required", "scoreSheets[0].candidate")]
    [InlineData("candidates[0].code", "\"banjar\"", "candidates.duplicate", "candidates(banjar).code")]
    [InlineData("candidates[0].code", "\"BANJAR\"", "candidates.alike", "candidates(banjar).code")]
    [InlineData("assessors[0].code", "\"budi\"", "assessors.duplicate", "assessors(budi).code")]
    [InlineData("assessors[0].code", "\"Budi\"", "assessors.alike", "assessors(budi).code")]
    [InlineData("assessors[0].weight", "\"-1\"", "assessors.weight-negative", "assessors(ani).weight")]
    [InlineData("assessors[0].weight", "\"two\"", "number.none", "assessors(ani).weight")]
    [InlineData("assessors[1].conflicts[0]", "{}", "json.one-of", "assessors[1].conflicts[0]")]
    [InlineData("assessors[1].conflicts[0]", "null", "json.type", "assessors[1].conflicts[0]")]
    [InlineData("assessors[1].conflicts[0].candidate", "\" \"", "json.one-of", "assessors[1].conflicts[0]")]
    [InlineData("assessors[1].conflicts[1].institution", "\"\"", "json.one-of", "assessors[1].conflicts[1]")]
    [InlineData("assessors[1].conflicts[2].fact", "\" \"", "json.one-of", "assessors[1].conflicts[2]")]
    [InlineData("assessors[1].conflicts[2].value", null, "json.one-of", "assessors[1].conflicts[2]")]
    [InlineData("assessors[1].conflicts[0].institution", "\"x\"", "json.one-of", "assessors[1].conflicts[0]")]
    [InlineData("assessors[1].conflicts[0].value", "\"x\"", "json.one-of", "assessors[1].conflicts[0]")]
    [InlineData("candidates[0].facts.weather", "\"fine\"", "facts.unknown", "candidates(kapuas).facts.weather")]
    [InlineData("candidates[0].facts.track", "\"\"", "value.empty", "candidates(kapuas).facts.track")]
    [InlineData("candidates[0].facts.track", "null", "json.type", "candidates[0].facts.track")]
    [InlineData("candidates[0].facts.difficulty", "\"1,5\"", "number.decimal-comma", "candidates(kapuas).facts.difficulty")]
    [InlineData("candidates[0].facts.born", "\"27.02.2019\"", "facts.value", "candidates(kapuas).facts.born")]
    [InlineData("candidates[0].facts.born", "\"2019-02-29\"", "facts.value", "candidates(kapuas).facts.born")]
    [InlineData("candidates[0].facts.local", "\"yes\"", "facts.value", "candidates(kapuas).facts.local")]
    [InlineData("candidates[0].facts.local", "\"True\"", "facts.value", "candidates(kapuas).facts.local")]
    [InlineData("candidates[0].measured.weather", "\"1\"", "criteria.unknown", "candidates(kapuas).measured.weather")]
    [InlineData("candidates[0].measured.policy", "\"1\"", "criteria.marked", "candidates(kapuas).measured.policy")]
    [InlineData("candidates[0].measured.dive", "\"\"", "value.empty", "candidates(kapuas).measured.dive")]
    [InlineData("candidates[0].measured.dive", "\"1e2\"", "number.exponent", "candidates(kapuas).measured.dive")]
    [InlineData("candidates[0].measured.dive", "\"NaN\"", "number.not-finite", "candidates(kapuas).measured.dive")]
    [InlineData("candidates[0].declared.weather", "\"1\"", "declared.unknown", "candidates(kapuas).declared.weather")]
    [InlineData("candidates[0].declared.total", "\"50,5\"", "number.decimal-comma", "candidates(kapuas).declared.total")]
    [InlineData("scoreSheets[0].assessor", "\"dodo\"", "assessors.unknown", "assessors.assessor")]
    [InlineData("scoreSheets[0].candidate", "\"Kapuas\"", "candidates.unknown", "candidates.candidate")]
    [InlineData("scoreSheets[0].marks.weather", "\"1\"", "criteria.unknown", "scoreSheets(ani,banjar).marks.weather")]
    [InlineData("scoreSheets[0].marks.quality", "\"1\"", "criteria.is-aspect", "scoreSheets(ani,banjar).marks.quality")]
    [InlineData("scoreSheets[0].marks.policy", "\"\"", "value.empty", "scoreSheets(ani,banjar).marks.policy")]
    [InlineData("scoreSheets[0].marks.policy", "{}", "value.empty", "scoreSheets(ani,banjar).marks.policy")]
    [InlineData("scoreSheets[0].marks.policy", "null", "json.type", "scoreSheets[0].marks.policy")]
    [InlineData("scoreSheets[0].marks.policy", "\"7,5\"", "number.decimal-comma", "scoreSheets(ani,banjar).marks.policy")]
    [InlineData("scoreSheets[0].marks.policy", "\"skipped\"", "number.none", "scoreSheets(ani,banjar).marks.policy")]
    [InlineData("scoreSheets[0].marks.policy", "{ \"mark\": \"7\", \"state\": \"skipped\" }", "marks.state-unknown", "scoreSheets(ani,banjar).marks.policy")]
    [InlineData("scoreSheets[0].marks.policy", "{ \"mark\": \"7\", \"state\": \"abstained\" }", "marks.state-contradicts", "scoreSheets(ani,banjar).marks.policy")]
    [InlineData("scoreSheets[0].marks.policy", "{ \"mark\": \"7\", \"colour\": \"red\" }", "json.unknown-property", "scoreSheets[0].marks.policy.colour")]
    [InlineData("scoreSheets[0].marks.policy", "[ \"7\" ]", "json.type", "scoreSheets[0].marks.policy")]
    [InlineData("scoreSheets[0].marks.policy", "{ \"mark\": null }", "json.type", "scoreSheets[0].marks.policy.mark")]
    public void One_thing_that_is_wrong_is_found_where_it_stands(string path, string? json, string code, string at)
    {
        var text = json is null ? JsonEdit.Remove(EveryOption.Input, path) : JsonEdit.Set(EveryOption.Input, path, json);
        var read = InputJson.Read(text, s_scheme);
        Assert.False(read.IsValid);
        Assert.Contains(read.Findings, f => (f.Code, f.Path, f.Kind) == (code, at, FindingKind.Error));
    }

    [Theory]
    [InlineData("\" \"")]
    [InlineData("\"\"")]
    [InlineData(null)]
    public void What_would_be_ignored_is_refused(string? institution)
    {
        // The institution has a name, but no code.
        var text = institution is null ? JsonEdit.Remove(EveryOption.Input, "assessors[0].institution") : JsonEdit.Set(EveryOption.Input, "assessors[0].institution", institution);
        Assert.Equal(["assessors[0].institution"], InputJson.Read(text, s_scheme).Findings.Select(f => f.Path));
    }

    [Fact]
    public void An_empty_weight_is_not_the_weight_one() =>
        Assert.Equal(["assessors[0].weight"], InputJson.Read(JsonEdit.Set(EveryOption.Input, "assessors[0].weight", "\"\""), s_scheme).Findings.Select(f => f.Path));

    [Fact]
    public void Everything_that_is_wrong_is_reported_at_once()
    {
        var text = EveryOption.Input;
        text = JsonEdit.Set(text, "colour", "1");
        text = JsonEdit.Set(text, "candidates[0].facts.born", "\"yesterday\"");
        text = JsonEdit.Set(text, "candidates[1].measured.dive", "\"many\"");
        text = JsonEdit.Set(text, "assessors[0].weight", "\"-2\"");
        text = JsonEdit.Set(text, "scoreSheets[0].marks.policy", "\"8,5\"");
        text = JsonEdit.Set(text, "scoreSheets[1].marks.weather", "\"8\"");
        Assert.Equal(
            ["assessors.weight-negative", "criteria.unknown", "facts.value", "json.unknown-property", "number.decimal-comma", "number.none"],
            InputJson.Read(text, s_scheme).Findings.Select(f => f.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Marks_are_read_as_figures_levels_and_states_with_their_notes()
    {
        var sheets = InputJson.Read(EveryOption.Input, s_scheme).Value.ScoreSheets.ToDictionary(s => (s.Assessor.Code, s.Candidate), s => s.Marks.ToDictionary(m => m.Key, m => m.Value));
        Assert.Equal(Mark.Scored(2), sheets[("ani", "banjar")]["security"]);
        Assert.Equal(Mark.Scored(7.5m).WithNote("Clear."), sheets[("budi", "kapuas")]["policy"]);
        Assert.Equal(Mark.Abstained, sheets[("budi", "kapuas")]["security"]);
        Assert.Equal(Mark.Scored(6), sheets[("cici", "kapuas")]["policy"]);
        Assert.Equal(Mark.Scored(1), sheets[("cici", "kapuas")]["security"]);
        Assert.Equal(Mark.Recused, sheets[("cici", "banjar")]["security"]);
        Assert.Equal(Mark.NotApplicable, sheets[("cici", "barito")]["security"]);
        Assert.Equal(Mark.Missing, sheets[("budi", "barito")]["policy"]);
        Assert.Equal(Mark.Scored(2), sheets[("budi", "barito")]["security"]);
    }

    [Fact]
    public void Without_a_list_of_assessors_they_are_taken_as_they_are_found()
    {
        var text = JsonEdit.Remove(EveryOption.Input, "assessors");
        var input = InputJson.Read(text, s_scheme).Value;
        Assert.Equal(["ani", "budi", "cici"], input.Assessors.Select(a => a.Code).Order(StringComparer.Ordinal));
        Assert.All(input.Assessors, a => Assert.Equal((1m, a.Code, null), (a.Weight, a.Name, a.Institution)));
    }

    [Fact]
    public void A_level_is_written_so_that_it_is_read_as_the_same_level()
    {
        var scheme = AssessmentScheme.Create(Aspect.Mean("t", Aspect.Marked("a", Rubric.OfLevels(new Level("none", 0), new Level("1", 1), new Level("very good", 2.5m)))));
        var input = AssessmentInput.Of(Candidate.List("x", "y", "z"), [new Assessor("ani").On("x", ("a", 0)), new Assessor("ani").On("y", ("a", 1)), new Assessor("ani").On("z", ("a", 2.5m))]);
        var read = InputJson.Read(InputJson.Write(input), scheme).Value;
        Assert.Equal([0m, 1m, 2.5m], read.ScoreSheets.OrderBy(s => s.Candidate, StringComparer.Ordinal).Select(s => s.Marks[0].Value.Value));
    }

    [Fact]
    public void A_level_whose_code_reads_as_other_points_is_refused()
    {
        var refused = Assert.Throws<SchemeException>(() => Rubric.OfLevels(new Level("1", 0), new Level("2", 1)));
        Assert.All(refused.Findings, f => Assert.Equal("rubric.level-reads-otherwise", f.Code));
        Assert.Equal(2, refused.Findings.Count);
    }
}
