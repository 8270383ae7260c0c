using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>E-government index of Indonesia (Regulation PANRB 59/2020) from the levels of its 47 indicators.</summary>
public sealed class EGovernmentIndicatorsTests
{
    private static readonly GoldenCase s_case = GoldenCase.Of("e-government-indicators");

    [Fact]
    public void All_figures_come_out() => s_case.AssertExpected();

    [Fact]
    public void The_index_is_exactly_4_0035_and_very_good()
    {
        var standing = s_case.StandingOf("institution-2025");
        Assert.Equal("4.0035", standing.Total.Score.ToString());
        Assert.Equal("Sangat Baik", standing.Band!.Names.In(Language.Indonesian, string.Empty));
    }

    [Theory]
    [InlineData("a1", "47/10")]
    [InlineData("a2", "4")]
    [InlineData("a3", "5")]
    [InlineData("a4", "4")]
    [InlineData("a5", "15/8")]
    [InlineData("a6", "1")]
    [InlineData("a7", "43/10")]
    [InlineData("a8", "28/6")]
    public void The_aspects_are_means_of_whole_levels(string aspect, string fraction)
    {
        var parts = fraction.Split('/').Select(p => int.Parse(p, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var score = s_case.Result.Scores["institution-2025", aspect].Score;
        Assert.Equal(score.Denominator * parts[0], score.Numerator * (parts.Length > 1 ? parts[1] : 1));
    }

    [Theory]
    [InlineData("d1", "4.70")]
    [InlineData("d2", "4.40")]
    [InlineData("d3", "1.64")]
    [InlineData("d4", "4.45")]
    public void The_domain_values_come_out(string domain, string value) =>
        Assert.Equal(value, s_case.Result.Scores["institution-2025", domain].Score.ToString(Rounding.HalfUp(2)));

    [Fact]
    public void The_preset_is_the_same_scheme_and_gives_the_same_result()
    {
        Assert.Equal(Fingerprint.Of(s_case.Scheme), Fingerprint.Of(Preset.EGovernment2020));
        var result = Preset.EGovernment2020.Assess(s_case.Builder.Build().Value).Value;
        Assert.Equal("4.0035", result.Scores["institution-2025", "spbe"].Score.ToString());
        Assert.Equal(Fingerprint.Of(s_case.Result), Fingerprint.Of(result));
    }

    [Fact]
    public void There_are_47_indicators_whose_weights_sum_to_100()
    {
        var indicators = s_case.Scheme.Tree.Aspects.OfType<CompositeAspect>().SelectMany(a => a.Children).Where(c => c.Aspect is Criterion).ToArray();
        Assert.Equal(47, indicators.Length);
        Assert.Equal(100, indicators.Sum(i => i.Weight));
    }
}
