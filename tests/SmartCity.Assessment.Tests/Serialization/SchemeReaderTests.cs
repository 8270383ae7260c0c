using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>What a scheme file means, and what can be wrong with it as a whole and with its rules, each by one change of a file that is right.</summary>
public sealed class SchemeReaderTests
{
    [Fact]
    public void The_smallest_scheme_means_what_it_says()
    {
        var scheme = SchemeJson.Read(SmallScheme.Text).Value;
        Assert.Equal("readiness", scheme.Code);
        Assert.False(scheme.IsIllustrative);
        var total = Assert.IsType<CompositeAspect>(scheme.Tree.Root);
        Assert.Equal((Aggregation.Mean, WeightKind.Ratios), (total.Aggregation, total.Weighting.Kind));
        Assert.Equal([("policy", 2m), ("security", 1m)], total.Children.Select(c => (c.Aspect.Code, c.Weight)));
        var policy = Assert.IsType<Criterion>(total.Children[0].Aspect);
        Assert.Equal((0m, 10m, 0.5m), (policy.Rubric.From, policy.Rubric.To, policy.Rubric.Step));
        Assert.Equal((CriterionSource.Marked, 1, AbsenceRule.NotRankable, AbsenceRule.NotRankable), (policy.Source, policy.LeastMarks, policy.TooFewMarks, policy.NotApplicable));
        Assert.Equal(ValueFunction.Identity, policy.Rubric.Value);
        Assert.Equal(Consensus.Mean, scheme.Consensus.General);
        Assert.Equal(ConflictRule.Reject, scheme.Conflicts);
        Assert.Equal(RoundingPlan.None, scheme.Tree.Rounding);
        Assert.Equal(Rounding.HalfUp(4), scheme.Tree.Rounding.Publish);
        Assert.Equal(RankingRules.Standard, scheme.Ranking);
        Assert.Equal(Quota.Of(1, AtCut.TakeAll), scheme.Quota);
        Assert.Null(scheme.Bands);
        Assert.Empty(scheme.Gates);
        Assert.Empty(scheme.Facts);
    }

    [Fact]
    public void A_scheme_without_selection_bands_or_consensus_has_none_of_them_and_the_mean()
    {
        var text = JsonEdit.Remove(JsonEdit.Remove(SmallScheme.Text, "selection"), "consensus");
        var scheme = SchemeJson.Read(text).Value;
        Assert.Null(scheme.Quota);
        Assert.Equal(Consensus.Mean, scheme.Consensus.General);
    }

    [Fact]
    public void Figures_may_be_written_as_plain_JSON_numbers_and_are_read_as_their_text()
    {
        var plain = SchemeJson.Read(SmallScheme.Text.Replace("\"0.5\"", "0.5", StringComparison.Ordinal).Replace("\"2\"", "2", StringComparison.Ordinal).Replace("\"10\"", "10", StringComparison.Ordinal));
        Assert.Equal(Fingerprint.Of(SchemeJson.Read(SmallScheme.Text).Value), Fingerprint.Of(plain.Value));

        // A figure that floating point does not hold: 0.1 + 2^-60 cut at 28 digits.
        var fine = SchemeJson.Read(JsonEdit.Set(SmallScheme.Text, "aspects.children[0].weight", "0.1000000000000000008673617379")).Value;
        Assert.Equal(0.1000000000000000008673617379m, ((CompositeAspect)fine.Tree.Root).Children[0].Weight);
    }

    [Fact]
    public void A_byte_order_mark_is_accepted() => Assert.True(SchemeJson.Read("\uFEFF" + SmallScheme.Text).IsValid);

    [Theory]
    [InlineData("1e3", "number.exponent")]
    [InlineData("1E-2", "number.exponent")]
    public void A_JSON_number_with_an_exponent_is_refused(string number, string code) =>
        SchemeFaults.Are(JsonEdit.Set(SmallScheme.Text, "aspects.children[0].weight", "0").Replace("\"weight\":0", $"\"weight\":{number}", StringComparison.Ordinal), $"aspects.children[0].weight {code}");

