using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

public sealed class ScaleChangeTests
{
    [Fact]
    public void A_mean_keeps_the_order_on_every_scale() => Assert.Equal(
        RuleFinding.Holds, HandMade.Find(FairnessRule.ScaleChange, HandMade.ByRow((row, _) => row.Average()), "k1: 3 4 / 5 2 / 1 -; places: 1"));

    [Fact]
    public void A_sum_of_different_numbers_of_marks_does_not() => Assert.Equal(
        RuleFinding.Violated, HandMade.Find(FairnessRule.ScaleChange, HandMade.ByRow((row, _) => row.Sum()), "k1: 3 - / 1 2; places: 1"));

    [Fact]
    public void A_pass_mark_that_stays_where_it_was_is_noticed() => Assert.Equal(
        RuleFinding.Violated, HandMade.Find(FairnessRule.ScaleChange, HandMade.ByRow((row, _) => row.Sum() > 4 ? row.Sum() : 0), "k1: 3 / 4 / 2; places: 1"));

    [Fact]
    public void Marks_that_fill_the_scale_leave_no_other() => Assert.Equal(
        RuleFinding.Vacuous, HandMade.Find(FairnessRule.ScaleChange, HandMade.ByRow((row, _) => row.Sum()), "k1: 0 / 10 / 3; places: 1"));

    [Fact]
    public void A_mark_that_a_conflict_keeps_from_being_read_does_not_fill_the_scale()
    {
        var (ani, budi) = (new Assessor("ani"), new Assessor("budi", conflicts: [Conflict.WithCandidate("kapuas")]));
        var input = AssessmentInput.Of(
            Candidate.List("kapuas", "banjar"), [ani.On("kapuas", ("k1", 4)), ani.On("banjar", ("k1", 5)), budi.On("kapuas", ("k1", 0)), budi.On("banjar", ("k1", 5))]);
        // 4 and 5 can be 5 and 6; with the 0 there is no room for a shift.
        var levels = Rubric.OfLevels(new Level("none", 0), new Level("fair", 4), new Level("good", 5), new Level("best", 6));
        var scheme = AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("k1", levels)), conflicts: ConflictRule.Recuse);
        Assert.Equal(RuleFinding.Holds, RuleCheck.Run(FairnessRule.ScaleChange, new FairnessInstance(Procedure.Of(scheme), input)).Finding);
    }
}
