using Xunit;
using static SmartCity.Assessment.Insight.Tests.Fairness.Rules.HandMade;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

/// <summary>Group D catches a planted fault, and passes what is without.</summary>
public sealed class AssessorRuleTests
{
    private const string Apart = "k1: 5 - / 6 - / - 7 / - 8; places: 1";

    [Fact]
    public void D1_catches_a_median_that_a_harsh_assessor_turns()
    {
        const string contest = "k1: 1 7 8 / 0 0 7 / 5 10 5; places: 1";
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.SeverityInvariance, ByRow(Median), contest));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.SeverityInvariance, ByRow(Mean), contest));
    }

    [Fact]
    public void D1_shifts_levels_only_to_levels()
    {
        var levels = Rubric.OfLevels(new Level("low", 0), new Level("fair", 1), new Level("good", 3), new Level("best", 4));
        var procedure = Procedure.OfMarks("first", "k1", levels, marks => [.. marks.Select(r => r[0])]);
        // From 0 and 1 only 3 and 4 are as far apart.
        var check = Check(FairnessRule.SeverityInvariance, procedure, "k1: 0 / 1; places: 1");
        Assert.Equal((RuleFinding.Holds, 1), (check.Finding, check.Trials));
    }

    [Fact]
    public void D2_catches_a_mean_that_a_wide_scale_turns()
    {
        const string contest = "k1: 9 1 / 4 3; places: 1";
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.ScaleUseInvariance, ByRow(Mean), contest));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.ScaleUseInvariance, ByAll(Ranks), contest));
        Assert.Equal(RuleFinding.Vacuous, Find(FairnessRule.ScaleUseInvariance, ByRow(Mean), "k1: 4 3 / 4 3; places: 1"));
    }

    [Fact]
    public void D3_catches_a_mean_under_which_a_mild_assessor_is_luck()
    {
        const string contest = "k1: 9 - / 9 10 / 9 10; places: 1";
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.AdditiveExactness, ByRow(Mean), contest));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.AdditiveExactness, Panel(Calibration.Additive), contest));
        Assert.Equal(RuleFinding.Vacuous, Find(FairnessRule.AdditiveExactness, ByRow(Mean), "k1: 9 1 / 9 10; places: 1"));
    }

    [Fact]
    public void D4_catches_scores_around_the_mean_of_all_marks()
    {
        const string contest = "k1: 9 - / 4 3 / - 8; places: 1";
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.RecusalLocality, ByAll(marks => [.. marks.Select(r => r.Average() - marks.SelectMany(x => x).Average())]), contest));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.RecusalLocality, ByRow(Mean), contest));
        Assert.Equal(RuleFinding.Vacuous, Find(FairnessRule.RecusalLocality, ByRow(Mean), "k1: 9 1 / 4 3; places: 1"));
    }

    [Fact]
    public void D4R_catches_who_reads_a_mark_in_spite_of_a_conflict()
    {
        var (ani, budi) = (new Assessor("ani", conflicts: [Conflict.WithCandidate("kapuas")]), new Assessor("budi"));
        var input = AssessmentInput.Of(
            Candidate.List("kapuas", "banjar"),
            [ani.On("kapuas", ("k1", 9)), ani.On("banjar", ("k1", 5)), budi.On("kapuas", ("k1", 4)), budi.On("banjar", ("k1", 6))]);
        var recusing = AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("k1", Ten)), conflicts: ConflictRule.Recuse);
        RuleFinding On(IProcedure procedure) => RuleCheck.Run(FairnessRule.RecusedUnread, new FairnessInstance(procedure, input)).Finding;
        Assert.Equal(RuleFinding.Violated, On(ByRow(Mean)));
        Assert.Equal(RuleFinding.Holds, On(Procedure.Of(recusing)));
        Assert.Equal(RuleFinding.NotApplicable, On(Procedure.Of(AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("k1", Ten))))));
    }

    [Fact]
    public void Marks_that_a_conflict_keeps_from_being_read_are_not_raised()
    {
        var ani = new Assessor("ani", conflicts: [Conflict.WithCandidate("kapuas")]);
        var budi = new Assessor("budi");
        var input = AssessmentInput.Of(Candidate.List("kapuas", "banjar"), [ani.On("kapuas", ("k1", 9)), budi.On("kapuas", ("k1", 4)), budi.On("banjar", ("k1", 4))]);
        var scheme = AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("k1", Ten)), conflicts: ConflictRule.Recuse);
        Assert.Equal(RuleFinding.Holds, RuleCheck.Run(FairnessRule.StrictResponsiveness, new FairnessInstance(Procedure.Of(scheme), input)).Finding);
    }

    [Fact]
    public void D5_catches_a_median_that_jumps_without_a_mark_in_its_middle()
    {
        const string contest = "k1: 1 1 5 5 8 / 4 4 4 4 4; places: 1";
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.RecusalNeutrality, ByRow(Median), contest));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.RecusalNeutrality, ByRow(Mean), contest));
    }

    [Fact]
    public void D5_catches_a_sum_that_an_absent_mark_lowers()
    {
        // An absent mark is a 0: the mark that was the candidate's very mean is missed.
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.RecusalNeutrality, ByRow(r => r.Sum() / r.Length), "k1: 6 6 / 5 5; places: 1"));
    }

    [Fact]
    public void D5_reads_corrected_marks_of_schemes_and_puts_marks_in() =>
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.RecusalNeutrality, Panel(Calibration.Additive), "k1: 4 6 / - 8 / 5 7; places: 1"));

    [Fact]
    public void D6_catches_scales_stretched_by_how_little_an_assessor_tells_apart()
    {
        const string contest = "k1: 3 5 / 4 5 / 9 1; places: 1";
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.OneStep, ByAll(Stretched), contest));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.OneStep, ByRow(Mean), contest));
        Assert.Equal(RuleFinding.Vacuous, Find(FairnessRule.OneStep, ByRow(Mean), "k1: 3 / 4; places: 1"));
    }

    [Fact]
    public void D6_has_nothing_to_say_where_no_mark_is_a_step_better_than_another()
    {
        // By the ends of the scale one assessor outweighs any two; a step is not what that is.
        var open = Rubric.Open(0, 10);
        const string contest = "k1: 3 5 4 / 4 5 5 / 9 1 1; places: 1";
        Assert.Equal(RuleFinding.Vacuous, Find(FairnessRule.OneStep, Procedure.Of(AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("k1", open)))), contest));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.OneStep, Panel(Calibration.None), contest));
    }

    [Fact]
    public void D6_tries_the_middle_step_of_a_scale_that_is_too_long_to_go_through()
    {
        var fine = Rubric.Scale(0, 10, 0.01m);
        var check = Check(FairnessRule.OneStep, Procedure.OfMarks("hand-made", "k1", fine, Stretched), "k1: 3 5 / 4 5 / 9 1; places: 1");
        Assert.Equal(RuleFinding.Violated, check.Finding);
        Assert.Contains(" 5.01 on k1 and everybody else 5;", check.Witness!.Change.In(Language.English, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void D7_says_on_which_criterion_and_where_the_points_were_before()
    {
        var instance = new FairnessInstance(Panel(Calibration.None), BenchCase.Parse("k1: 5 5 5 / 6 6 6; places: 1").ToInput());
        var check = RuleCheck.Run(FairnessRule.Breakdown, instance, CheckLimits.EveryTrial.Shrinking(0));
        Assert.Equal("c1 has 20/3 points on k1, 5 before, and all others marked it between 5 and 5", check.Witness!.Why.In(Language.English, ""));
    }

    [Fact]
    public void D7_catches_a_mean_that_one_assessor_drags_along()
    {
        const string contest = "k1: 5 5 5 / 6 6 6; places: 1";
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.Breakdown, ByRow(Mean), contest));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.Breakdown, ByRow(Median), contest));
        Assert.Equal(RuleFinding.Vacuous, Find(FairnessRule.Breakdown, ByRow(Mean), "k1: 5 5 / 6 6; places: 1"));
    }

    [Fact]
    public void D9_catches_a_comparison_that_no_mark_supports()
    {
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.ConnectivityHonesty, ByRow(Mean), Apart));
        Assert.Equal(RuleFinding.Vacuous, Find(FairnessRule.ConnectivityHonesty, ByRow(Mean), "k1: 5 - / 6 6 / - 8; places: 1"));
    }

    [Fact]
    public void D9_takes_a_remark_a_refusal_and_separate_rankings()
    {
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.ConnectivityHonesty, Panel(Calibration.None), Apart));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.ConnectivityHonesty, Panel(Calibration.Additive), Apart));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.ConnectivityHonesty, Panel(Calibration.Additive.WithinBlocks()), Apart));
    }

    [Theory]
    [InlineData("k1", RuleFinding.Holds)]
    [InlineData("k2", RuleFinding.Violated)]
    [InlineData(null, RuleFinding.Violated)]
    public void D9_asks_a_host_which_criterion_does_not_join_its_candidates(string? unjoined, RuleFinding finding)
    {
        var procedure = Procedure.Of("hand-made", c => c == "k1" ? Ten : null, input => ProcedureOutcome.Of(
            input.Candidates.Select(c => new CandidateOutcome(c.Code, Decision.Undecided, 1)), remarks: ["All sheets were signed."], unjoined: unjoined is null ? [] : [unjoined]));
        Assert.Equal(finding, Find(FairnessRule.ConnectivityHonesty, procedure, Apart));
    }

    [Fact]
    public void A_scheme_that_corrects_nothing_says_on_which_criteria_its_assessors_differ()
    {
        var scheme = AssessmentScheme.Create(Aspect.Mean(
            "total", Aspect.Marked("k1", Ten), Aspect.Marked("k2", Ten, tooFewMarks: AbsenceRule.LeaveOut), Aspect.Marked("k3", Ten, tooFewMarks: AbsenceRule.LeaveOut)));
        Assert.Equal(["k1", "k3"], Procedure.Of(scheme).Run(BenchCase.Parse("k1: 5 - / - 7; k2: - - / - 7; k3: 1 - / 1 2; places: 1").ToInput()).Unjoined);
        Assert.Empty(Procedure.Of(scheme).Run(BenchCase.Parse("k1: 5 6 / 6 7; places: 1").ToInput()).Unjoined);
    }

    [Fact]
    public void D9_does_not_join_candidates_by_a_mark_that_a_conflict_keeps_from_being_read()
    {
        // Only cici, who may not mark kapuas, would join the two.
        var (ani, budi, cici) = (new Assessor("ani"), new Assessor("budi"), new Assessor("cici", conflicts: [Conflict.WithCandidate("kapuas")]));
        var input = AssessmentInput.Of(
            Candidate.List("kapuas", "banjar"), [ani.On("kapuas", ("k1", 5)), budi.On("banjar", ("k1", 6)), cici.On("kapuas", ("k1", 7)), cici.On("banjar", ("k1", 8))]);
        var scheme = AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("k1", Ten)), conflicts: ConflictRule.Recuse);
        Assert.Equal(RuleFinding.Holds, RuleCheck.Run(FairnessRule.ConnectivityHonesty, new FairnessInstance(Procedure.Of(scheme), input)).Finding);
    }

    private static SchemeProcedure Panel(Calibration calibration) => Procedure.Of(AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("k1", Ten)), calibration: calibration));
}
