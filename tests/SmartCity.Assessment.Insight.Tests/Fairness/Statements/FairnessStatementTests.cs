using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Statements;

public sealed class FairnessStatementTests
{
    private static readonly Rubric s_ten = Rubric.Scale(0, 10, 1);

    [Fact]
    public void A_plain_mean_of_complete_marks_keeps_monotonicity_by_proof()
    {
        var about = Of(Calibration.None, "8 7", "6 9").Rules.Single(r => r.Rule == FairnessRule.WeakMonotonicity);
        Assert.Equal(RuleStanding.Proven, about.Standing);
        Assert.Empty(about.Violations);
        Assert.StartsWith("Kept", about.Why.In(Language.English, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_one_step_can_violate_is_not_kept_and_the_step_is_named()
    {
        var about = Of(Calibration.ZScore(Rounding.HalfEven(12), 1), "8 7", "6 9", "5 5").Rules.Single(r => r.Rule == FairnessRule.WeakMonotonicity);
        Assert.Equal(RuleStanding.NotKept, about.Standing);
        Assert.Contains("z-score", about.Why.In(Language.English, ""), StringComparison.Ordinal);
        Assert.Contains("skor-z", about.Why.In(Language.Indonesian, ""), StringComparison.Ordinal);
        Assert.Equal(["policy"], about.Where.Select(w => w.At));
    }

    [Fact]
    public void The_design_is_that_of_the_marks()
    {
        Assert.All(Of(Calibration.None, "8 7", "6 9").Methods, m => Assert.Equal(DesignKind.Complete, m.Design));
        Assert.All(Of(Calibration.None, "8 7", "6 -").Methods, m => Assert.Equal(DesignKind.Incomplete, m.Design));
    }

    [Fact]
    public void Every_rule_has_a_sentence_in_both_languages() => Assert.All(Of(Calibration.Additive, "8 7", "6 9").Rules, r =>
    {
        Assert.NotEmpty(r.Why.In(Language.English, ""));
        Assert.NotEqual(r.Why.In(Language.English, ""), r.Why.In(Language.Indonesian, ""));
    });

    private static FairnessStatement Of(Calibration calibration, params string[] rows)
    {
        var scheme = AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("policy", s_ten)), calibration: calibration, quota: Quota.Of(1, AtCut.TakeAll));
        var input = BenchCase.Parse($"policy: {string.Join(" / ", rows)}; places: 1").ToInput();
        return FairnessStatement.Of(scheme.Assess(input).Value);
    }
}
