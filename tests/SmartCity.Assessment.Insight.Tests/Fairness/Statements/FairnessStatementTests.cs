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

    /// <summary>That marks are corrected is what keeps them.</summary>
    [Theory]
    [InlineData("D1")]
    [InlineData("D3")]
    public void What_a_correction_keeps_is_not_denied_by_what_happens_without_one(string rule)
    {
        Assert.Equal(RuleStanding.Proven, Of(Calibration.Additive, "8 7 -", "- 9 6", "5 - 7").Rules.Single(r => r.Rule.Code == rule).Standing);
        Assert.Equal(RuleStanding.NotKept, Of(Calibration.None, "8 7 -", "- 9 6", "5 - 7").Rules.Single(r => r.Rule.Code == rule).Standing);
    }

    [Fact]
    public void Where_points_are_absent_a_correction_does_not_help() =>
        Assert.Equal(RuleStanding.NotKept, FairnessStatement.Of(Assessed(Calibration.Additive, "k1: 8 7 - / - 9 6 / 5 - 7; k2: 8 7 - / - 9 6 / - - -; places: 1")).Rules.Single(r => r.Rule.Code == "D3").Standing);

    [Theory]
    [InlineData("none", "mean")]
    [InlineData("additive", "additive")]
    public void A_step_answers_for_what_it_adds_alone(string calibration, string culprit)
    {
        var about = Of(calibration == "none" ? Calibration.None : Calibration.Additive, "8 7 -", "- 9 6", "5 - 7").Rules.Single(r => r.Rule.Code == "C3");
        Assert.Equal([culprit], about.Where.Select(w => w.Method.Code).Distinct());
    }

    /// <summary>What a mean does is not the fault of those who stand beside it, nor of a scheme that uses none.</summary>
    [Fact]
    public void Without_a_mean_nobody_answers_for_it()
    {
        foreach (var consensus in new[] { Consensus.Median(EvenMedian.Mean), Consensus.TrimmedMean(1, TooFewToTrim.UseAll) })
        {
            foreach (var contest in new[] { "k1: 8 7 6 5 / 6 9 8 7; places: 1", "k1: 8 7 6 5 / 6 9 8 -; places: 1" })
            {
                Assert.Equal(RuleStanding.Proven, About("D7", Assessed(Calibration.None, contest, consensus)).Standing);
            }
        }

        Assert.Equal(["mean"], About("D2", Assessed(Calibration.None, "k1: 8 7 / 6 9; places: 1")).Where.Select(w => w.Method.Code));
        Assert.Equal(["mean"], About("D7", Assessed(Calibration.None, "k1: 8 7 / 6 -; places: 1")).Where.Select(w => w.Method.Code));
    }

    [Fact]
    public void A_correction_that_the_design_does_not_ask_for_is_none()
    {
        const string complete = "k1: 8 7 6 / 6 9 8; k2: 3 4 5 / 5 5 6; places: 1";
        foreach (var (with, without) in FairnessStatement.Of(Assessed(Calibration.Auto, complete, Consensus.Median(EvenMedian.Mean))).Rules.Zip(FairnessStatement.Of(Assessed(Calibration.None, complete, Consensus.Median(EvenMedian.Mean))).Rules))
        {
            Assert.Equal((without.Rule.Code, without.Standing), (with.Rule.Code, with.Standing));
        }

        // A mark that goes or comes makes it one that is corrected.
        Assert.Equal(["auto"], About("D5", Assessed(Calibration.Auto, complete)).Where.Select(w => w.Method.Code).Distinct());
    }

    [Fact]
    public void Where_all_were_marked_by_the_same_a_rule_about_others_has_nothing_to_say()
    {
        var about = About("D4", Assessed(Calibration.None, "k1: 8 7 / 6 9; places: 1"));
        Assert.Equal(RuleStanding.NoMeaning, about.Standing);
        Assert.Contains("same assessors", about.Why.In(Language.English, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_stated_has_a_reason()
    {
        var about = About("C1", Assessed(Calibration.None, "k1: 8 7 / 6 -; places: 1", Consensus.Median(EvenMedian.Mean), Gate.AtMost("k1", 9)));
        Assert.Equal((RuleStanding.NotStated, true), (about.Standing, about.Obstacle is not null));
        Assert.EndsWith("not claimed: consensus “median (mean of the middle two)”, selection “behind a gate: at most” were not looked at together.", about.Why.In(Language.English, ""), StringComparison.Ordinal);
        Assert.Contains("tidak diperiksa bersama-sama", about.Why.In(Language.Indonesian, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_has_a_sentence_in_both_languages() => Assert.All(Of(Calibration.Additive, "8 7", "6 9").Rules, r =>
    {
        Assert.NotEmpty(r.Why.In(Language.English, ""));
        Assert.NotEqual(r.Why.In(Language.English, ""), r.Why.In(Language.Indonesian, ""));
    });

    private static FairnessStatement Of(Calibration calibration, params string[] rows) => FairnessStatement.Of(Assessed(calibration, $"policy: {string.Join(" / ", rows)}; places: 1"));

    private static RuleStatement About(string rule, AssessmentResult result) => FairnessStatement.Of(result).Rules.Single(r => r.Rule.Code == rule);

    private static AssessmentResult Assessed(Calibration calibration, string contest, Consensus? consensus = null, params Gate[] gates)
    {
        var input = BenchCase.Parse(contest).ToInput();
        var criteria = input.ScoreSheets.SelectMany(s => s.Marks.Select(m => m.Key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("total", criteria.Select(k => Aspect.Marked(k, s_ten, tooFewMarks: AbsenceRule.LeaveOut).Weight(1))), consensus: consensus is null ? null : ConsensusRules.FromConsensus(consensus), calibration: calibration, gates: gates, quota: Quota.Of(1, AtCut.TakeAll));
        return scheme.Assess(input).Value;
    }
}
