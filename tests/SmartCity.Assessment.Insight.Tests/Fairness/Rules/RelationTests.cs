using Xunit;
using static SmartCity.Assessment.Insight.Tests.Fairness.Rules.HandMade;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

/// <summary>Group C catches a planted fault, and passes what is without.</summary>
public sealed class RelationTests
{
    private const string Three = "k1: 9 3 / 2 4 / 8 7; places: 1";

    [Fact]
    public void C1_catches_ranks_that_depend_on_who_else_takes_part()
    {
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.Independence, ByAll(Ranks), Three));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.Independence, ByRow(Mean), Three));
        Assert.Equal(RuleFinding.Vacuous, Find(FairnessRule.Independence, ByAll(Ranks), "k1: 9 3 / 2 4; places: 1"));
    }

    [Fact]
    public void C1_catches_who_is_ranked_only_because_of_another() =>
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.Independence, ByAll(marks => [.. marks.Select(r => marks.Count(Equals5) > 0 ? r.Average() : null)]), "k1: 5 / 6 / 7; places: 1"));

    [Fact]
    public void C1L_catches_places_for_those_above_the_average()
    {
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.LoserIndependence, Deciding((mean, all) => mean >= all.Average() ? Decision.Selected : Decision.NotSelected), "k1: 9 / 6 / 1; places: 1"));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.LoserIndependence, ByRow(Mean), "k1: 9 / 6 / 1; places: 1"));
        Assert.Equal(RuleFinding.Vacuous, Find(FairnessRule.LoserIndependence, ByRow(Mean, places: null), "k1: 9 / 6 / 1; places: 1"));
    }

    [Fact]
    public void C1L_is_not_asked_of_a_scheme_without_places() => Assert.Equal(
        RuleFinding.NotApplicable, Find(FairnessRule.LoserIndependence, Procedure.Of(AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("k1", Ten)))), "k1: 9 / 6; places: 1"));

    [Fact]
    public void C2_catches_ranks_that_copies_change()
    {
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.CloneInvariance, ByAll(Ranks), "k1: 2 8 8 / 6 5 8 / 9 7 5; places: 1"));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.CloneInvariance, ByRow(Mean), "k1: 2 8 8 / 6 5 8 / 9 7 5; places: 1"));
    }

    [Fact]
    public void C2_catches_a_copy_that_the_order_of_codes_separates() => Assert.Equal(
        RuleFinding.Violated, Find(FairnessRule.CloneInvariance, ByAll(marks => [.. marks.Select((r, i) => r.Average() - (i * 0.0000000001m))]), "k1: 2 / 6; places: 1"));

    [Fact]
    public void C3_catches_a_median_of_all_that_differs_from_both_groups()
    {
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.Reinforcement, ByRow(Median), "k1: 10 2 8 / 10 6 8; places: 1"));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.Reinforcement, ByRow(Mean), "k1: 10 2 8 / 10 6 8; places: 1"));
        Assert.Equal(RuleFinding.Vacuous, Find(FairnessRule.Reinforcement, ByRow(Median), "k1: 10 / 9; places: 1"));
    }

    [Fact]
    public void C4_catches_an_assessor_who_harms_whom_they_prefer()
    {
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.Participation, ByRow(Median), "k1: 4 4 6 / 6 2 5; places: 1"));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.Participation, ByRow(Mean), "k1: 4 4 6 / 6 2 5; places: 1"));
    }

    [Fact]
    public void C4_catches_weights_that_are_not_spread_anew()
    {
        // The second half of the panel shares one weight, however many they are; an assessor more takes away from what the others say.
        static decimal? Halves(decimal?[] row) => row.Length == 1 ? row[0] : (row[0] + row.Skip(1).Average()) / 2;
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.Participation, ByRow(Halves), "k1: 3 9 6 / 6 6 5; places: 1"));
    }

    private static bool Equals5(decimal?[] row) => row[0] == 5;
}