    [Theory]
    [InlineData("0,5", "number.decimal-comma")]
    [InlineData("1.000,5", "number.thousands")]
    [InlineData("1,000,000", "number.thousands")]
    [InlineData("1e3", "number.exponent")]
    [InlineData("NaN", "number.not-finite")]
    [InlineData("Infinity", "number.not-finite")]
    [InlineData("-Infinity", "number.not-finite")]
    [InlineData("\u221E", "number.not-finite")]
    [InlineData("+1", "number.plus")]
    [InlineData(" 1", "number.blank")]
    [InlineData("1\\n", "number.blank")]
    [InlineData("", "number.empty")]
    [InlineData("\u0661", "number.digits")]
    [InlineData("0.12345678901234567890123456789", "number.too-long")]
    [InlineData("100000000000000000000000000000", "number.too-long")]
    [InlineData("one", "number.none")]
    [InlineData("1/3", "number.none")]
    [InlineData("0x10", "number.none")]
    [InlineData("1.", "number.none")]
    [InlineData(".5", "number.none")]
    [InlineData("--1", "number.none")]
    public void What_is_no_plain_number_is_refused_with_its_cause_wherever_a_number_stands(string text, string code)
    {
        string[] places =
        [
            "rubrics.ten.from", "rubrics.ten.to", "rubrics.ten.step", "rubrics.percent.value.worst", "rubrics.percent.value.best", "rubrics.percent.value.times",
            "rubrics.maturity.levels[0].points", "rubrics.noise.value.knots[0].points", "rubrics.noise.value.knots[0].value", "rubrics.delay.value.whenAllEqual",
            "aspects.weight", "aspects.children[0].weight", "aspects.children[0].sharesTotal", "aspects.children[0].mayBeAbsent", "aspects.children[1].children[0].children[0].factor",
            "gates[4].atLeast", "gates[5].atMost", "gates[2].when.atLeast", "gates[3].when.atMost", "gates[6].atLeast", "gates[7].above", "gates[8].atMost", "gates[9].below",
            "bands.list[0].above", "bands.list[1].atLeast", "bands.list[1].atMost", "bands.list[2].below",
        ];
        foreach (var place in places)
        {
            var read = SchemeJson.Read(JsonEdit.Set(EveryOption.Scheme, place, $"\"{text}\""));
            var finding = Assert.Single(read.Findings, f => f.Path == place);
            Assert.Equal((code, FindingKind.Error), (finding.Code, finding.Kind));
            Assert.False(read.IsValid);
        }
    }

    [Theory]
    // The file as a whole.
    [InlineData("format", "\"smartcity-assessment/scheme/2\"", "format json.format")]
    [InlineData("format", null, "format json.format")]
    [InlineData("code", null, "code json.required")]
    [InlineData("code", "\"\"", "code code.empty")]
    [InlineData("code", "\" a\"", "code code.blanks")]
    [InlineData("code", "\"a\\u0007b\"", "code code.control")]
    [InlineData("code", "\"e\\u0301\"", "code code.not-normalized")]
    [InlineData("aspects", null, "aspects json.required")]
    [InlineData("names", "{ \"en\": null }", "names.en json.type")]

    // Facts.
    [InlineData("facts.track", "\"word\"", "facts.track json.word-unknown")]
    [InlineData("facts.track", "null", "facts.track json.word-unknown")]
    [InlineData("facts.Track", "\"text\"", "facts.Track facts.declared-twice")]
    [InlineData("facts.TRACK", "\"text\"", "facts.TRACK facts.declared-twice")]

    // Conflicts and roundings.
    [InlineData("conflicts.onMark", "\"ignore\"", "conflicts.onMark json.word-unknown")]
    [InlineData("conflicts.institutionFact", "\"sender\"", "conflicts.institutionFact facts.not-declared")]
    [InlineData("conflicts.institutionFact", "\"difficulty\"", "conflicts.institutionFact conflicts.institution-fact-not-text")]
    [InlineData("conflicts.institutionFact", null, "conflicts.institutionFact json.required")]
    [InlineData("rounding.mark.digits", "29", "rounding.mark.digits rounding.digits")]
    [InlineData("rounding.total.mode", "\"HALFUP\"", "rounding.total.mode json.word-unknown")]
    [InlineData("publish.digits", "-1", "publish.digits rounding.digits")]
    [InlineData("publish.mode", null, "publish.mode json.required")]

