using System.Text.Json.Nodes;
using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>Evaluation of smart-city implementation 2022, Kediri: exactly 3.315, published as 3.31.</summary>
public sealed class SmartCityEvaluationKediriTests
{
    private static readonly GoldenCase s_case = GoldenCase.Of("smart-city-evaluation-kediri");

    public static TheoryData<string, string> Modes() =>
        new(CsvText.Rows(GoldenCase.TextOf("smart-city-evaluation-kediri", "modes.csv")).Select(r => (r["mode"], r["published"])));

    [Fact]
    public void All_figures_come_out() => s_case.AssertExpected();

    [Theory]
    [MemberData(nameof(Modes))]
    public void Each_rounding_mode_publishes_its_figure(string mode, string published)
    {
        var scheme = JsonNode.Parse(s_case.SchemeText)!;
        scheme["publish"]!["mode"] = mode;
        var kediri = s_case.Under(scheme.ToJsonString());
        Assert.Equal("3.315", kediri.StandingOf("kediri").Total.Score.ToString());
        Assert.Equal(published, kediri.StandingOf("kediri").Published);
        Assert.Equal(published == "3.31" ? 0 : 1, kediri.DeclaredThatDiffer("kediri").Count);
    }

    [Fact]
    public void Every_mode_has_its_figure() => Assert.Equal(Enum.GetValues<RoundingMode>().Length, Modes().Count);

    [Fact]
    public void With_four_digits_no_mode_changes_the_figure()
    {
        foreach (var mode in CsvText.Rows(GoldenCase.TextOf("smart-city-evaluation-kediri", "modes.csv")).Select(r => r["mode"]))
        {
            var scheme = JsonNode.Parse(s_case.SchemeText)!;
            scheme["publish"] = new JsonObject { ["digits"] = 4, ["mode"] = mode };
            Assert.Equal("3.3150", s_case.Under(scheme.ToJsonString()).StandingOf("kediri").Published);
        }
    }

    [Fact]
    public void The_declared_index_is_held_against_the_published_one_with_both_figures()
    {
        var finding = Assert.Single(s_case.DeclaredThatDiffer("kediri"));
        Assert.Equal(["kediri", "index", "3.31", "3.32", "3.315"], finding.Arguments);
        Assert.Equal("table.csv:2:index", s_case.Builder.Locate(finding).Path);
    }
}
