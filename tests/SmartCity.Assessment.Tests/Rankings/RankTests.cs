using Xunit;

namespace SmartCity.Assessment.Tests.Rankings;

public sealed class RankTests
{
    [Fact]
    public void No_rank_is_no_number()
    {
        Assert.Equal(Rank.None, default);
        Assert.False(default(Rank).IsRanked);
        Assert.Throws<InvalidOperationException>(() => default(Rank).Value);
        Assert.Equal("–", default(Rank).ToString());
    }

    [Fact]
    public void A_rank_prints_the_same_everywhere()
    {
        var scheme = AssessmentScheme.Create(Aspect.Measured("a", Rubric.Scale(0, 10)), ranking: new RankingRules(convention: TieConvention.Fractional));
        var result = scheme.Assess([.. new[] { ("x", 9m), ("y", 8m), ("z", 8m) }.Select(c => new Candidate(c.Item1, measured: [("a", c.Item2)]))], []).Value;
        Assert.Equal(["1", "2.5", "2.5"], result.Standings.Select(s => s.Rank.ToString()));
        Assert.Equal(result.Ranking.RankOf("y"), result.Ranking.RankOf("z"));
    }
}
