using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>What can be wrong with the rubrics of a scheme file.</summary>
public sealed class RubricReaderTests
{
    [Theory]
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
    public void One_thing_that_is_wrong_is_one_finding_where_it_stands(string path, string? json, string expected) => SchemeFaults.AreAfter(path, json, expected);

    [Fact]
    public void Rubrics_whose_codes_differ_only_by_letter_case_are_reported()
    {
        var text = JsonEdit.Set(JsonEdit.Set(SmallScheme.Text, "rubrics.TEN", """{ "from": "0", "to": "10" }"""), "aspects.children[1].rubric", "\"TEN\"");
        var finding = Assert.Single(SchemeJson.Read(text).Findings);
        Assert.Equal("rubric.twice", finding.Code);
    }
}
