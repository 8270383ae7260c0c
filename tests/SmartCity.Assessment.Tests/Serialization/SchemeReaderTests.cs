using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>Everything that can be wrong with a scheme file, each by one change of a file that is right.</summary>
public sealed class SchemeReaderTests
{
    private const string Small = """
        {
          "format": "smartcity-assessment/scheme/1", "code": "readiness",
          "rubrics": { "ten": { "from": "0", "to": "10", "step": "0.5" } },
          "aspects": { "code": "total", "aggregate": "mean", "weights": "ratios", "children": [
            { "code": "policy",   "weight": "2", "rubric": "ten" },
            { "code": "security", "weight": "1", "rubric": "ten" } ] },
          "consensus": { "kind": "mean" },
          "selection": { "places": 1, "atCut": "takeAll" }
        }
        """;

    [Fact]
    public void The_smallest_scheme_means_what_it_says()
    {
        var scheme = SchemeJson.Read(Small).Value;
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
        var text = JsonEdit.Remove(JsonEdit.Remove(Small, "selection"), "consensus");
        var scheme = SchemeJson.Read(text).Value;
        Assert.Null(scheme.Quota);
        Assert.Equal(Consensus.Mean, scheme.Consensus.General);
    }

    [Fact]
    public void Figures_may_be_written_as_plain_JSON_numbers_and_are_read_as_their_text()
    {
        var plain = SchemeJson.Read(Small.Replace("\"0.5\"", "0.5", StringComparison.Ordinal).Replace("\"2\"", "2", StringComparison.Ordinal).Replace("\"10\"", "10", StringComparison.Ordinal));
        Assert.Equal(Fingerprint.Of(SchemeJson.Read(Small).Value), Fingerprint.Of(plain.Value));

        // A figure that floating point does not hold: 0.1 + 2^-60 cut at 28 digits.
        var fine = SchemeJson.Read(JsonEdit.Set(Small, "aspects.children[0].weight", "0.1000000000000000008673617379")).Value;
        Assert.Equal(0.1000000000000000008673617379m, ((CompositeAspect)fine.Tree.Root).Children[0].Weight);
    }

    [Fact]
    public void A_byte_order_mark_is_accepted() => Assert.True(SchemeJson.Read("\uFEFF" + Small).IsValid);

    [Theory]
    [InlineData("1e3", "number.exponent")]
    [InlineData("1E-2", "number.exponent")]
    public void A_JSON_number_with_an_exponent_is_refused(string number, string code) =>
        AssertFindings(JsonEdit.Set(Small, "aspects.children[0].weight", "0").Replace("\"weight\":0", $"\"weight\":{number}", StringComparison.Ordinal), $"aspects.children[0].weight {code}");

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

