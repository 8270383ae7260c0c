using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

public sealed class NeutralityTests
{
    private const string Tied = "k1: 3 4 / 5 2 / 1 1; places: 1";

    [Fact]
    public void A_sum_treats_all_candidates_alike() => Assert.Equal(RuleFinding.Holds, HandMade.Find(FairnessRule.Neutrality, HandMade.ByRow((row, _) => row.Sum()), Tied));

    [Fact]
    public void A_code_must_not_break_a_tie() => Assert.Equal(
        RuleFinding.Violated, HandMade.Find(FairnessRule.Neutrality, HandMade.ByRow((row, place) => row.Sum() - (0.001m * place)), Tied));

    [Fact]
    public void Without_a_tie_the_same_code_does_no_harm_to_the_order_and_still_shows_in_the_score() => Assert.Equal(
        RuleFinding.Violated, HandMade.Find(FairnessRule.Neutrality, HandMade.ByRow((row, place) => row.Sum() - (0.001m * place)), "k1: 9 / 5 / 1; places: 1"));

    [Fact]
    public void Blocks_named_by_their_first_candidate_are_the_same_blocks_under_other_names()
    {
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("total", Aspect.Marked("k1", HandMade.Ten)), calibration: Calibration.Additive.WithinBlocks(), quota: Quota.Of(1, AtCut.TakeAll));
        Assert.Equal(RuleFinding.Holds, HandMade.Find(FairnessRule.Neutrality, Procedure.Of(scheme), "k1: 3 4 - - / 5 2 - - / - - 4 4 / - - 5 1; places: 1"));
    }

    [Fact]
    public void Who_is_ranked_with_whom_must_not_hang_on_codes() => Assert.Equal(RuleFinding.Violated, HandMade.Find(
        FairnessRule.Neutrality, PlantedProcedure.Of(1, (_, _) => 1, classOf: c => c.Code == "c1" ? "first" : "others"), Tied));

    [Fact]
    public void A_conflict_with_a_candidate_travels_with_it()
    {
        var (ani, budi) = (new Assessor("ani", conflicts: [Conflict.WithCandidate("c1")]), new Assessor("budi"));
        var input = AssessmentInput.Of(Candidate.List("c1", "c2"), [ani.On("c1", ("k1", 9)), ani.On("c2", ("k1", 2)), budi.On("c1", ("k1", 3)), budi.On("c2", ("k1", 4))]);
        var scheme = AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("k1", HandMade.Ten)), conflicts: ConflictRule.Recuse, quota: Quota.Of(1, AtCut.TakeAll));
        Assert.Equal(RuleFinding.Holds, RuleCheck.Run(FairnessRule.Neutrality, new FairnessInstance(Procedure.Of(scheme), input)).Finding);
    }
}
