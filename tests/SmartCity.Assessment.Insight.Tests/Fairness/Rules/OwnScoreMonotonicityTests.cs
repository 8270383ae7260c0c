using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

public sealed class OwnScoreMonotonicityTests
{
    [Fact]
    public void A_sum_keeps_its_winner() => Assert.Equal(
        RuleFinding.Holds, HandMade.Find(FairnessRule.OwnScoreMonotonicity, HandMade.ByRow((row, _) => row.Sum()), "k1: 3 4 / 5 1; places: 1"));

    [Fact]
    public void A_mark_that_is_too_good_is_noticed() => Assert.Equal(
        RuleFinding.Violated, HandMade.Find(FairnessRule.OwnScoreMonotonicity, HandMade.ByRow((row, _) => row.Max() > 8 ? 0 : row.Sum()), "k1: 3 4 / 5 1; places: 1"));

    [Fact]
    public void At_the_top_of_the_scale_there_is_nothing_to_raise() => Assert.Equal(
        RuleFinding.Vacuous, HandMade.Find(FairnessRule.OwnScoreMonotonicity, HandMade.ByRow((row, _) => row.Sum()), "k1: 10 / 5; places: 1"));
}