    // Rubrics.
    [InlineData("rubrics.ten.to", "\"0\"", "rubrics.ten.to rubric.bounds")]
    [InlineData("rubrics.ten.from", "\"20\"", "rubrics.ten.to rubric.bounds")]
    [InlineData("rubrics.ten.step", "\"0\"", "rubrics.ten.step rubric.step")]
    [InlineData("rubrics.ten.step", "\"-0.5\"", "rubrics.ten.step rubric.step")]
    [InlineData("rubrics.ten.step", "\"3\"", "rubrics.ten.step rubric.step-misses")]
    [InlineData("rubrics.income.step", "\"1\"", "rubrics.income.step rubric.step-needs-from")]
    [InlineData("rubrics.income.unbounded", null, "rubrics.income rubric.open")]
    [InlineData("rubrics.income.unbounded", "false", "rubrics.income rubric.open")]
    [InlineData("rubrics.income.from", "\"1\"", "rubrics.income rubric.open")]
    [InlineData("rubrics.maturity.to", "\"1\"", "rubrics.maturity rubric.open")]
    [InlineData("rubrics.maturity.levels[1].points", "\"1\"", "rubrics.maturity.levels[1].points rubric.levels-not-ascending")]
    [InlineData("rubrics.maturity.levels[1].points", null, "rubrics.maturity.levels[1].points json.required")]
    [InlineData("rubrics.maturity.levels[1].code", null, "rubrics.maturity.levels[1].code json.required")]
    [InlineData("rubrics.maturity.levels[1].code", "\"initial\"", "rubrics.maturity.levels[1].code rubric.level-duplicate")]
    [InlineData("rubrics.maturity.levels[1].code", "\"INITIAL\"", "rubrics.maturity.levels[1].code rubric.level-alike")]
    [InlineData("rubrics.maturity.levels[1].code", "\"1\"", "rubrics.maturity.levels[1].code rubric.level-reads-otherwise")]
    [InlineData("rubrics.maturity.levels[1].code", "\"missing\"", "rubrics.maturity.levels[1].code rubric.level-reads-otherwise")]
    [InlineData("rubrics.percent.value.kind", "\"straight\"", "rubrics.percent.value.kind json.word-unknown;*")]
    [InlineData("rubrics.percent.value.kind", null, "rubrics.percent.value.kind json.required;*")]
    [InlineData("rubrics.percent.value.best", null, "rubrics.percent.value.best json.required")]
    [InlineData("rubrics.percent.value.best", "\"0\"", "rubrics.percent.value.best value.goalposts-equal")]
    [InlineData("rubrics.percent.value.cap", "\"top\"", "rubrics.percent.value.cap json.word-unknown")]
    [InlineData("rubrics.percent.value.times", "\"0\"", "rubrics.percent.value.times value.times")]
    [InlineData("rubrics.percent.value.times", "\"-1\"", "rubrics.percent.value.times value.times")]
    [InlineData("rubrics.percent.value.better", "\"lower\"", "rubrics.percent.value.better json.not-here")]
    [InlineData("rubrics.percent.value.whenAllEqual", "\"1\"", "rubrics.percent.value.whenAllEqual json.not-here")]
    [InlineData("rubrics.percent.value.quantised", "{ \"digits\": 1, \"mode\": \"up\" }", "rubrics.percent.value.quantised json.not-here")]
    [InlineData("rubrics.percent.value.knots", "[]", "rubrics.percent.value.knots json.not-here")]
    [InlineData("rubrics.income.value.worst", "\"0\"", "rubrics.income.value.worst value.goalposts-not-positive")]
    [InlineData("rubrics.income.value.best", "\"-1\"", "rubrics.income.value.best value.goalposts-not-positive")]
    [InlineData("rubrics.income.value.quantised", null, "rubrics.income.value.quantised json.required")]
    [InlineData("rubrics.income.value.quantised.digits", "29", "rubrics.income.value.quantised.digits rounding.digits")]
    [InlineData("rubrics.income.value.quantised.digits", "-1", "rubrics.income.value.quantised.digits rounding.digits")]
    [InlineData("rubrics.income.value.quantised.digits", null, "rubrics.income.value.quantised.digits json.required")]
    [InlineData("rubrics.income.value.quantised.mode", "\"nearest\"", "rubrics.income.value.quantised.mode json.word-unknown")]
    [InlineData("rubrics.income.value.quantised.mode", null, "rubrics.income.value.quantised.mode json.required")]
    [InlineData("rubrics.noise.value.knots", "[ { \"points\": \"1\", \"value\": \"1\" } ]", "rubrics.noise.value.knots value.knots-too-few")]
    [InlineData("rubrics.noise.value.knots", null, "rubrics.noise.value.knots value.knots-too-few")]
    [InlineData("rubrics.noise.value.knots[1].points", "\"40\"", "rubrics.noise.value.knots[1].points value.knots-not-ascending")]
    [InlineData("rubrics.noise.value.knots[1].value", null, "rubrics.noise.value.knots[1].value json.required")]
    [InlineData("rubrics.price.value.worst", "\"1\"", "rubrics.price.value.worst json.not-here")]

