using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

public sealed class NoEffectOfNothingTests
{
    [Fact]
    public void A_mean_of_the_marks_there_are_keeps_it() => Assert.Equal(
        RuleFinding.Holds, HandMade.Find(FairnessRule.NoEffectOfNothing, HandMade.ByRow((row, _) => row.Average()), "k1: 3 4 / 5 2; places: 1"));

    [Fact]
    public void An_assessor_without_a_sheet_must_not_count_as_zeros() => Assert.Equal(
        RuleFinding.Violated, HandMade.Find(FairnessRule.NoEffectOfNothing, HandMade.ByRow((row, _) => row.Sum() / row.Length), "k1: 3 4 / 5 2; places: 1"));

    [Theory]
    [InlineData(Aggregation.Mean)]
    [InlineData(Aggregation.Sum)]
    [InlineData(Aggregation.Harmonic)]
    public void A_criterion_without_weight_changes_no_score(Aggregation aggregation) =>
        Assert.Equal(RuleFinding.Holds, HandMade.Find(FairnessRule.NoEffectOfNothing, Procedure.Of(Scheme(aggregation)), "k1: 3 / 10; k2: 4 / 2; places: 1"));

    [Fact]
    public void Top_marks_on_it_are_counted_all_the_same() => Assert.Equal(RuleFinding.Violated, HandMade.Find(
        FairnessRule.NoEffectOfNothing,
        Procedure.Of(Scheme(Aggregation.Mean).With(ranking: new RankingRules(breaks: TieBreak.MoreTopMarks("total")))),
        "k1: 0 / 2; k2: 4 / 2; places: 1"));

    private static AssessmentScheme Scheme(Aggregation aggregation) => AssessmentScheme.Create(
        new CompositeAspect("total", aggregation, Weighting.Ratios, [Aspect.Marked("k1", HandMade.Ten), Aspect.Marked("k2", HandMade.Ten)]), quota: Quota.Of(1, AtCut.TakeAll));
}
