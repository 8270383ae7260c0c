using Xunit;

namespace SmartCity.Assessment.Tests.Rankings;

public sealed class AlikeClassesTests
{
    private static readonly AssessmentScheme s_scheme = AssessmentScheme.Create(
        Aspect.Measured("points", Rubric.Scale(0, 10)),
        facts: [new DeclaredFact("size", FactKind.Text)],
        ranking: new RankingRules(within: "size"),
        quota: Quota.Of(1, AtCut.TakeAll));

    private static Candidate Of(string code, string size) => new(code, facts: [Fact.Text("size", size)], measured: [("points", 5m)]);

    [Theory]
    [InlineData("Large", "ranking.classes-alike")]
    [InlineData("large ", "facts.blanks")]
    public void A_slip_of_the_pen_does_not_make_a_class_with_places_of_its_own(string other, string code) =>
        Assert.Contains(s_scheme.Assess([Of("a", "large"), Of("b", other)], []).Findings, f => f.Code == code && f.Kind == FindingKind.Error);

    [Fact]
    public void A_class_with_more_places_than_candidates_is_a_warning()
    {
        var scheme = AssessmentScheme.Create(
            Aspect.Measured("points", Rubric.Scale(0, 10)),
            facts: [new DeclaredFact("size", FactKind.Text)],
            ranking: new RankingRules(within: "size"),
            quota: Quota.Of(2, AtCut.TakeAll));
        var result = scheme.Assess([Of("a", "large"), Of("b", "small"), Of("c", "small")], []).Value;
        Assert.Contains(result.Findings, f => f.Code == "selection.more-places-in-class" && f.Arguments[0] == "large");
        Assert.Equal(1, result.Selection.Classes[0].Left);
    }
}
