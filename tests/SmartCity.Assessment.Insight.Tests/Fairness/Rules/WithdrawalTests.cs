using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

public sealed class WithdrawalTests
{
    private const string Contest = "k1: 9 / 7 / 5 / 3; places: 1";

    [Fact]
    public void The_others_keep_their_places_and_the_next_moves_up() => Assert.Equal(
        RuleFinding.Holds, Find(PlantedProcedure.Of(2, PlantedProcedure.Sum, (rank, places, _) => rank <= places ? Decision.Selected : rank == places + 1 ? Decision.Reserve : Decision.NotSelected)));

    [Fact]
    public void Places_that_are_a_share_of_who_applied_are_noticed() => Assert.Equal(
        RuleFinding.Violated, Find(new PlantedProcedure(2, (input, _) => PlantedProcedure.Of(input.Candidates.Count > 3 ? 3 : 1, PlantedProcedure.Sum).Run(input).Candidates)));

    [Fact]
    public void A_second_in_reserve_who_moves_up_before_the_first_is_noticed()
    {
        static Decision Decide(CandidateOutcome candidate, int candidates) => (candidates == 4 ? candidate.Rank <= 2 : candidate.Rank != 2) ? Decision.Selected : Decision.Reserve;
        var plain = PlantedProcedure.Of(2, PlantedProcedure.Sum);
        Assert.Equal(RuleFinding.Violated, Find(new PlantedProcedure(
            2, (input, _) => plain.Run(input).Candidates.Select(c => new CandidateOutcome(c.Candidate, Decide(c, input.Candidates.Count), c.Rank, c.Score)))));
    }

    [Theory]
    [InlineData(AtCut.TakeAll)]
    [InlineData(AtCut.TakeNone)]
    [InlineData(AtCut.LeaveToCommittee)]
    public void A_scheme_moves_its_reserve_up(AtCut atCut) => Assert.Equal(RuleFinding.Holds, Find(Procedure.Of(AssessmentScheme.Create(
        Aspect.Mean("total", Aspect.Marked("k1", HandMade.Ten)), quota: Quota.Of(2, atCut, reserves: 1)))));

    private static RuleFinding Find(IProcedure procedure) => HandMade.Find(FairnessRule.Withdrawal, procedure, Contest);
}