    // The tree.
    [InlineData("aspects.children[0].code", null, "aspects.children[0].code json.required;gates[8].on aspects.unknown")]
    [InlineData("aspects.children[0].children[1].code", "\"policy\"", "aspects.children[0].children[1].code aspects.duplicate;consensus consensus.twice")]
    [InlineData("aspects.children[1].children[2].code", "\"income\"", "aspects.children[1].children[2].code aspects.duplicate")]
    [InlineData("aspects.children[1].children[2].code", "\"INCOME\"", "aspects.children[1].children[2].code aspects.alike")]
    [InlineData("aspects.children[1].children[2].code", "\"total\"", "aspects.children[1].children[2].code aspects.cycle")]
    [InlineData("aspects.children[1].children[2].children[0].code", "\"offer\"", "aspects.children[1].children[2].children[0].code aspects.cycle")]
    [InlineData("aspects.children[1].children[2].children", "[]", "aspects.children[1].children[2].children aspects.empty")]
    [InlineData("aspects.children[1].children[2].children", null, "aspects.children[1].children[2].children aspects.empty")]
    [InlineData("aspects.children[1].children[2].children[0]", "null", "aspects.children[1].children[2].children[0] json.type")]
    [InlineData("aspects.children[0].children[0].rubric", null, "aspects.children[0].children[0].rubric rubric.none")]
    [InlineData("aspects.children[0].children[0].rubric", "\"twelve\"", "aspects.children[0].children[0].rubric rubric.unknown")]
    [InlineData("aspects.children[0].children[0].rubric", "\"TEN\"", "aspects.children[0].children[0].rubric rubric.unknown")]
    [InlineData("aspects.children[0].children[0].rubric", "\"delay\"", "aspects.children[0].children[0].rubric aspects.marked-needs-bounds;aspects.children[0].children[0].tooFewMarks aspects.no-worst")]
    [InlineData("aspects.children[0].children[0].source", "\"counted\"", "aspects.children[0].children[0].source json.word-unknown")]
    [InlineData("aspects.children[0].children[0].leastMarks", "0", "aspects.children[0].children[0].leastMarks aspects.least-marks")]
    [InlineData("aspects.children[0].children[0].leastMarks", "-3", "aspects.children[0].children[0].leastMarks aspects.least-marks")]
    [InlineData("aspects.children[0].children[0].tooFewMarks", "\"zero\"", "aspects.children[0].children[0].tooFewMarks json.word-unknown")]
    [InlineData("aspects.children[0].children[0].factor", "\"2\"", "aspects.children[0].children[0].factor json.not-here")]
    [InlineData("aspects.children[0].children[0].timesFact", "\"difficulty\"", "aspects.children[0].children[0].timesFact json.not-here")]
    [InlineData("aspects.children[0].children[0].mayBeAbsent", "\"1\"", "aspects.children[0].children[0].mayBeAbsent json.not-here")]
    [InlineData("aspects.children[0].children[0].weights", "\"ratios\"", "aspects.children[0].children[0].weights json.not-here")]
    [InlineData("aspects.children[0].children[0].rounding.score", "{ \"digits\": 1, \"mode\": \"up\" }", "aspects.children[0].children[0].rounding.score rounding.not-here")]
    [InlineData("aspects.children[0].rubric", "\"ten\"", "aspects.children[0].rubric json.not-here")]
    [InlineData("aspects.children[0].leastMarks", "2", "aspects.children[0].leastMarks json.not-here")]
    [InlineData("aspects.children[0].consensus", "{ \"kind\": \"mean\" }", "aspects.children[0].consensus json.not-here")]
    [InlineData("aspects.children[0].aggregate", "\"median\"", "aspects.children[0].aggregate json.word-unknown")]
    [InlineData("aspects.children[0].weights", "\"percent\"", "aspects.children[0].weights json.word-unknown;*")]
    [InlineData("aspects.children[0].sharesTotal", null, "aspects.children[0].sharesTotal json.required")]
    [InlineData("aspects.children[0].sharesTotal", "\"0\"", "aspects.children[0].sharesTotal weights.total-not-positive;*")]
    [InlineData("aspects.children[0].sharesTotal", "\"2\"", "aspects.children[0].children weights.wrong-sum")]
    [InlineData("aspects.children[0].weight", "\"-60\"", "aspects.children[0].weight weights.negative;aspects.children weights.wrong-sum")]
    [InlineData("aspects.children[0].weight", "\"80\"", "aspects.children weights.wrong-sum")]
    [InlineData("aspects.children[0].children[0].weight", "\"0.5\"", "aspects.children[0].children weights.wrong-sum")]
    [InlineData("aspects.weight", null, "aspects.weight weights.whole-needed")]
    [InlineData("aspects.weight", "\"99\"", "aspects.children weights.wrong-sum")]
    [InlineData("aspects.children[0].mayBeAbsent", "\"1.5\"", "aspects.children[0].mayBeAbsent aspects.may-be-absent")]
    [InlineData("aspects.children[0].mayBeAbsent", "\"-0.1\"", "aspects.children[0].mayBeAbsent aspects.may-be-absent")]
    [InlineData("aspects.children[0].quantised", "{ \"digits\": 1, \"mode\": \"up\" }", "aspects.children[0].quantised json.not-here")]
    [InlineData("aspects.children[0].rounding.value", "{ \"digits\": 1, \"mode\": \"up\" }", "aspects.children[0].rounding.value rounding.not-here")]
    [InlineData("aspects.children[1].children[0].children[0].weight", "\"1\"", "aspects.children[1].children[0].children[0].weight json.not-here")]
    [InlineData("aspects.children[1].children[0].children[0].timesFact", "\"weather\"", "aspects.children[1].children[0].children[0].timesFact facts.not-declared")]
    [InlineData("aspects.children[1].children[0].children[0].timesFact", "\"track\"", "aspects.children[1].children[0].children[0].timesFact weights.times-fact-kind")]
    [InlineData("aspects.children[1].children[0].children[1].notApplicable", "\"leaveOut\"", "aspects.children[1].children[0].children[1].notApplicable aspects.leave-out-under-sum")]
    [InlineData("aspects.children[1].children[0].children[1].leastMarks", "2", "aspects.children[1].children[0].children[1].leastMarks json.not-here")]
    [InlineData("aspects.children[1].children[0].children[1].consensus", "{ \"kind\": \"mean\" }", "aspects.children[1].children[0].children[1].consensus json.not-here")]
    [InlineData("aspects.children[1].children[0].weights", "\"ratios\"", "aspects.children[1].children[0].weights json.not-here")]
    [InlineData("aspects.children[1].children[0].mayBeAbsent", "\"0.5\"", "aspects.children[1].children[0].mayBeAbsent json.not-here")]
    [InlineData("aspects.children[1].children[1].quantised", null, "aspects.children[1].children[1].quantised aspects.quantised-needed")]
    [InlineData("aspects.children[1].children[1].children[0].weight", "\"0.0001\"", "aspects.children[1].children[1].children weights.geometric-too-fine")]
    [InlineData("aspects.children[1].children[1].children[0].rounding", "{ \"contribution\": { \"digits\": 1, \"mode\": \"up\" } }", "aspects.children[1].children[1].children[0].rounding.contribution rounding.contribution-not-here")]
    [InlineData("aspects.children[1].children[2].children[0].tooFewMarks", "\"worst\"", "aspects.children[1].children[2].children[0].tooFewMarks aspects.no-worst")]
    [InlineData("aspects.children[1].children[3].children[0].weight", "\"2\"", "aspects.children[1].children[3].children[0].weight weights.unused")]

