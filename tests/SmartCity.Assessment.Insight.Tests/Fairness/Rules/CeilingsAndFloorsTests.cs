using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

public sealed class CeilingsAndFloorsTests
{
    private const string Contest = "k1: 9 / 7 / 5 / 3; places: 1";

    [Fact]
    public void Each_class_gets_its_places() => Assert.Equal(RuleFinding.Holds, Find(1, PlantedProcedure.ByRankOf, c => c.Code is "c1" or "c2" ? "a" : "b"));

    [Fact]
    public void A_place_of_one_class_that_goes_to_another_is_noticed() => Assert.Equal(
        RuleFinding.Violated, Find(1, (_, _, code) => code is "c1" or "c2" ? Decision.Selected : Decision.NotSelected, c => c.Code is "c1" or "c2" ? "a" : "b"));

    [Fact]
    public void A_class_that_is_forgotten_is_noticed() => Assert.Equal(
        RuleFinding.Violated, Find(1, (rank, places, code) => code is "c1" ? Decision.Selected : Decision.NotSelected, c => c.Code is "c1" or "c2" ? "a" : "b"));

    [Fact]
    public void A_class_of_fewer_candidates_than_places_has_a_reason() => Assert.Equal(RuleFinding.Holds, Find(2, PlantedProcedure.ByRankOf, c => c.Code == "c1" ? "a" : "b"));

    [Fact]
    public void One_ranking_says_nothing() => Assert.Equal(RuleFinding.Vacuous, Find(1, PlantedProcedure.ByRankOf, null));

    [Fact]
    public void A_scheme_with_one_ranking_has_no_classes() => Assert.Equal(RuleFinding.NotApplicable, HandMade.Find(
        FairnessRule.CeilingsAndFloors, Procedure.Of(AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("k1", HandMade.Ten)), quota: Quota.Of(1, AtCut.TakeAll))), Contest));

    private static RuleFinding Find(int places, Func<int, int, string, Decision> decide, Func<Candidate, string>? classOf) =>
        HandMade.Find(FairnessRule.CeilingsAndFloors, PlantedProcedure.Of(places, PlantedProcedure.Sum, decide, classOf), Contest);
}
