using Xunit;

namespace SmartCity.Assessment.Tests.Panels;

public sealed class ConflictRuleTests
{
    private static readonly DeclaredFact[] s_facts = [new("inst", FactKind.Text), new("region", FactKind.Text)];

    private static readonly Candidate[] s_candidates =
    [
        new("a", facts: [Fact.Text("inst", "ui"), Fact.Text("region", "Bali")]),
        new("b", facts: [Fact.Text("inst", "itb"), Fact.Text("region", "Java")]),
    ];

    private static Validated<AssessmentResult> Assess(ConflictRule rule, Assessor assessor, Mark onA) => AssessmentScheme
        .Create(Aspect.Marked("policy", Rubric.Scale(0, 10)), facts: s_facts, conflicts: rule)
        .Assess(s_candidates, [assessor.On("a", ("policy", onA)), assessor.On("b", ("policy", 5)), new Assessor("zul", institution: new Institution("ugm")).On("a", ("policy", 2))]);

    private static void Concerns(Assessor assessor, string conflict, bool ownInstitution = false)
    {
        var rejected = Assess(ConflictRule.Reject.WithInstitutions("inst", ownInstitution), assessor, 9);
        Assert.False(rejected.IsValid);
        var error = Assert.Single(rejected.Findings, f => f.Kind == FindingKind.Error);
        Assert.Equal("marks.conflict", error.Code);
        Assert.Equal([assessor.Code, "a", "policy", conflict], error.Arguments);

        var recused = Assess(ConflictRule.Recuse.WithInstitutions("inst", ownInstitution), assessor, 99).Value;
        Assert.Equal("scoreSheets(ani,a).marks.policy", Assert.Single(recused.Findings, f => f.Code == "marks.recused").Path);
        Assert.Equal(("2", "5"), (recused.Table["a", "policy"].ToString(), recused.Table["b", "policy"].ToString()));
        Assert.Equal(1, recused.Table["a", "policy"].MarksUsed);
    }

    [Fact]
    public void With_a_candidate() => Concerns(new Assessor("ani", conflicts: [Conflict.WithCandidate("a")]), "candidate:a");

    [Fact]
    public void With_an_institution() => Concerns(new Assessor("ani", conflicts: [Conflict.WithInstitution("ui")]), "institution:ui");

    [Fact]
    public void With_a_fact() => Concerns(new Assessor("ani", conflicts: [Conflict.WithFact("region", "Bali")]), "fact:region=Bali");

    [Fact]
    public void With_the_own_institution() => Concerns(new Assessor("ani", institution: new Institution("ui")), "institution:ui", ownInstitution: true);

    [Fact]
    public void The_own_institution_is_no_conflict_unless_declared()
    {
        var ani = new Assessor("ani", institution: new Institution("ui"));
        Assert.Equal("5.5", Assess(ConflictRule.Reject.WithInstitutions("inst"), ani, 9).Value.Table["a", "policy"].ToString());
    }

    [Fact]
    public void Whoever_declines_is_in_no_breach()
    {
        var ani = new Assessor("ani", conflicts: [Conflict.WithCandidate("a")]);
        Assert.All([Mark.Recused, Mark.Abstained, Mark.Missing], m => Assert.True(Assess(ConflictRule.Reject, ani, m).IsValid));
    }

    [Fact]
    public void A_conflict_names_something_there_is()
    {
        string[] Codes(Conflict conflict) => [.. Assess(ConflictRule.Recuse, new Assessor("ani", conflicts: [conflict]), 9).Findings.Select(f => f.Code)];
        Assert.Contains("conflicts.institution-fact", Codes(Conflict.WithInstitution("ui")));
        Assert.Contains("conflicts.candidate-unknown", Codes(Conflict.WithCandidate("nobody")));
        Assert.Contains("conflicts.fact-unknown", Codes(Conflict.WithFact("nope", "x")));
        Assert.Contains("conflicts.value-alike", Codes(Conflict.WithFact("region", "BALI")));
    }

    [Fact]
    public void A_conflict_on_a_fact_needs_a_text()
    {
        var ani = new Assessor("ani", conflicts: [Conflict.WithFact("size", "7")]);
        var finding = Assert.Single(AssessmentScheme
            .Create(Aspect.Marked("policy", Rubric.Scale(0, 10)), facts: [new DeclaredFact("size", FactKind.Number)], conflicts: ConflictRule.Recuse)
            .Assess([new Candidate("a", facts: [Fact.Number("size", 8)])], [ani.On("a", ("policy", 5))]).Findings);
        Assert.Equal(("conflicts.fact-not-text", "assessors(ani).conflicts"), (finding.Code, finding.Path));
        Assert.Equal(["ani", "size"], finding.Arguments);
    }
}