    // Consensus.
    [InlineData("consensus.kind", "\"mode\"", "consensus.kind json.word-unknown")]
    [InlineData("consensus.kind", null, "consensus.kind json.required")]
    [InlineData("consensus.even", "\"mean\"", "consensus.even json.not-here")]
    [InlineData("consensus.drop", "1", "consensus.drop json.not-here")]
    [InlineData("consensus.tooFew", "\"useAll\"", "consensus.tooFew json.not-here")]
    [InlineData("aspects.children[0].children[0].consensus.even", null, "aspects.children[0].children[0].consensus.even json.required")]
    [InlineData("aspects.children[0].children[0].consensus.even", "\"middle\"", "aspects.children[0].children[0].consensus.even json.word-unknown")]
    [InlineData("aspects.children[0].children[1].consensus.drop", "0", "aspects.children[0].children[1].consensus.drop consensus.drop")]
    [InlineData("aspects.children[0].children[1].consensus.drop", null, "aspects.children[0].children[1].consensus.drop json.required")]
    [InlineData("aspects.children[0].children[1].consensus.tooFew", null, "aspects.children[0].children[1].consensus.tooFew json.required")]
    [InlineData("aspects.children[0].children[1].consensus.tooFew", "\"none\"", "aspects.children[0].children[1].consensus.tooFew json.word-unknown")]

