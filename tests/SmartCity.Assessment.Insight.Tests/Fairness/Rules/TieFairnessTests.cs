using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

public sealed class TieFairnessTests
{
    private const string Contest = "k1: 3 4 / 5 1 / 2 2; places: 1";

    [Fact]
    public void A_sum_treats_equals_alike() => Assert.Equal(RuleFinding.Holds, HandMade.Find(FairnessRule.TieFairness, PlantedProcedure.Of(1, PlantedProcedure.Sum), Contest));

    [Fact]
    public void A_code_must_not_come_between_equals() => Assert.Equal(RuleFinding.Violated, HandMade.Find(
        FairnessRule.TieFairness, PlantedProcedure.Of(1, (input, c) => PlantedProcedure.Sum(input, c) - (0.001m * (c.Code[1] - '0'))), Contest));

    [Fact]
    public void One_of_two_equals_must_not_get_the_last_place() => Assert.Equal(RuleFinding.Violated, HandMade.Find(
        FairnessRule.TieFairness, PlantedProcedure.Of(1, PlantedProcedure.Sum, (rank, _, code) => rank == 1 && code != "c3" ? Decision.Selected : Decision.NotSelected), Contest));

    [Fact]
    public void Both_may_be_left_to_the_committee() => Assert.Equal(RuleFinding.Holds, HandMade.Find(
        FairnessRule.TieFairness,
        Procedure.Of(AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("k1", HandMade.Ten)), quota: Quota.Of(1, AtCut.LeaveToCommittee))),
        Contest));

    [Fact]
    public void Facts_belong_to_the_dossier() => Assert.Equal(RuleFinding.Holds, HandMade.Find(
        FairnessRule.TieFairness,
        PlantedProcedure.Of(1, (_, c) => decimal.Parse(c.Facts[0].ToString(), System.Globalization.CultureInfo.InvariantCulture)),
        "k1: 3 / 5 / 2; seniority: 1 2 3; places: 1"));
}
