using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

public sealed class ScaleChangeTests
{
    [Fact]
    public void A_mean_keeps_the_order_on_every_scale() => Assert.Equal(
        RuleFinding.Holds, PlantedProcedure.Find(FairnessRule.ScaleChange, PlantedProcedure.OfRows((row, _) => row.Average()), "k1: 3 4 / 5 2 / 1 -; places: 1"));

    [Fact]
    public void A_sum_of_different_numbers_of_marks_does_not() => Assert.Equal(
        RuleFinding.Violated, PlantedProcedure.Find(FairnessRule.ScaleChange, PlantedProcedure.OfRows((row, _) => row.Sum()), "k1: 3 - / 1 2; places: 1"));

    [Fact]
    public void A_pass_mark_that_stays_where_it_was_is_noticed() => Assert.Equal(
        RuleFinding.Violated, PlantedProcedure.Find(FairnessRule.ScaleChange, PlantedProcedure.OfRows((row, _) => row.Sum() > 4 ? row.Sum() : 0), "k1: 3 / 4 / 2; places: 1"));

    [Fact]
    public void Marks_that_fill_the_scale_leave_no_other() => Assert.Equal(
        RuleFinding.Vacuous, PlantedProcedure.Find(FairnessRule.ScaleChange, PlantedProcedure.OfRows((row, _) => row.Sum()), "k1: 0 / 10 / 3; places: 1"));
}
