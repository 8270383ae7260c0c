using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

public sealed class WeightHomogeneityTests
{
    private const string Contest = "k1: 3 4 / 5 2; places: 1";

    [Fact]
    public void A_weighted_mean_reads_ratios() => Assert.Equal(RuleFinding.Holds, Find((weight, mark) => weight * mark, weight => weight));

    [Fact]
    public void A_weighted_sum_reads_the_weights_themselves() => Assert.Equal(RuleFinding.Violated, Find((weight, mark) => weight * mark, _ => 1));

    [Fact]
    public void Weights_held_as_whole_numbers_are_noticed() => Assert.Equal(RuleFinding.Violated, Find((weight, mark) => decimal.Floor(weight) * mark, decimal.Floor));

    [Fact]
    public void Weights_of_siblings_are_tried_at_every_aspect()
    {
        var inner = Aspect.Harmonic("group", Aspect.Marked("k1", HandMade.Ten).Weight(1), Aspect.Marked("k2", HandMade.Ten).Weight(2));
        var scheme = AssessmentScheme.Create(Aspect.Mean("total", inner.Weight(1), Aspect.Marked("k3", HandMade.Ten).Weight(2)), quota: Quota.Of(1, AtCut.TakeAll));
        var check = RuleCheck.Run(FairnessRule.WeightHomogeneity, new FairnessInstance(Procedure.Of(scheme), BenchCase.Parse("k1: 3 / 4; k2: 2 / 9; k3: 1 / 5; places: 1").ToInput()));
        Assert.Equal((RuleFinding.Holds, 6), (check.Finding, check.Telling));
    }

    private static RuleFinding Find(Func<decimal, decimal, decimal> part, Func<decimal, decimal> whole) => HandMade.Find(
        FairnessRule.WeightHomogeneity,
        PlantedProcedure.Of(1, (input, c) =>
        {
            var sheets = input.ScoreSheets.Where(s => s.Candidate == c.Code).ToArray();
            return sheets.Sum(s => part(s.Assessor.Weight, s.MarkOn("k1").Value)) / Math.Max(0.25m, sheets.Sum(s => whole(s.Assessor.Weight)));
        }),
        Contest);
}
