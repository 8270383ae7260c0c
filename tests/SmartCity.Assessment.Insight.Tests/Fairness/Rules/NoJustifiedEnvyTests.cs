using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

public sealed class NoJustifiedEnvyTests
{
    private const string Contest = "k1: 9 / 7 / 5; places: 1";

    [Fact]
    public void A_gate_that_is_declared_stands_between() => Assert.Equal(RuleFinding.Holds, Find(code => code == "c1" ? (Decision.Excluded, null) : (code == "c2" ? Decision.Selected : Decision.NotSelected, code == "c2" ? 1 : 2)));

    [Fact]
    public void Who_is_left_out_of_the_ranking_without_a_word_may_object() => Assert.Equal(
        RuleFinding.Violated, Find(code => code == "c1" ? (Decision.NotSelected, null) : (code == "c2" ? Decision.Selected : Decision.NotSelected, code == "c2" ? 1 : 2)));

    [Fact]
    public void Who_is_passed_over_in_the_ranking_may_object() => Assert.Equal(
        RuleFinding.Violated, Find(code => (code == "c2" ? Decision.Selected : Decision.NotSelected, code[1] - '0')));

    [Fact]
    public void Places_by_class_stand_between() => Assert.Equal(RuleFinding.Holds, Scheme(isPerClass: true, gate: null));

    [Fact]
    public void A_gate_of_a_scheme_stands_between() => Assert.Equal(RuleFinding.Holds, Scheme(isPerClass: false, Gate.AtMost("k1", 8)));

    private static RuleFinding Find(Func<string, (Decision Decision, int? Rank)> of) => HandMade.Find(
        FairnessRule.NoJustifiedEnvy,
        new PlantedProcedure(1, (input, _) => input.Candidates.Select(c => new CandidateOutcome(c.Code, of(c.Code).Decision, of(c.Code).Rank, Exact.From(PlantedProcedure.Sum(input, c))))),
        Contest);

    private static RuleFinding Scheme(bool isPerClass, Gate? gate) => HandMade.Find(
        FairnessRule.NoJustifiedEnvy,
        Procedure.Of(AssessmentScheme.Create(
            Aspect.Mean("total", Aspect.Marked("k1", HandMade.Ten)),
            facts: [new DeclaredFact("class", FactKind.Text)],
            gates: gate is null ? [] : [gate],
            ranking: isPerClass ? new RankingRules(within: "class") : null,
            quota: isPerClass ? Quota.PerClass(AtCut.TakeAll, new ClassPlaces("a", 1), new ClassPlaces("b", 1)) : Quota.Of(1, AtCut.TakeAll))),
        "k1: 9 / 7 / 5; class: a a b; places: 1");
}
