using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

public sealed class AnonymityTests
{
    [Fact]
    public void A_sum_treats_all_assessors_alike() => Assert.Equal(
        RuleFinding.Holds, HandMade.Find(FairnessRule.Anonymity, HandMade.ByRow((row, _) => row.Sum()), "k1: 3 4 / 5 2; places: 1"));

    [Fact]
    public void The_first_assessor_by_code_must_not_count_twice() => Assert.Equal(
        RuleFinding.Violated, HandMade.Find(FairnessRule.Anonymity, HandMade.ByRow((row, _) => row.Sum() + row[0]), "k1: 3 4 / 5 2; places: 1"));

    [Fact]
    public void A_weight_travels_with_the_person() => Assert.Equal(RuleFinding.Holds, HandMade.Find(
        FairnessRule.Anonymity,
        PlantedProcedure.Of(1, (input, c) => input.ScoreSheets.Where(s => s.Candidate == c.Code).Sum(s => s.Assessor.Weight * s.MarkOn("k1").Value)),
        "k1: 3 4 / 5 2; places: 1"));

    [Fact]
    public void One_assessor_says_nothing() => Assert.Equal(
        RuleFinding.Vacuous, HandMade.Find(FairnessRule.Anonymity, HandMade.ByRow((row, _) => row.Sum()), "k1: 3 / 5; places: 1"));
}
