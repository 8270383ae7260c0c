using Xunit;
using static SmartCity.Assessment.Insight.Tests.Fairness.Rules.HandMade;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

/// <summary>Group B catches a planted fault, and passes what is without.</summary>
public sealed class ResponsivenessTests
{
    [Fact]
    public void B1_catches_a_penalty_for_disagreement()
    {
        const string contest = "k1: 5 5 / 5 4; places: 1";
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.WeakMonotonicity, ByRow(r => r.Average() - r.Max() + r.Min()), contest));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.WeakMonotonicity, ByRow(Mean), contest));
    }

    [Fact]
    public void B1_catches_who_is_no_longer_ranked_for_a_better_mark() =>
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.WeakMonotonicity, ByRow(r => r.Average() > 9 ? null : r.Average()), "k1: 9 9 / 5 5; places: 1"));

    [Fact]
    public void B2_catches_a_clamp_before_the_ranking()
    {
        const string contest = "k1: 9 8 / 8 9; places: 1";
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.StrictResponsiveness, ByRow(r => Math.Min(8, r.Average()!.Value)), contest));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.StrictResponsiveness, ByRow(Mean), contest));
        Assert.Equal(RuleFinding.Vacuous, Find(FairnessRule.StrictResponsiveness, ByRow(Mean), "k1: 9 8 / 8 8; places: 1"));
    }

    [Fact]
    public void B3_catches_noise_that_splits_equals()
    {
        const string contest = "k1: 4 7 / 4 7 / 5 5; places: 1";
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.Dominance, ByAll(marks => [.. marks.Select((r, i) => r.Average() + (i * 0.0000000001m))]), contest));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.Dominance, ByRow(Mean), contest));
    }

    [Fact]
    public void B3_says_nothing_of_candidates_with_other_assessors() => Assert.Equal(RuleFinding.Vacuous, Find(FairnessRule.Dominance, ByRow(r => r.Count(m => m is null)), "k1: 4 - / - 7; places: 1"));

    [Fact]
    public void B3_does_not_hold_a_declared_break_by_a_fact_against_a_scheme()
    {
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("total", Aspect.Marked("k1", Ten)), facts: [new DeclaredFact("seniority", FactKind.Number)], ranking: new RankingRules(breaks: TieBreak.HigherFact("seniority")));
        Assert.Equal(RuleFinding.Vacuous, Find(FairnessRule.Dominance, Procedure.Of(scheme), "k1: 4 / 4; seniority: 1 2; places: 1"));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.Dominance, Procedure.Of(scheme), "k1: 4 / 4; seniority: 1 1; places: 1"));
    }

    [Fact]
    public void B3_and_B4_know_that_a_deduction_is_better_when_it_is_lower()
    {
        var scheme = Procedure.Of(AssessmentScheme.Create(Aspect.Sum("total", Aspect.Marked("k1", Ten).Factor(2), Aspect.Marked("k2", Ten).Factor(-1))));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.Dominance, scheme, "k1: 4 / 4; k2: 1 / 2; places: 1"));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.StrictDominance, scheme, "k1: 4 / 4; k2: 1 / 2; places: 1"));
        Assert.Equal(RuleFinding.Vacuous, Find(FairnessRule.Dominance, scheme, "k1: 4 / 5; k2: 1 / 2; places: 1"));
    }

    [Fact]
    public void B4_catches_a_median_that_overlooks_a_better_mark()
    {
        const string contest = "k1: 1 2 9 / 2 2 9; places: 1";
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.StrictDominance, ByRow(Median), contest));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.StrictDominance, ByRow(Mean), contest));
    }

    [Fact]
    public void B5_catches_an_absent_mark_that_counts_as_0()
    {
        const string contest = "k1: 8 - / 7 7; places: 1";
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.Boundedness, ByRow(r => r.Sum() / r.Length), contest));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.Boundedness, ByRow(Mean), contest));
    }

    [Fact]
    public void B5_and_B7_are_not_asked_of_sums_and_of_values()
    {
        IProcedure[] procedures =
        [
            Procedure.Of(AssessmentScheme.Create(Aspect.Sum("total", Aspect.Marked("k1", Ten).Factor(2)))),
            Procedure.Of(AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("k1", Ten.Valued(ValueFunction.Linear(0, 10)))))),
        ];
        Assert.All(procedures, p => Assert.Equal(RuleFinding.NotApplicable, Find(FairnessRule.Boundedness, p, "k1: 1 / 2; places: 1")));
        Assert.All(procedures, p => Assert.Equal(RuleFinding.NotApplicable, Find(FairnessRule.NoJumps, p, "k1: 1 / 2; places: 1")));
    }

    [Fact]
    public void B6_catches_a_gate_that_is_turned_round()
    {
        const string contest = "k1: 8 8 / 3 3; places: 1";
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.GateRespect, Deciding((mean, _) => mean > 8 ? Decision.Excluded : Decision.Selected), contest));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.GateRespect, Deciding((mean, _) => mean < 4 ? Decision.Excluded : Decision.Selected), contest));
    }

    [Theory]
    [InlineData(4, RuleFinding.Holds)]
    [InlineData(null, RuleFinding.NotApplicable)]
    public void B6_is_asked_of_schemes_with_gates(int? bound, RuleFinding finding)
    {
        var scheme = AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("k1", Ten)), gates: bound is { } at ? [Gate.AtLeast("k1", at)] : [], quota: Quota.Of(2, AtCut.TakeAll));
        Assert.Equal(finding, Find(FairnessRule.GateRespect, Procedure.Of(scheme), "k1: 8 8 / 3 3 / 4 4; places: 1"));
    }

    public static TheoryData<Gate, string> GatesThatReadNoMark => new()
    {
        { Gate.On(FactTest.Is("class", "a")), "k1: 8 8 / 3 3; class: a a; places: 1" },
        { Gate.AtLeast("k1", 4).When(FactTest.Is("class", "b")), "k1: 8 8 / 5 5; class: a a; places: 1" },
        { Gate.AtLeast("k1", 4), "k1: - - / - -; k2: 8 8 / 5 5; class: a a; places: 1" },
        // Raising a mark on another criterion tries nothing of this gate.
        { Gate.AtLeast("k1", 4), "k1: 10 10 / 10 10; k2: 8 8 / 5 5; class: a a; places: 1" },
    };

    [Theory]
    [MemberData(nameof(GatesThatReadNoMark))]
    public void B6_has_nothing_to_say_of_gates_that_read_no_mark_which_could_be_better(Gate gate, string contest)
    {
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("total", Aspect.Marked("k1", Ten, tooFewMarks: AbsenceRule.LeaveOut), Aspect.Marked("k2", Ten, tooFewMarks: AbsenceRule.LeaveOut)),
            facts: [new DeclaredFact("class", FactKind.Text)],
            gates: [gate]);
        Assert.Equal(RuleFinding.Vacuous, Find(FairnessRule.GateRespect, Procedure.Of(scheme), contest));
    }

    [Fact]
    public void B6_has_nothing_to_say_of_whom_a_host_does_not_rank()
    {
        var procedure = Procedure.Of("hand-made", c => c == "k1" ? Ten : null, _ => ProcedureOutcome.Of([new("c1", Decision.NotRankable), new("c2", Decision.Excluded)]));
        Assert.Equal(RuleFinding.Vacuous, Find(FairnessRule.GateRespect, procedure, "k1: 8 / 3; places: 1"));
    }

    [Fact]
    public void B7_catches_scores_that_are_rounded_coarsely()
    {
        const string contest = "k1: 2 3 / 6 6; places: 1";
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.NoJumps, ByRow(r => 5 * Math.Round(r.Average()!.Value / 5, MidpointRounding.AwayFromZero)), contest));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.NoJumps, ByRow(Mean), contest));
    }
}
