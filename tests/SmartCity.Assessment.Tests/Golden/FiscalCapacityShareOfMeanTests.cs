using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>Fiscal capacity over the mean of all regions (Ministry of finance of Indonesia, edges of 2014).</summary>
public sealed class FiscalCapacityShareOfMeanTests
{
    private static readonly GoldenCase s_case = GoldenCase.Of("fiscal-capacity-share-of-mean");

    [Fact]
    public void All_figures_come_out() => s_case.AssertExpected();

    [Theory]
    [InlineData("2", "Sangat Tinggi")]
    [InlineData("1", "Tinggi")]
    [InlineData("0.5", "Sedang")]
    public void A_region_exactly_on_an_edge_is_in_the_upper_band(string share, string band)
    {
        var region = Assert.Single(s_case.Result.Standings, s => s.Total.Score.ToString() == share);
        Assert.Equal(band, region.Band!.Code);
    }

    [Fact]
    public void The_shares_have_a_mean_of_one()
    {
        Assert.All(s_case.Result.Standings, s => Assert.True(s.Total.Score.TryToDecimal(out _)));
        Assert.Equal(s_case.Result.Standings.Count, s_case.Result.Standings.Sum(s => s.Total.Score.TryToDecimal(out var share) ? share : 0));
    }

    [Fact]
    public void The_result_says_that_the_index_is_relative() => Assert.Equal(["capacity"], s_case.Result.Relative);
}
