using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Statements;

/// <summary>Contests on which a rule was called proven although their audit violates it.</summary>
public sealed class StatementAgainstAuditTests
{
    private static readonly Rubric s_five = Rubric.Scale(1, 5, 1);
    private static readonly Rubric s_ten = Rubric.Scale(0, 10, 1);
    private static readonly Assessor s_ani = new("ani");
    private static readonly Assessor s_budi = new("budi");

    [Fact]
    public void Gates_count_also_where_no_places_are_given() => AssertNotPromised(
        "A10",
        AssessmentScheme.Create(Aspect.Mean("t", Aspect.Marked("p", s_five).Weight(1), Aspect.Marked("q", s_five).Weight(1)), gates: [Gate.AtLeast("p", 3)]),
        s_ani.On("x", ("p", 3), ("q", 3)),
        s_ani.On("y", ("p", 4), ("q", 4)));

    [Fact]
    public void Roots_of_few_digits_count_as_rounded() => AssertNotPromised(
        "B5",
        AssessmentScheme.Create(
            Aspect.Geometric("t", Rounding.HalfEven(0), Aspect.Marked("p", Rubric.Scale(1, 5, 0.5m)).Weight(1), Aspect.Marked("q", Rubric.Scale(1, 5, 0.5m)).Weight(1)), quota: Quota.Of(1, AtCut.TakeAll)),
        s_ani.On("x", ("p", 2.5m), ("q", 2.5m)),
        s_ani.On("y", ("p", 4), ("q", 4)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_correction_beneath_a_root_may_refuse_a_criterion_without_weight(bool shrinks) => AssertNotPromised(
        "A7",
        AssessmentScheme.Create(
            Aspect.Geometric("t", Rounding.HalfEven(6), Aspect.Marked("p", s_ten).Weight(1), Aspect.Marked("q", s_ten).Weight(2)),
            calibration: shrinks ? Calibration.AdditiveShrunk(0.5m) : Calibration.Additive,
            quota: Quota.Of(1, AtCut.TakeAll)),
        s_ani.On("x", ("p", 10), ("q", 10)),
        s_ani.On("y", ("p", 10), ("q", 10)),
        s_budi.On("x", ("p", 4), ("q", 4)),
        s_budi.On("z", ("p", 10), ("q", 10)));

    [Theory]
    [InlineData("B2")]
    [InlineData("B4")]
    [InlineData("D5")]
    public void Whose_marks_weigh_nothing_moves_nobody(string rule)
    {
        var budi = new Assessor("budi", weight: 0);
        AssertNotPromised(
            rule,
            AssessmentScheme.Create(Aspect.Mean("t", Aspect.Marked("k", s_five).Weight(1)), consensus: ConsensusRules.FromConsensus(Consensus.WeightedMean), quota: Quota.Of(1, AtCut.TakeAll)),
            s_ani.On("a", ("k", 3)),
            s_ani.On("b", ("k", 3)),
            budi.On("a", ("k", 2)),
            budi.On("b", ("k", 4)));
    }

    [Theory]
    [InlineData("B1")]
    [InlineData("E3")]
    public void A_negative_fact_turns_marks_round(string rule)
    {
        var scheme = AssessmentScheme.Create(Aspect.Sum("t", Aspect.Marked("k", s_five).Factor(1, "x")), facts: [new DeclaredFact("x", FactKind.Number)], quota: Quota.Of(1, AtCut.TakeAll));
        Candidate[] candidates = [new("a", facts: [Fact.Number("x", -1)]), new("b", facts: [Fact.Number("x", -1)])];
        ScoreSheet[] sheets = [s_ani.On("a", ("k", 3)), s_ani.On("b", ("k", 3))];
        Assert.Equal(RuleFinding.Violated, Assert.Single(FairnessAudit.Run(scheme, candidates, sheets, [FairnessRule.All.Single(r => r.Code == rule)], cancellation: TestContext.Current.CancellationToken).Rules).Finding);
        Assert.Equal(RuleStanding.NotStated, FairnessStatement.Of(scheme.Assess(candidates, sheets).Value).Rules.Single(r => r.Rule.Code == rule).Standing);
    }

    [Theory]
    [InlineData("B1")]
    [InlineData("B6")]
    [InlineData("E3")]
    public void A_lower_bound_turns_the_better_deduction_away(string rule) => AssertNotPromised(
        rule,
        AssessmentScheme.Create(Aspect.Sum("t", Aspect.Marked("k", s_five).Factor(-1)), gates: [Gate.AtLeast("k", 3)], quota: Quota.Of(1, AtCut.TakeAll)),
        s_ani.On("a", ("k", 3)),
        s_ani.On("b", ("k", 4)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Below_zero_some_means_have_no_value(bool isHarmonic)
    {
        var child = Aspect.Marked("k", Rubric.Scale(-3, 3, 1)).Weight(1);
        AssertNotPromised(
            "A7",
            AssessmentScheme.Create(isHarmonic ? Aspect.Harmonic("t", child) : Aspect.Geometric("t", Rounding.HalfEven(12), child), quota: Quota.Of(1, AtCut.TakeAll)),
            s_ani.On("a", ("k", 3)),
            s_ani.On("b", ("k", 2)));
    }

    [Fact]
    public void A_mark_more_can_join_blocks() => AssertNotPromised(
        "D5",
        AssessmentScheme.Create(Aspect.Mean("t", Aspect.Marked("k", s_five).Weight(1)), calibration: Calibration.Additive.WithinBlocks(), quota: Quota.Of(1, AtCut.TakeAll)),
        s_ani.On("a", ("k", 3)),
        s_ani.On("c", ("k", 2)),
        s_budi.On("b", ("k", 1)));

    [Fact]
    public void Who_is_recused_from_one_is_recused_from_its_equal()
    {
        var ani = new Assessor("ani", conflicts: [Conflict.WithCandidate("b")]);
        var scheme = AssessmentScheme.Create(Aspect.Mean("t", Aspect.Marked("k", s_five).Weight(1)), conflicts: ConflictRule.Recuse, quota: Quota.Of(1, AtCut.TakeAll));
        var instance = new FairnessInstance(Procedure.Of(scheme), AssessmentInput.Of(Candidate.List("a", "b"), [ani.On("a", ("k", 3)), s_budi.On("b", ("k", 2)), ani.On("b", ("k", 5))]));
        Assert.Equal(RuleFinding.Holds, RuleCheck.Run(FairnessRule.All.Single(r => r.Code == "E9"), instance).Finding);
    }

    /// <summary>A change that a decimal rounds is another change than the one that is told.</summary>
    [Theory]
    [InlineData("A10")]
    [InlineData("D1")]
    [InlineData("D2")]
    [InlineData("D5")]
    public void Marks_of_all_digits_are_not_accused(string rule)
    {
        var scheme = AssessmentScheme.Create(Aspect.Marked("p", Rubric.Open(0, 10)), quota: Quota.Of(1, AtCut.TakeAll));
        Assert.NotEqual(RuleFinding.Violated, Audited(
            rule, scheme, s_ani.On("x", ("p", 1.2345678901234567890123456789m)), s_ani.On("y", ("p", 1.2345678901234567890123456788m))).Finding);
        var widest = AssessmentScheme.Create(Aspect.Marked("p", Rubric.Open(decimal.MinValue, decimal.MaxValue)), quota: Quota.Of(1, AtCut.TakeAll));
        Assert.True(Audited(rule, widest, s_ani.On("x", ("p", decimal.MaxValue)), s_ani.On("y", ("p", decimal.MinValue)), s_budi.On("x", ("p", 1))).Finding is RuleFinding.Holds or RuleFinding.Vacuous or RuleFinding.Violated);
    }

    private static void AssertNotPromised(string rule, AssessmentScheme scheme, params ScoreSheet[] sheets)
    {
        Assert.Equal(RuleFinding.Violated, Audited(rule, scheme, sheets).Finding);
        var about = FairnessStatement.Of(scheme.Assess(Candidates(sheets), sheets).Value).Rules.Single(r => r.Rule.Code == rule);
        Assert.True(about.Standing is RuleStanding.NotKept or RuleStanding.NotStated, about.ToString());
    }

    private static RuleAudit Audited(string rule, AssessmentScheme scheme, params ScoreSheet[] sheets) =>
        Assert.Single(FairnessAudit.Run(scheme, Candidates(sheets), sheets, [FairnessRule.All.Single(r => r.Code == rule)], cancellation: TestContext.Current.CancellationToken).Rules);

    private static IReadOnlyList<Candidate> Candidates(ScoreSheet[] sheets) => Candidate.List(sheets.Select(s => s.Candidate).Distinct(StringComparer.Ordinal));
}
