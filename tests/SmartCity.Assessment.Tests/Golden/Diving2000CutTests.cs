using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>Women's 3 m springboard, Sydney 2000: two divers tied at the last place, both advanced.</summary>
public sealed class Diving2000CutTests
{
    private static readonly GoldenCase s_case = GoldenCase.Of("diving-2000-cut");

    [Fact]
    public void All_figures_come_out() => s_case.AssertExpected();

    [Fact]
    public void For_three_places_four_advance()
    {
        Assert.Equal(4, s_case.Result.Standings.Count(s => s.Decision == Decision.Selected));
        var places = Assert.Single(s_case.Result.Selection.Classes);
        Assert.Equal((3, 4, 0), (places.Places, places.Taken, places.Left));
        Assert.Equal(["cagnotto-tania", "gilmore-rebecca"], places.LastSelected.Select(c => c.Code));
        Assert.Null(places.LeftOver);
    }

    [Fact]
    public void The_reason_tells_the_tie_from_a_place()
    {
        var tied = Assert.Single(s_case.Result.Selection.ReasonsFor("gilmore-rebecca"));
        Assert.Equal("selection.taken-at-cut", tied.Code);
        Assert.Equal(["2", "1"], tied.Arguments);
        Assert.Equal("selection.within-places", Assert.Single(s_case.Result.Selection.ReasonsFor("alekseeva-svetlana")).Code);
    }

    [Fact]
    public void The_tie_is_in_the_result()
    {
        var tie = Assert.Single(s_case.Result.Ranking.Ties);
        Assert.Equal(["cagnotto-tania", "gilmore-rebecca"], tie.Candidates.Select(c => c.Code));
        Assert.True(tie.Remains);
    }
}
