using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>What can be wrong with the tree of a scheme file and the consensus of its criteria.</summary>
public sealed class AspectReaderTests
{
    [Theory]
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
    public void One_thing_that_is_wrong_is_one_finding_where_it_stands(string path, string? json, string expected) => SchemeFaults.AreAfter(path, json, expected);

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
        var text = JsonEdit.Set(JsonEdit.Set(SmallScheme.Text, "aspects.children[0].weight", "\"0\""), "aspects.children[1].weight", "\"0\"");
        SchemeFaults.Are(text, "aspects.children weights.all-zero");
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
    public void Weights_of_120_percent_are_found_beside_a_criterion_without_rubric_and_an_unknown_property()
    {
        var text = JsonEdit.Set(JsonEdit.Set(SmallScheme.Text, "aspects.weights", "\"shares\""), "aspects.sharesTotal", "\"2.5\"");
        text = JsonEdit.Set(JsonEdit.Remove(text, "aspects.children[0].rubric"), "aspects.children[1].colour", "\"red\"");
        SchemeFaults.Are(text, "aspects.children[0].rubric rubric.none;aspects.children[1].colour json.unknown-property;aspects.children weights.wrong-sum");
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
