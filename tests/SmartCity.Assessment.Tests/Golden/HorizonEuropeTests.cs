using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>Horizon Europe: pass marks on unweighted scores, weights for the ranking only.</summary>
public sealed class HorizonEuropeTests
{
    private static readonly GoldenCase s_case = GoldenCase.Of("horizon-europe");

    [Fact]
    public void All_figures_come_out() => s_case.AssertExpected();

    [Fact]
    public void A_high_total_does_not_save_a_failed_criterion()
    {
        var reason = Assert.Single(s_case.Result.Selection.ReasonsFor("proposal-1"));
        Assert.Equal("gate.too-low", reason.Code);
        Assert.Equal(["min-implementation", "implementation", "2", "3"], reason.Arguments);
    }

    [Fact]
    public void The_weighted_total_does_not_save_an_unweighted_nine()
    {
        var reason = Assert.Single(s_case.Result.Selection.ReasonsFor("proposal-2"));
        Assert.Equal("gate.too-low", reason.Code);
        Assert.Equal(["min-total", "total", "9", "10"], reason.Arguments);
        Assert.Equal("10.5", s_case.StandingOf("proposal-2").Published);
    }

    [Fact]
    public void Exactly_ten_passes()
    {
        var verdict = Assert.Single(s_case.Result.Screening.VerdictsOn("proposal-3"), v => v.Gate.Code == "min-total");
        Assert.Equal(GateOutcome.Passed, verdict.Outcome);
        Assert.Equal("selection.within-places", Assert.Single(s_case.Result.Selection.ReasonsFor("proposal-3")).Code);
        Assert.Equal("11.5", s_case.StandingOf("proposal-3").Published);
    }

    [Fact]
    public void Two_places_are_left_and_the_reason_is_said()
    {
        var places = Assert.Single(s_case.Result.Selection.Classes);
        Assert.Equal((3, 1, 2), (places.Places, places.Taken, places.Left));
        Assert.Equal("selection.left-by-too-few", places.LeftOver!.Code);
        Assert.Equal(["2"], places.LeftOver.Arguments);
    }
}
