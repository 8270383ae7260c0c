using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

public sealed class WithinClassMeritTests
{
    private const string Contest = "k1: 9 / 7 / 5 / 3; places: 1";

    [Fact]
    public void The_best_two_pass_nobody_over() => Assert.Equal(RuleFinding.Holds, Find(PlantedProcedure.ByRankOf));

    [Fact]
    public void The_first_and_the_third_pass_the_second_over() => Assert.Equal(RuleFinding.Violated, Find((rank, _, _) => rank is 1 or 3 ? Decision.Selected : Decision.NotSelected));

    [Fact]
    public void Who_is_ranked_elsewhere_is_not_passed_over() => Assert.Equal(
        RuleFinding.Holds, Find((_, _, code) => code is "c1" or "c4" ? Decision.Selected : Decision.NotSelected, c => c.Code is "c3" or "c4" ? "b" : "a", "k1: 9 / 7 / 2 / 3; places: 1"));

    [Fact]
    public void Nobody_selected_says_nothing() => Assert.Equal(RuleFinding.Vacuous, Find((_, _, _) => Decision.NotSelected));

    private static RuleFinding Find(Func<int, int, string, Decision> decide, Func<Candidate, string>? classOf = null, string contest = Contest) =>
        HandMade.Find(FairnessRule.WithinClassMerit, PlantedProcedure.Of(2, PlantedProcedure.Sum, decide, classOf), contest);
}
