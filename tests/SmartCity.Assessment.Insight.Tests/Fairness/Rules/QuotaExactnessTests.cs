using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

public sealed class QuotaExactnessTests
{
    private const string Distinct = "k1: 3 / 5 / 1 / 4; places: 1";
    private const string Tied = "k1: 5 / 3 / 3 / 1; places: 1";

    [Fact]
    public void The_best_two_of_four_are_two() => Assert.Equal(RuleFinding.Holds, Find(Distinct, PlantedProcedure.ByRankOf));

    [Fact]
    public void A_strict_comparison_gives_a_place_away() => Assert.Equal(RuleFinding.Violated, Find(Distinct, (rank, places, _) => rank < places ? Decision.Selected : Decision.NotSelected));

    [Fact]
    public void One_too_many_is_noticed() => Assert.Equal(RuleFinding.Violated, Find(Distinct, (rank, places, _) => rank <= places + 1 ? Decision.Selected : Decision.NotSelected));

    [Fact]
    public void Equals_at_the_cut_may_all_be_taken_or_left_or_undecided()
    {
        Assert.Equal(RuleFinding.Holds, Find(Tied, PlantedProcedure.ByRankOf));
        Assert.Equal(RuleFinding.Holds, Find(Tied, (rank, _, _) => rank == 1 ? Decision.Selected : Decision.NotSelected));
        Assert.Equal(RuleFinding.Holds, Find(Tied, (rank, _, _) => rank == 1 ? Decision.Selected : rank == 2 ? Decision.Undecided : Decision.NotSelected));
    }

    [Fact]
    public void Some_of_them_may_not_be_taken_beside_others() => Assert.Equal(
        RuleFinding.Violated, Find("k1: 5 / 3 / 3 / 3; places: 1", (rank, _, code) => rank == 1 || code is "c2" or "c3" ? Decision.Selected : Decision.NotSelected));

    [Fact]
    public void Fewer_candidates_than_places_are_a_reason() => Assert.Equal(RuleFinding.Holds, Find("k1: 5; places: 1", PlantedProcedure.ByRankOf));

    [Fact]
    public void Every_class_is_counted_by_itself() => Assert.Equal(RuleFinding.Violated, HandMade.Find(
        FairnessRule.QuotaExactness,
        PlantedProcedure.Of(1, PlantedProcedure.Sum, (rank, _, code) => code is "c1" or "c2" ? Decision.Selected : Decision.NotSelected, c => c.Code is "c1" or "c2" ? "a" : "b"),
        Distinct));

    [Fact]
    public void Without_places_there_is_nothing_to_count() => Assert.Equal(
        RuleFinding.NotApplicable, HandMade.Find(FairnessRule.QuotaExactness, PlantedProcedure.Of(null, PlantedProcedure.Sum), Distinct));

    private static RuleFinding Find(string contest, Func<int, int, string, Decision> decide) =>
        HandMade.Find(FairnessRule.QuotaExactness, PlantedProcedure.Of(2, PlantedProcedure.Sum, decide), contest);
}