    // Conflicts and roundings.
    [InlineData("conflicts.onMark", "\"ignore\"", "conflicts.onMark json.word-unknown")]
    [InlineData("conflicts.institutionFact", "\"sender\"", "conflicts.institutionFact facts.not-declared")]
    [InlineData("conflicts.institutionFact", "\"difficulty\"", "conflicts.institutionFact conflicts.institution-fact-not-text")]
    [InlineData("conflicts.institutionFact", null, "conflicts.institutionFact json.required")]
    [InlineData("rounding.mark.digits", "29", "rounding.mark.digits rounding.digits")]
    [InlineData("rounding.total.mode", "\"HALFUP\"", "rounding.total.mode json.word-unknown")]
    [InlineData("publish.digits", "-1", "publish.digits rounding.digits")]
    [InlineData("publish.mode", null, "publish.mode json.required")]

    // Gates.
    [InlineData("gates[6].on", "\"weather\"", "gates[6].on aspects.unknown")]
    [InlineData("gates[6].on", null, "gates[6] json.one-of")]
    [InlineData("gates[6].fact", "\"track\"", "gates[6] json.one-of")]
    [InlineData("gates[6].atLeast", null, "gates[6] json.one-of")]
    [InlineData("gates[6].below", "\"9\"", "gates[6] json.one-of")]
    [InlineData("gates[6].is", "\"9\"", "gates[6].is json.not-here")]
    [InlineData("gates[6].read", "\"rounded\"", "gates[6].read json.word-unknown")]
    [InlineData("gates[7].read", "\"points\"", "gates[7].read reading.points-of-aspect")]
    [InlineData("gates[6].when.fact", "\"weather\"", "gates[6].when.fact facts.not-declared")]
    [InlineData("gates[6].when.fact", null, "gates[6].when.fact json.required")]
    [InlineData("gates[6].when.before", "\"2020-02-30\"", "gates[6].when.before facts.test-value")]
    [InlineData("gates[6].when.before", null, "gates[6].when json.one-of")]
    [InlineData("gates[6].code", "\"city\"", "gates[6].code gates.duplicate")]
    [InlineData("gates[6].code", "\"CITY\"", "gates[6].code gates.duplicate")]
    [InlineData("gates[0].fact", "\"weather\"", "gates[0].fact facts.not-declared")]
    [InlineData("gates[0].read", "\"exact\"", "gates[0].read json.not-here")]
    [InlineData("gates[0].fact", "\"local\"", "gates[0].isNot facts.test-value")]
    [InlineData("gates[2].oneOf", "[]", "gates[2].oneOf facts.test-empty")]
    [InlineData("gates[2].when.fact", "\"track\"", "gates[2].when.atLeast facts.test-kind")]
    [InlineData("gates[3].fact", "\"difficulty\"", "gates[3].before facts.test-kind")]
    [InlineData("gates[4].fact", "\"born\"", "gates[4].atLeast facts.test-kind")]
    [InlineData("gates[0]", "null", "gates[0] json.type")]

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
    public void One_thing_that_is_wrong_is_one_finding_where_it_stands(string path, string? json, string expected) =>
        AssertFindings(json is null ? JsonEdit.Remove(EveryOption.Scheme, path) : JsonEdit.Set(EveryOption.Scheme, path, json), expected);

