using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>Size classes of Rating Kota Cerdas Indonesia 2017: one ranking for each.</summary>
public sealed class RankWithinSizeClassTests
{
    private static readonly GoldenCase s_case = GoldenCase.Of("rank-within-size-class");

    [Fact]
    public void All_figures_come_out() => s_case.AssertExpected();

    [Fact]
    public void Ranks_start_anew_in_each_class()
    {
        Assert.Equal(["large", "medium", "small"], s_case.Result.Selection.Classes.Select(c => c.Class));
        Assert.All(s_case.Result.Selection.Classes, c => Assert.Contains(s_case.Result.Standings, s => s.Class == c.Class && s.Rank.Value == 1));
    }

    [Fact]
    public void Two_equals_at_the_only_place_of_a_class_are_both_taken()
    {
        var medium = Assert.Single(s_case.Result.Selection.Classes, c => c.Class == "medium");
        Assert.Equal((1, 2), (medium.Places, medium.Taken));
        Assert.Equal("medium", Assert.Single(s_case.Result.Ranking.Ties).Class);
    }

    [Fact]
    public void The_best_medium_city_would_stand_above_a_selected_large_one_and_is_not_compared_with_it()
    {
        var large = s_case.Result.Standings.Where(s => s.Class == "large").ToArray();
        var medium = s_case.Result.Standings.Where(s => s.Class == "medium").ToArray();
        Assert.True(medium[0].Total.Score > large[0].Total.Score);
        Assert.Equal((1m, 1m), (large[0].Rank.Value, medium[0].Rank.Value));
    }
}
