using Xunit;

namespace SmartCity.Assessment.Tests.Panels;

public sealed class FindingOrderTests
{
    [Fact]
    public void More_warnings_than_are_kept_do_not_make_the_result_depend_on_the_order_of_input()
    {
        var codes = Enumerable.Range(0, 1_200).Select(i => $"k{i:0000}").ToArray();
        var scheme = AssessmentScheme.Create(Aspect.Marked("policy", Rubric.Scale(0, 10)), conflicts: ConflictRule.Recuse);
        var (ani, budi) = (new Assessor("ani", conflicts: codes.Select(Conflict.WithCandidate)), new Assessor("budi"));
        var sheets = codes.SelectMany(c => new[] { ani.On(c, ("policy", 1)), budi.On(c, ("policy", 2)) }).ToArray();
        var forward = scheme.Assess(Candidate.List(codes), sheets).Value;
        var backward = scheme.Assess(Candidate.List(codes.Reverse()), sheets.Reverse()).Value;
        Assert.Equal(Fingerprint.Of(forward), Fingerprint.Of(backward));
        Assert.Equal(ResultJson.Write(forward), ResultJson.Write(backward));
        Assert.Contains(forward.Findings, f => f.Code == "findings.more-notes" && f.Arguments[0] == "200");
    }

    [Fact]
    public void Errors_stand_in_the_same_order_whatever_that_of_the_input()
    {
        var scheme = AssessmentScheme.Create(Aspect.Marked("policy", Rubric.Scale(0, 10)));
        Candidate[] candidates = [new("b", facts: [Fact.Flag("new", true)]), new("a", facts: [Fact.Flag("new", true)])];
        ScoreSheet[] sheets = [new Assessor("ani").On("a", ("policy", 11)), new Assessor("ani", weight: 2).On("b", ("police", 1)), new Assessor("ani").On("c", ("policy", 1))];
        var forward = scheme.Assess(candidates, sheets).Findings;
        Assert.Equal(forward, scheme.Assess(candidates.Reverse(), sheets.Reverse()).Findings);
        Assert.True(forward.Count > 4);
    }

    [Fact]
    public void Faults_of_candidates_do_not_hide_faults_of_marks()
    {
        var scheme = AssessmentScheme.Create(Aspect.Marked("policy", Rubric.Scale(0, 10)));
        var found = scheme.Assess([new Candidate("a", facts: [Fact.Flag("new", true)])], [new Assessor("ani").On("a", ("policy", 11), ("police", 1))]).Findings;
        Assert.Equal(["criteria.unknown", "facts.unknown", "marks.off-scale"], found.Select(f => f.Code).Order());
    }
}