    [Theory]
    [InlineData("rubrics.maturity.step", "\"1\"")]
    [InlineData("aspects.children[1].children[0].children[1].rounding.mark", "{ \"digits\": 1, \"mode\": \"up\" }")]
    public void What_would_be_ignored_is_refused(string path, string json)
    {
        var text = JsonEdit.Set(EveryOption.Scheme, "aspects.children[1].children[0].children[1].rounding", "{}");
        Assert.True(SchemeJson.Read(text).IsValid);
        Assert.Equal([path], SchemeJson.Read(JsonEdit.Set(text, path, json)).Findings.Select(f => f.Path));
    }

    [Fact]
    public void A_root_with_children_has_a_weight_only_where_they_are_shares_of_it()
    {
        var whole = JsonEdit.Remove(EveryOption.Scheme, "aspects.weights");
        Assert.Equal(["aspects.weight"], SchemeJson.Read(whole).Findings.Select(f => f.Path));
        Assert.True(SchemeJson.Read(JsonEdit.Remove(whole, "aspects.weight")).IsValid);
    }

    [Fact]
    public void A_root_that_is_a_criterion_has_no_weight()
    {
        var leaf = """{ "format": "smartcity-assessment/scheme/1", "code": "c", "rubrics": { "ten": { "from": "0", "to": "10" } }, "aspects": { "code": "a", "rubric": "ten" } }""";
        Assert.True(SchemeJson.Read(leaf).IsValid);
        Assert.Equal(["aspects.weight"], SchemeJson.Read(JsonEdit.Set(leaf, "aspects.weight", "\"5\"")).Findings.Select(f => f.Path));
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
        var text = JsonEdit.Set(JsonEdit.Set(Small, "aspects.children[0].code", "\"caf\u00E9\""), "aspects.children[1].code", "\"cafe\u0301\"");
        AssertFindings(text, "aspects.children[1].code code.not-normalized;aspects.children[1].code aspects.alike");
    }

    [Fact]
    public void A_code_of_more_than_200_characters_is_too_long()
    {
        Assert.True(SchemeJson.Read(JsonEdit.Set(Small, "code", $"\"{new string('x', 200)}\"")).IsValid);
        AssertFindings(JsonEdit.Set(Small, "code", $"\"{new string('x', 201)}\""), "code code.too-long");
    }

    [Fact]
    public void Rubrics_whose_codes_differ_only_by_letter_case_are_reported()
    {
        var text = JsonEdit.Set(JsonEdit.Set(Small, "rubrics.TEN", """{ "from": "0", "to": "10" }"""), "aspects.children[1].rubric", "\"TEN\"");
        var finding = Assert.Single(SchemeJson.Read(text).Findings);
        Assert.Equal("rubric.twice", finding.Code);
    }

    [Fact]
    public void Wrong_sums_show_both_figures_and_the_percentage()
    {
        var text = """
            { "format": "smartcity-assessment/scheme/1", "code": "c", "rubrics": { "ten": { "from": "0", "to": "10" } },
              "aspects": { "code": "t", "weights": "shares", "sharesTotal": "3", "children": [ { "code": "a", "rubric": "ten" }, { "code": "b", "rubric": "ten" } ] } }
            """;
        var finding = Assert.Single(SchemeJson.Read(text).Findings);
        Assert.Equal(["t", "2", "3", "66.67 %"], finding.Arguments);
    }

