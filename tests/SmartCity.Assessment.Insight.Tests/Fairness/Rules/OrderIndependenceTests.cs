using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

public sealed class OrderIndependenceTests
{
    private const string Contest = "k1: 3 4 / 5 2 / 1 1; places: 1";

    [Fact]
    public void A_sum_reads_no_order() => Assert.Equal(RuleFinding.Holds, HandMade.Find(FairnessRule.OrderIndependence, PlantedProcedure.Of(1, PlantedProcedure.Sum), Contest));

    [Fact]
    public void Who_stands_first_in_the_list_must_not_win_a_tie() => Assert.Equal(RuleFinding.Violated, HandMade.Find(
        FairnessRule.OrderIndependence, PlantedProcedure.Of(1, (input, c) => PlantedProcedure.Sum(input, c) - (0.01m * input.Candidates.ToList().IndexOf(c))), Contest));

    [Fact]
    public void The_last_sheet_must_not_win_over_the_others() => Assert.Equal(RuleFinding.Violated, HandMade.Find(
        FairnessRule.OrderIndependence, PlantedProcedure.Of(1, (input, c) => input.ScoreSheets.Last(s => s.Candidate == c.Code).MarkOn("k1").Value), Contest));

    [Fact]
    public void A_refusal_of_the_same_in_another_order_is_a_violation() => Assert.Equal(RuleFinding.Violated, HandMade.Find(
        FairnessRule.OrderIndependence,
        Procedure.Of("planted", _ => HandMade.Ten, input => input.Candidates[0].Code == "c1"
            ? ProcedureOutcome.FromScores(input.Candidates.Select(c => (c.Code, (Exact?)Exact.From(PlantedProcedure.Sum(input, c)))), 1)
            : ProcedureOutcome.Refused("not sorted")),
        Contest));
}
