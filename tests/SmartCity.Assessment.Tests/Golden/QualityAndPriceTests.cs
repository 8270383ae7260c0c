using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>Quality- and cost-based selection: the lowest price among qualified bids only.</summary>
public sealed class QualityAndPriceTests
{
    private static readonly GoldenCase s_case = GoldenCase.Of("quality-and-price");

    [Fact]
    public void All_figures_come_out() => s_case.AssertExpected();

    [Fact]
    public void The_lowest_price_is_1000_and_not_the_700_of_the_bid_that_failed()
    {
        Assert.Equal("100", s_case.Result.Scores["B", "price"].Score.ToString());
        Assert.Equal("250/3", s_case.Result.Scores["A", "price"].Score.ToString());
    }

    [Fact]
    public void The_bid_that_failed_has_no_price_score_and_its_reason_says_why_it_failed()
    {
        Assert.Equal(ScoreState.OutsideField, s_case.Result.Scores["C", "price"].State);
        Assert.Equal("–", s_case.StandingOf("C").Published);
        var reason = Assert.Single(s_case.Result.Selection.ReasonsFor("C"));
        Assert.Equal("gate.too-low", reason.Code);
        Assert.Equal(["min-technical", "technical", "74.99", "75"], reason.Arguments);
    }

    [Fact]
    public void The_result_says_that_the_price_is_relative() => Assert.Equal(["price"], s_case.Result.Relative);

    [Fact]
    public void Nothing_that_is_declared_differs() => Assert.Empty(s_case.Result.Findings);
}