    [Fact]
    public void Weights_that_are_all_zero_are_reported()
    {
        var text = JsonEdit.Set(JsonEdit.Set(Small, "aspects.children[0].weight", "\"0\""), "aspects.children[1].weight", "\"0\"");
        AssertFindings(text, "aspects.children weights.all-zero");
    }

    [Fact]
    public void A_tree_of_a_hundred_levels_is_read()
    {
        var read = SchemeJson.Read(Nested(100));
        Assert.True(read.IsValid, string.Join('\n', read.Findings));
        Assert.Equal(101, read.Value.Tree.Aspects.Count());
        Assert.Equal(Fingerprint.Of(read.Value), Fingerprint.Of(SchemeJson.Read(SchemeJson.Write(read.Value)).Value));
    }

    [Theory]
    [InlineData(250)]
    [InlineData(450)]
    public void A_tree_that_is_too_deep_is_a_finding(int levels)
    {
        var read = SchemeJson.Read(Nested(levels));
        Assert.Contains(read.Findings, f => f.Code == "aspects.too-deep");
        Assert.False(read.IsValid);
    }

    [Fact]
    public void A_whole_number_that_is_none_is_of_the_wrong_type()
    {
        foreach (var number in new[] { "1.5", "1e400", "99999999999999999999", "\"1\"", "true", "[]" })
        {
            AssertFindings(JsonEdit.Set(Small, "aspects.children[0].leastMarks", "7").Replace(":7,", $":{number},", StringComparison.Ordinal).Replace(":7}", $":{number}}}", StringComparison.Ordinal), "aspects.children[0].leastMarks json.type");
            AssertFindings(Small.Replace("\"places\": 1", $"\"places\": {number}", StringComparison.Ordinal), "selection.places json.type");
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
        AssertFindings(text, string.Join(';', expected));
    }

    [Fact]
    public void Weights_of_120_percent_are_found_beside_a_criterion_without_rubric_and_an_unknown_property()
    {
        var text = JsonEdit.Set(JsonEdit.Set(Small, "aspects.weights", "\"shares\""), "aspects.sharesTotal", "\"2.5\"");
        text = JsonEdit.Set(JsonEdit.Remove(text, "aspects.children[0].rubric"), "aspects.children[1].colour", "\"red\"");
        AssertFindings(text, "aspects.children[0].rubric rubric.none;aspects.children[1].colour json.unknown-property;aspects.children weights.wrong-sum");
    }

    /// <param name="text">A scheme file.</param>
    /// <param name="expected">Path and code of each finding, separated by semicolons; a last <c>*</c> allows others besides.</param>
    private static void AssertFindings(string text, string expected)
    {
        var read = SchemeJson.Read(text);
        var found = read.Findings.Select(f => $"{f.Path} {f.Code}").Order(StringComparer.Ordinal).ToArray();
        var wanted = expected.Split(';').Order(StringComparer.Ordinal).ToArray();
        if (wanted.Contains("*"))
        {
            Assert.Equal([], wanted.Where(w => w != "*" && !found.Contains(w)));
        }
        else
        {
            Assert.Equal(wanted, found);
        }

        Assert.False(read.IsValid);
        Assert.All(read.Findings, f => Assert.Equal(FindingKind.Error, f.Kind));
    }

    private static string Nested(int levels)
    {
        var open = string.Concat(Enumerable.Range(0, levels).Select(i => $"{{ \"code\": \"n{i}\", \"children\": [ "));
        var close = string.Concat(Enumerable.Repeat(" ] }", levels));
        return $$"""
            { "format": "smartcity-assessment/scheme/1", "code": "deep", "rubrics": { "ten": { "from": "0", "to": "10" } },
              "aspects": {{open}}{ "code": "leaf", "rubric": "ten" }{{close}} }
            """;
    }
}
