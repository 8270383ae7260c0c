using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

public sealed class TreeFlatteningTests
{
    private const string Contest = "k1: 3 / 4; k2: 4 / 3; k3: 1 / 1; places: 1";

    [Fact]
    public void Means_within_a_mean_are_one_mean() => Assert.Equal(RuleFinding.Holds, Find(Scheme(null, AbsenceRule.NotRankable), Contest));

    [Fact]
    public void A_rounded_aspect_within_it_is_not() => Assert.Equal(
        RuleFinding.Violated, Find(Scheme(new NodeRounding(score: Rounding.HalfUp(0)), AbsenceRule.NotRankable), Contest));

    [Fact]
    public void What_is_absent_is_made_up_for_within_its_aspect() => Assert.Equal(
        RuleFinding.Violated, Find(Scheme(null, AbsenceRule.LeaveOut), "k1: - / 4; k2: 0 / 4; k3: 9 / 4; places: 1"));

    [Fact]
    public void An_aspect_that_a_gate_speaks_of_stays() => Assert.Equal(
        RuleFinding.Vacuous, Find(Scheme(null, AbsenceRule.NotRankable).With(gates: [Gate.AtLeast("group", 1)]), Contest));

    [Fact]
    public void A_mean_within_a_sum_is_something_else() => Assert.Equal(RuleFinding.NotApplicable, Find(
        AssessmentScheme.Create(Aspect.Sum("total", Aspect.Mean("group", Aspect.Marked("k1", HandMade.Ten), Aspect.Marked("k2", HandMade.Ten)), Aspect.Marked("k3", HandMade.Ten))), Contest));

    private static RuleFinding Find(AssessmentScheme scheme, string contest) => HandMade.Find(FairnessRule.TreeFlattening, Procedure.Of(scheme), contest);

    private static AssessmentScheme Scheme(NodeRounding? rounding, AbsenceRule absence)
    {
        WeightedAspect Criterion(string code, decimal weight) => Aspect.Marked(code, HandMade.Ten, tooFewMarks: absence).Weight(weight);
        var group = new CompositeAspect("group", Aggregation.Mean, Weighting.Ratios, [Criterion("k1", 2), Criterion("k2", 1)], rounding: rounding);
        return AssessmentScheme.Create(Aspect.Mean("total", group.Weight(2), Criterion("k3", 1)), quota: Quota.Of(1, AtCut.TakeAll));
    }
}
