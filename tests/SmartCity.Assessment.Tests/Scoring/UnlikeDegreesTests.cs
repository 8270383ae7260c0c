using Xunit;

namespace SmartCity.Assessment.Tests.Scoring;

public sealed class UnlikeDegreesTests
{
    private static AssessmentScheme Scheme(decimal first, decimal second, decimal third) => AssessmentScheme.Create(Aspect.Geometric(
        "total",
        Rounding.HalfUp(2),
        Aspect.Measured("p", Rubric.Scale(0, 100)).Weight(first),
        Aspect.Measured("q", Rubric.Scale(0, 100)).Weight(second),
        Aspect.Measured("r", Rubric.Scale(0, 100), missing: AbsenceRule.LeaveOut).Weight(third)));

    [Fact]
    public void Roots_of_high_and_unlike_degrees_are_compared_without_their_powers()
    {
        var result = Scheme(1000, 999, 1).Assess(
            [
                new Candidate("a", measured: [("p", 12.3456789m), ("q", 45.67891234m), ("r", 33.3333m)]),
                new Candidate("b", measured: [("p", 12.3456788m), ("q", 45.67891235m)]),
            ],
            []).Value;
        Assert.Equal("a", result.Standings[0].Candidate.Code);
    }

    [Fact]
    public void Equal_roots_of_unlike_degrees_tie()
    {
        var result = Scheme(1, 1, 2).Assess(
            [new Candidate("a", measured: [("p", 4m), ("q", 4m), ("r", 4m)]), new Candidate("b", measured: [("p", 2m), ("q", 8m)])], []).Value;
        Assert.Single(result.Ranking.Ties);
        Assert.Equal(result.Ranking.RankOf("a"), result.Ranking.RankOf("b"));
    }

    [Fact]
    public void Roots_that_publish_alike_are_still_told_apart()
    {
        var result = Scheme(1, 1, 2).Assess(
            [new Candidate("a", measured: [("p", 4m), ("q", 4m), ("r", 4m)]), new Candidate("b", measured: [("p", 2.000001m), ("q", 8m)])], []).Value;
        Assert.Equal(("b", "4.0000"), (result.Standings[0].Candidate.Code, result.Standings[0].Published));
        Assert.Empty(result.Ranking.Ties);
    }
}
