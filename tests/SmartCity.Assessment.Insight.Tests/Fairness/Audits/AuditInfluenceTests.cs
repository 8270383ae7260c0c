using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Audits;

/// <summary>What an audit says one assessor could have done alone.</summary>
public sealed class AuditInfluenceTests
{
    private static readonly Rubric s_ten = Rubric.Scale(0, 10, 1);
    private static readonly Assessor s_ani = new("ani");
    private static readonly Assessor s_budi = new("budi");

    [Fact]
    public void The_best_and_the_worst_sheet_are_told_with_score_and_rank()
    {
        // x: (8 + 6) / 2 = 7 leads y: (5 + 7) / 2 = 6. With 10 from ani y has 8.5, with 0 it has 3.5; x has 8 and 3.
        var audit = Audit(Aspect.Marked("k1", s_ten), s_ani.On("x", ("k1", 8)), s_budi.On("x", ("k1", 6)), s_ani.On("y", ("k1", 5)), s_budi.On("y", ("k1", 7)));
        var ani = audit.Influences.Single(i => i.Assessor == "ani");
        Assert.Equal(("x", 3m, 8m, 2m, 1m), (ani.Largest!.Candidate, Figure(ani.Largest.Lowest), Figure(ani.Largest.Highest), ani.Largest.WorstRank, ani.Largest.BestRank));
        Assert.Equal(5m, Figure(ani.Largest.Width));
        Assert.Equal(["y"], ani.Lifted);
        Assert.Equal(["x"], ani.Dropped);
        Assert.Equal("ani: x: 3 to 8, rank 2 to 1; lifts [y], pushes out [x]", ani.ToString());
    }

    [Fact]
    public void One_step_above_what_everybody_else_gets_lifts_who_is_close()
    {
        // Where ani gives everybody 7, budi puts x before y by one; an 8 for y makes them equals, who are both taken.
        var audit = Audit(Aspect.Marked("k1", s_ten), s_ani.On("x", ("k1", 9)), s_budi.On("x", ("k1", 6)), s_ani.On("y", ("k1", 5)), s_budi.On("y", ("k1", 5)), s_ani.On("z", ("k1", 5)), s_budi.On("z", ("k1", 1)));
        Assert.Equal((2, "y"), (audit.Attacks[0].Tried, string.Join(' ', audit.Attacks[0].Lifted)));
        Assert.Equal("ani: of 2 lifts [y]", audit.Attacks[0].ToString());
    }

    [Fact]
    public void Where_less_is_better_the_step_goes_down_and_where_it_cannot_the_others_go_up()
    {
        // Of 0 and 1 alone the usual mark would be 0, below which there is none: all others get 1.
        var fault = Aspect.Marked("k1", Rubric.Scale(0, 1, 1).Valued(ValueFunction.Linear(worst: 1, best: 0)));
        var audit = Audit(fault, s_ani.On("x", ("k1", 0)), s_budi.On("x", ("k1", 0)), s_ani.On("y", ("k1", 1)), s_budi.On("y", ("k1", 1)));
        Assert.Equal((1, "y"), (audit.Attacks[0].Tried, string.Join(' ', audit.Attacks[0].Lifted)));
    }

    [Fact]
    public void Where_there_is_no_step_no_attack_is_tried()
    {
        var audit = Audit(Aspect.Marked("k1", Rubric.Open(0, 10)), s_ani.On("x", ("k1", 8)), s_budi.On("x", ("k1", 6)), s_ani.On("y", ("k1", 5)), s_budi.On("y", ("k1", 7)));
        Assert.All(audit.Attacks, a => Assert.Equal((0, 0), (a.Tried, a.Lifted.Count)));
        Assert.All(audit.Influences, i => Assert.NotNull(i.Largest));
    }

    [Fact]
    public void A_sheet_that_is_not_read_moves_nobody()
    {
        var ani = new Assessor("ani", conflicts: [Conflict.WithCandidate("y")]);
        var scheme = AssessmentScheme.Create(Aspect.Marked("k1", s_ten), conflicts: ConflictRule.Recuse, quota: Quota.Of(1, AtCut.TakeAll));
        var audit = FairnessAudit.Run(
            scheme,
            Candidate.List("x", "y"),
            [ani.On("x", ("k1", 8)), ani.On("y", ("k1", 9)), s_budi.On("x", ("k1", 6)), s_budi.On("y", ("k1", 5))],
            cancellation: TestContext.Current.CancellationToken);
        Assert.Equal((0, "x"), (audit.Attacks[0].Tried, audit.Influences[0].Largest!.Candidate));
        Assert.Empty(audit.Influences[0].Lifted);
    }

