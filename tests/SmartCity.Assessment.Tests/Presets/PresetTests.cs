using Xunit;

namespace SmartCity.Assessment.Tests.Presets;

public sealed class PresetTests
{
    [Fact]
    public void The_smart_city_preset_has_seven_criteria_and_says_that_it_is_an_illustration()
    {
        var scheme = Preset.SmartCity2019;
        Assert.Equal("smart-city-2019", scheme.Code);
        Assert.Equal(["commitment", "policy", "vision", "budget", "infrastructure", "integration", "security"], scheme.Tree.Criteria.Select(c => c.Code));
        Assert.True(scheme.IsIllustrative);
        Assert.Equal((25, 5), (scheme.Quota!.Places, scheme.Quota.Reserves));
        Assert.Equal("security ≥ 4", Assert.Single(scheme.Gates).Condition);
    }

    [Fact]
    public void The_e_government_preset_has_forty_seven_indicators_whose_weights_are_a_hundred()
    {
        var scheme = Preset.EGovernment2020;
        Assert.Equal(47, scheme.Tree.Criteria.Count());
        Assert.False(scheme.IsIllustrative);
        Assert.Equal("100", Rational.Sum([.. scheme.Tree.CriterionNodes.Select(n => n.Weight)]).ToString());
        Assert.Equal("100", Rational.Sum([.. scheme.Tree.Nodes[0].Children.Select(n => n.Weight)]).ToString());
        Assert.Equal(5, scheme.Bands!.Bands.Count);
        Assert.Null(scheme.Quota);
    }

    [Fact]
    public void Both_have_names_in_both_languages_at_every_node()
    {
        AssessmentScheme[] presets = [Preset.SmartCity2019, Preset.EGovernment2020];
        foreach (var names in presets.SelectMany(p => p.Tree.Aspects.Select(a => a.Names).Append(p.Names)))
        {
            Assert.Equal(["en", "id"], names.All.Select(t => t.Key));
            Assert.All(names.All, t => Assert.False(string.IsNullOrWhiteSpace(t.Value)));
        }
    }
}
