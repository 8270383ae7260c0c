using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

public sealed class MeritOptimalityTests
{
    private const string Contest = "k1: 9 / 7 / 5 / 3; places: 1";

    [Fact]
    public void The_best_two_are_the_best_choice() => Assert.Equal(RuleFinding.Holds, HandMade.Find(FairnessRule.MeritOptimality, PlantedProcedure.Of(2, PlantedProcedure.Sum), Contest));

    [Fact]
    public void Ranks_that_do_not_follow_the_scores_are_noticed() => Assert.Equal(RuleFinding.Violated, HandMade.Find(
        FairnessRule.MeritOptimality,
        new PlantedProcedure(2, (input, _) => input.Candidates.Select(c => new CandidateOutcome(
            c.Code, c.Code is "c1" or "c3" ? Decision.Selected : Decision.NotSelected, c.Code is "c1" or "c3" ? 1 : 3, Exact.From(PlantedProcedure.Sum(input, c))))),
        Contest));

    [Fact]
    public void Without_scores_the_ranks_are_the_merit()
    {
        static RuleFinding Of(params string[] selected) => HandMade.Find(
            FairnessRule.MeritOptimality,
            new PlantedProcedure(2, (input, _) => input.Candidates.Select(c => new CandidateOutcome(c.Code, selected.Contains(c.Code) ? Decision.Selected : Decision.NotSelected, c.Code[1] - '0'))),
            Contest);
        Assert.Equal(RuleFinding.Holds, Of("c1", "c2"));
        Assert.Equal(RuleFinding.Violated, Of("c1", "c4"));
    }

    [Fact]
    public void It_does_not_matter_which_of_equals_are_chosen_for_merit() => Assert.Equal(RuleFinding.Holds, HandMade.Find(
        FairnessRule.MeritOptimality,
        PlantedProcedure.Of(2, PlantedProcedure.Sum, (rank, _, code) => rank == 1 || code == "c3" ? Decision.Selected : Decision.NotSelected),
        "k1: 9 / 5 / 5 / 3; places: 1"));
}