    // Ranking.
    [InlineData("ranking.by", "\"unweighted\"", "ranking.by json.word-unknown")]
    [InlineData("ranking.convention", "\"1234\"", "ranking.convention json.word-unknown")]
    [InlineData("ranking.within", "\"region\"", "ranking.within facts.not-declared")]
    [InlineData("ranking.within", "\"difficulty\"", "ranking.within ranking.within-needs-text")]
    [InlineData("ranking.within", null, "selection.places selection.places-per-class")]
    [InlineData("ranking.breaks[0].on", "\"weather\"", "ranking.breaks[0].on aspects.unknown")]
    [InlineData("ranking.breaks[0].on", "\"total\"", "ranking.breaks[0].read reading.points-of-aspect")]
    [InlineData("ranking.breaks[0].read", "\"unweighted\"", "ranking.breaks[0].read json.word-unknown")]
    [InlineData("ranking.breaks[0].better", "\"more\"", "ranking.breaks[0].better json.word-unknown")]
    [InlineData("ranking.breaks[0].fact", "\"born\"", "ranking.breaks[0] json.one-of")]
    [InlineData("ranking.breaks[1].topMarks", "\"weather\"", "ranking.breaks[1].topMarks aspects.unknown")]
    [InlineData("ranking.breaks[1].read", "\"exact\"", "ranking.breaks[1].read json.not-here")]
    [InlineData("ranking.breaks[2].fact", "\"weather\"", "ranking.breaks[2].fact facts.not-declared")]
    [InlineData("ranking.breaks[2].fact", "\"track\"", "ranking.breaks[2].fact facts.text-no-order")]

    // Places.
    [InlineData("selection.places", null, "selection.places json.required;*")]
    [InlineData("selection.places", "0", "selection.places selection.places-none;*")]
    [InlineData("selection.places", "-25", "selection.places selection.places-none;*")]
    [InlineData("selection.places", "{}", "selection.places selection.places-none;*")]
    [InlineData("selection.places", "{ \"large\": 0, \"small\": 0 }", "selection.places selection.places-none")]
    [InlineData("selection.places.large", "-1", "selection.places.large selection.places-negative")]
    [InlineData("selection.places.LARGE", "1", "selection.places.large selection.class-twice")]
    [InlineData("selection.reserves", "-1", "selection.reserves selection.reserves-negative;*")]
    [InlineData("selection.reserves.large", "-1", "selection.reserves selection.reserves-negative")]
    [InlineData("selection.reserves.medium", "1", "selection.reserves.medium selection.class-without-places")]
    [InlineData("selection.atCut", null, "selection.atCut json.required")]
    [InlineData("selection.atCut", "\"draw\"", "selection.atCut json.word-unknown")]

    // Bands.
    [InlineData("bands.read", "\"unweighted\"", "bands.read json.word-unknown")]
    [InlineData("bands.list", null, "bands.list json.required")]
    [InlineData("bands.list[1].code", null, "bands.list[1].code json.required")]
    [InlineData("bands.list[1].code", "\"high\"", "bands.list[1].code bands.duplicate")]
    [InlineData("bands.list[1].code", "\"High\"", "bands.list[1].code bands.alike")]
    [InlineData("bands.list[1].atMost", "\"51\"", "bands.list[1] bands.overlap")]
    [InlineData("bands.list[1].atMost", "\"5\"", "bands.list[1] bands.empty")]
    [InlineData("bands.list[0].atLeast", "\"50\"", "bands.list[0].above json.not-here;*")]
    [InlineData("bands.list[2].atMost", "\"5\"", "bands.list[2].below json.not-here")]
    public void One_thing_that_is_wrong_is_one_finding_where_it_stands(string path, string? json, string expected) => SchemeFaults.AreAfter(path, json, expected);

    [Theory]
    [InlineData("rubrics.maturity.step", "\"1\"")]
    [InlineData("aspects.children[1].children[0].children[1].rounding.mark", "{ \"digits\": 1, \"mode\": \"up\" }")]
    public void What_would_be_ignored_is_refused(string path, string json)
    {
        var text = JsonEdit.Set(EveryOption.Scheme, "aspects.children[1].children[0].children[1].rounding", "{}");
        Assert.True(SchemeJson.Read(text).IsValid);
        Assert.Equal([path], SchemeJson.Read(JsonEdit.Set(text, path, json)).Findings.Select(f => f.Path));
    }

    [Theory]
    [InlineData("aspects.code", "code.empty")]
    [InlineData("aspects.children[0].children[0].code", "code.empty")]
    [InlineData("aspects.children[1].children[0].children[0].code", "code.empty")]
    [InlineData("rubrics.maturity.levels[1].code", "code.empty")]
    [InlineData("bands.list[1].code", "code.empty")]
    [InlineData("gates[0].code", "code.empty")]
    [InlineData("gates[0].fact", "facts.not-declared")]
    [InlineData("gates[6].on", "aspects.unknown")]
    [InlineData("gates[6].when.fact", "facts.not-declared")]
    [InlineData("ranking.breaks[0].on", "aspects.unknown")]
    [InlineData("ranking.breaks[1].topMarks", "aspects.unknown")]
    [InlineData("ranking.breaks[2].fact", "facts.not-declared")]
    [InlineData("ranking.within", "facts.not-declared")]
    [InlineData("conflicts.institutionFact", "facts.not-declared")]
    [InlineData("aspects.children[1].children[0].children[0].timesFact", "facts.not-declared")]
    [InlineData("aspects.children[0].children[0].rubric", "rubric.unknown")]
    public void Nothing_vanishes_because_its_code_is_empty_or_blank(string path, string code)
    {
        foreach (var blank in new[] { "", " ", "\u2028" })
        {
            var read = SchemeJson.Read(JsonEdit.Set(EveryOption.Scheme, path, $"\"{blank}\""));
            Assert.False(read.IsValid);
            Assert.Contains(read.Findings, f => f.Path == path && f.Code == code);
        }
    }

