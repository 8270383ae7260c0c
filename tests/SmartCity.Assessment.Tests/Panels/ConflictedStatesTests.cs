using Xunit;

namespace SmartCity.Assessment.Tests.Panels;

public sealed class ConflictedStatesTests
{
    private static readonly Assessor s_ani = new("ani", conflicts: [Conflict.WithCandidate("a")]);

    private static AssessmentScheme Scheme(ConflictRule rule) => AssessmentScheme.Create(
        Aspect.Mean("total", Aspect.Marked("policy", Rubric.Scale(0, 10), notApplicable: AbsenceRule.LeaveOut), Aspect.Marked("budget", Rubric.Scale(0, 10))),
        conflicts: rule);

    [Fact]
    public void Who_may_not_mark_may_not_take_a_criterion_away_either()
    {
        var sheets = new[] { s_ani.On("a", ("policy", Mark.NotApplicable)), new Assessor("budi").On("a", ("budget", 9)) };
        Assert.Contains(Scheme(ConflictRule.Reject).Assess(Candidate.List("a"), sheets).Findings, f => f.Code == "marks.conflict");
        var recused = Scheme(ConflictRule.Recuse).Assess(Candidate.List("a"), sheets).Value;
        Assert.Contains(recused.Findings, f => f.Code == "marks.recused");
        Assert.Equal(CellState.TooFewMarks, recused.Table["a", "policy"].State);
    }

    [Fact]
    public void A_missing_institution_fact_does_not_switch_conflicts_off()
    {
        var scheme = AssessmentScheme.Create(
            Aspect.Marked("policy", Rubric.Scale(0, 10)),
            facts: [new DeclaredFact("inst", FactKind.Text)],
            conflicts: ConflictRule.Reject.WithInstitutions("inst", ownInstitution: true));
        var ani = new Assessor("ani", institution: new Institution("ui"));
        Assert.Contains(scheme.Assess(Candidate.List("a"), [ani.On("a", ("policy", 1))]).Findings, f => f.Code == "facts.needed");
        var shouting = new Candidate("a", facts: [Fact.Text("inst", "UI")]);
        Assert.Contains(scheme.Assess([shouting], [ani.On("a", ("policy", 1))]).Findings, f => f.Code == "conflicts.institution-alike");
        var nobody = new Assessor("budi");
        var own = new Candidate("a", facts: [Fact.Text("inst", "ui")]);
        Assert.Contains(scheme.Assess([own], [nobody.On("a", ("policy", 1))]).Findings, f => f.Code == "conflicts.no-institution");
    }

    [Fact]
    public void An_assessor_without_a_sheet_is_checked_too()
    {
        var scheme = AssessmentScheme.Create(Aspect.Marked("policy", Rubric.Scale(0, 10)));
        var input = AssessmentInput.Of(
            Candidate.List("a"), [new Assessor("ani").On("a", ("policy", 1))], [new Assessor("z"), new Assessor("Z"), new Assessor("q", conflicts: [Conflict.WithCandidate("nobody")])]);
        Assert.Equal(["assessors.alike", "conflicts.candidate-unknown"], scheme.Assess(input).Findings.Where(f => f.Kind == FindingKind.Error).Select(f => f.Code).Order());
    }
}
