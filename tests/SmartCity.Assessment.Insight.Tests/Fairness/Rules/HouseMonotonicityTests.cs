using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

public sealed class HouseMonotonicityTests
{
    private const string Contest = "k1: 3 9 / 5 1 / 4 4; places: 1";

    [Fact]
    public void The_best_stay_the_best_when_there_are_more_places() => Assert.Equal(
        RuleFinding.Holds, HandMade.Find(FairnessRule.HouseMonotonicity, PlantedProcedure.Of(1, PlantedProcedure.Sum), Contest));

    [Fact]
    public void Who_ranks_by_the_number_of_places_is_noticed() => Assert.Equal(RuleFinding.Violated, HandMade.Find(
        FairnessRule.HouseMonotonicity, new PlantedProcedure(1, (input, places) => PlantedProcedure.Of(places, (all, c) => places == 2 ? -PlantedProcedure.Sum(all, c) : PlantedProcedure.Sum(all, c)).Run(input).Candidates), Contest));

    [Fact]
    public void Places_by_class_are_tried_class_by_class()
    {
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("total", Aspect.Marked("k1", HandMade.Ten)),
            facts: [new DeclaredFact("class", FactKind.Text)],
            ranking: new RankingRules(within: "class"),
            quota: Quota.PerClass(AtCut.TakeAll, new ClassPlaces("a", 1), new ClassPlaces("b", 1)));
        Assert.Equal(RuleFinding.Holds, HandMade.Find(FairnessRule.HouseMonotonicity, Procedure.Of(scheme), "k1: 3 / 5 / 4; class: a b a; places: 1"));
    }

    [Fact]
    public void Without_places_there_are_none_to_add() => Assert.Equal(
        RuleFinding.NotApplicable, HandMade.Find(FairnessRule.HouseMonotonicity, PlantedProcedure.Of(null, PlantedProcedure.Sum), Contest));
}