    [Fact]
    public void Codes_that_differ_only_by_Unicode_form_are_reported_as_alike()
    {
        // é as one letter, and as e with an accent: written apart, read alike.
        var text = JsonEdit.Set(JsonEdit.Set(SmallScheme.Text, "aspects.children[0].code", "\"caf\u00E9\""), "aspects.children[1].code", "\"cafe\u0301\"");
        SchemeFaults.Are(text, "aspects.children[1].code code.not-normalized;aspects.children[1].code aspects.alike");
    }

    [Fact]
    public void A_code_of_more_than_200_characters_is_too_long()
    {
        Assert.True(SchemeJson.Read(JsonEdit.Set(SmallScheme.Text, "code", $"\"{new string('x', 200)}\"")).IsValid);
        SchemeFaults.Are(JsonEdit.Set(SmallScheme.Text, "code", $"\"{new string('x', 201)}\""), "code code.too-long");
    }

    [Fact]
    public void A_whole_number_that_is_none_is_of_the_wrong_type()
    {
        foreach (var number in new[] { "1.5", "1e400", "99999999999999999999", "\"1\"", "true", "[]" })
        {
            SchemeFaults.Are(JsonEdit.Set(SmallScheme.Text, "aspects.children[0].leastMarks", "7").Replace(":7,", $":{number},", StringComparison.Ordinal).Replace(":7}", $":{number}}}", StringComparison.Ordinal), "aspects.children[0].leastMarks json.type");
            SchemeFaults.Are(SmallScheme.Text.Replace("\"places\": 1", $"\"places\": {number}", StringComparison.Ordinal), "selection.places json.type");
        }
    }

    [Fact]
    public void Everything_that_is_wrong_is_reported_at_once()
    {
        string[] expected =
        [
            "format json.format",
            "colour json.unknown-property",
            "facts.born json.word-unknown",
            "rubrics.ten.from number.decimal-comma",
            "rubrics.percent.value.shade json.unknown-property",
            "aspects.children[0].children[0].rubric rubric.unknown",
            "aspects.children[0].children[1].rubric rubric.none",
            "aspects.children[0].children[1].hue json.unknown-property",
            "aspects.children[1].children[3].children[0].weight weights.unused",
            "aspects.children weights.wrong-sum",
            "gates[7].on aspects.unknown",
            "gates[0].fact facts.not-declared",
            "ranking.breaks[1].topMarks aspects.unknown",
            "selection.atCut json.word-unknown",
            "selection.places.large selection.places-negative",
            "bands.list[1].code bands.duplicate",
        ];
        var text = EveryOption.Scheme;
        text = JsonEdit.Set(text, "format", "\"scheme\"");
        text = JsonEdit.Set(text, "colour", "\"red\"");
        text = JsonEdit.Set(text, "facts.born", "\"day\"");
        text = JsonEdit.Set(text, "rubrics.ten.from", "\"0,5\"");
        text = JsonEdit.Set(text, "rubrics.percent.value.shade", "1");
        text = JsonEdit.Set(text, "aspects.children[0].children[0].rubric", "\"twelve\"");
        text = JsonEdit.Remove(text, "aspects.children[0].children[1].rubric");
        text = JsonEdit.Set(text, "aspects.children[0].children[1].hue", "[]");
        text = JsonEdit.Set(text, "aspects.children[1].children[3].children[0].weight", "\"2\"");
        text = JsonEdit.Set(text, "aspects.children[0].weight", "\"80\"");
        text = JsonEdit.Set(text, "gates[7].on", "\"weather\"");
        text = JsonEdit.Set(text, "gates[0].fact", "\"weather\"");
        text = JsonEdit.Set(text, "ranking.breaks[1].topMarks", "\"weather\"");
        text = JsonEdit.Set(text, "selection.atCut", "\"draw\"");
        text = JsonEdit.Set(text, "selection.places.large", "-1");
        text = JsonEdit.Set(text, "bands.list[1].code", "\"high\"");
        SchemeFaults.Are(text, string.Join(';', expected));
    }
}
