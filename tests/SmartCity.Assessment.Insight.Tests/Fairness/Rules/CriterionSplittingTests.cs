using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

public sealed class CriterionSplittingTests
{
    private const string Contest = "k1: 3 / 4; k2: 4 / 3; places: 1";

    [Fact]
    public void A_mean_may_ask_twice() => Assert.Equal(RuleFinding.Holds, Find(Aspect.Mean));

    [Fact]
    public void A_sum_with_factors_may_ask_twice() => Assert.Equal(RuleFinding.Holds, Find(Aspect.Sum));

    [Fact]
    public void Rounded_contributions_may_not() => Assert.Equal(RuleFinding.Violated, Find(Aspect.Mean, new RoundingPlan(contribution: Rounding.HalfUp(0))));

    [Fact]
    public void A_consensus_of_its_own_goes_with_the_copy() => Assert.Equal(RuleFinding.Holds, HandMade.Find(
        FairnessRule.CriterionSplitting,
        Procedure.Of(Scheme(Aspect.Mean, null).With(consensus: new ConsensusRules(Consensus.Mean, ("k1", Consensus.Highest)))),
        "k1: 3 9 / 4 4; k2: 4 1 / 3 3; places: 1"));

    [Fact]
    public void Measured_points_go_with_the_copy()
    {
        var scheme = AssessmentScheme.Create(Aspect.Mean("total", Aspect.Measured("price", Rubric.Open(0)).Weight(1), Aspect.Measured("size", Rubric.Open(0)).Weight(2)), quota: Quota.Of(1, AtCut.TakeAll));
        var input = AssessmentInput.Of([new Candidate("c1", measured: [("price", 3), ("size", 4)]), new Candidate("c2", measured: [("price", 5), ("size", 1)])]);
        Assert.Equal(RuleFinding.Holds, RuleCheck.Run(FairnessRule.CriterionSplitting, new FairnessInstance(Procedure.Of(scheme), input)).Finding);
    }

    [Fact]
    public void A_host_s_function_has_nothing_to_split() => Assert.Equal(
        RuleFinding.NotApplicable, HandMade.Find(FairnessRule.CriterionSplitting, HandMade.ByRow((row, _) => row.Sum()), "k1: 3 / 4; places: 1"));

    private static RuleFinding Find(Func<string, IEnumerable<WeightedAspect>, CompositeAspect> node, RoundingPlan? rounding = null) =>
        HandMade.Find(FairnessRule.CriterionSplitting, Procedure.Of(Scheme(node, rounding)), Contest);

    private static AssessmentScheme Scheme(Func<string, IEnumerable<WeightedAspect>, CompositeAspect> node, RoundingPlan? rounding) => AssessmentScheme.Create(
        node("total", [Aspect.Marked("k1", HandMade.Ten).Weight(1), Aspect.Marked("k2", HandMade.Ten).Weight(2)]), rounding: rounding, quota: Quota.Of(1, AtCut.TakeAll));
}