    /// <summary>Seven tenths of 14 steps from the lower end are 9 steps.</summary>
    [Fact]
    public void On_a_scale_wider_than_any_decimal_steps_are_counted_too()
    {
        var wide = Rubric.Scale(-7e28m, 7e28m, 1e28m);
        var audit = Audit(Aspect.Marked("k1", wide), s_ani.On("x", ("k1", 7e28m)), s_budi.On("x", ("k1", 0)), s_ani.On("y", ("k1", -7e28m)), s_budi.On("y", ("k1", -1e28m)));
        Assert.Equal((1, "y"), (audit.Attacks[0].Tried, string.Join(' ', audit.Attacks[0].Lifted)));
    }

    [Fact]
    public void Sheets_without_an_answer_are_counted()
    {
        // With 10 for y all marks on the criterion are 10, and what to make of no spread is not declared.
        var scheme = AssessmentScheme.Create(Aspect.Marked("k1", s_ten.Valued(ValueFunction.MinMax())), quota: Quota.Of(1, AtCut.TakeAll));
        var audit = FairnessAudit.Run(scheme, Candidate.List("x", "y"), [s_ani.On("x", ("k1", 10)), s_ani.On("y", ("k1", 9))], cancellation: TestContext.Current.CancellationToken);
        Assert.Equal((1, 0), (audit.Influences[0].Unanswered, audit.Influences[0].Lifted.Count));
        Assert.EndsWith("; without an answer: 1", audit.Influences[0].ToString(), StringComparison.Ordinal);
        // Where everybody gets 7 there is no answer either, to which a step could be compared.
        Assert.Equal((0, 0, 1), (audit.Attacks[0].Tried, audit.Attacks[0].Lifted.Count, audit.Attacks[0].Unanswered));
        Assert.Equal("ani: of 0 lifts []; without an answer: 1", audit.Attacks[0].ToString());
    }

    [Fact]
    public void A_sheet_that_has_no_answer_at_either_end_is_one()
    {
        var procedure = Procedure.Of("moody", _ => s_ten, (input, places) => input.ScoreSheets.Any(s => s.Assessor.Code == "ani" && s.MarkOn("k1").Value is 0 or 10)
            ? ProcedureOutcome.Refused("extreme")
            : ProcedureOutcome.FromScores(input, c => input.ScoreSheets.Where(s => s.Candidate == c.Code).Sum(s => s.MarkOn("k1").Value), places), 1);
        var input = AssessmentInput.Of(Candidate.List("x", "y"), [s_budi.On("x", ("k1", 9)), s_ani.On("y", ("k1", 5))]);
        var audit = FairnessAudit.Run(procedure, input, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal([1, 0], audit.Influences.Select(i => i.Unanswered));
    }

    [Fact]
    public void Only_changes_are_counted_as_runs()
    {
        ScoreSheet[] sheets = [s_ani.On("x", ("k1", 8)), s_ani.On("y", ("k1", 5))];
        var audit = FairnessAudit.Run(
            AssessmentScheme.Create(Aspect.Marked("k1", s_ten)), Candidate.List("x", "y"), sheets, [FairnessRule.Dominance], cancellation: TestContext.Current.CancellationToken);
        // Dominance only looks at the contest. Of ani's two sheets there are two extremes each, the start of the attacks, and the attacks.
        var tried = Enum.GetValues<AuditedChange>().Where(k => k != AuditedChange.RuleTrial).Sum(audit.Tried);
        Assert.Equal(tried + 4 + 1 + audit.Attacks[0].Tried, audit.Runs);
    }

    private static decimal Figure(Exact score) => score.TryToDecimal(out var figure) ? figure : throw new InvalidOperationException();

    private static FairnessAudit Audit(Aspect root, params ScoreSheet[] sheets) => FairnessAudit.Run(
        AssessmentScheme.Create(root, quota: Quota.Of(1, AtCut.TakeAll)),
        Candidate.List([.. sheets.Select(s => s.Candidate).Distinct()]),
        sheets,
        cancellation: TestContext.Current.CancellationToken);
}
