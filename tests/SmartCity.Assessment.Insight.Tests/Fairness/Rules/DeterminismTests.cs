using System.Globalization;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

public sealed class DeterminismTests
{
    private const string Contest = "k1: 3 4 / 5 2 / 1 1; places: 1";

    [Fact]
    public void A_sum_is_the_same_everywhere() => Assert.Equal(RuleFinding.Holds, HandMade.Find(FairnessRule.Determinism, HandMade.ByRow((row, _) => row.Sum()), Contest));

    [Fact]
    public void A_number_read_in_the_writing_of_the_machine_is_noticed()
    {
        // On this machine it works: the rule has to find out that it does not elsewhere.
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            Assert.Equal(RuleFinding.Violated, HandMade.Find(
                FairnessRule.Determinism, HandMade.ByRow((row, _) => decimal.Parse($"{row.Sum()}.5", NumberStyles.Number, CultureInfo.CurrentCulture)), Contest));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_score_that_hangs_on_the_thread_is_noticed() => Assert.Equal(RuleFinding.Violated, HandMade.Find(
        FairnessRule.Determinism, HandMade.ByRow((row, _) => row.Sum() + Environment.CurrentManagedThreadId), Contest));

    [Fact]
    public void A_procedure_that_fails_elsewhere_is_noticed()
    {
        var here = Environment.CurrentManagedThreadId;
        Assert.Equal(RuleFinding.Violated, HandMade.Find(
            FairnessRule.Determinism, HandMade.ByRow((row, _) => Environment.CurrentManagedThreadId == here ? row.Sum() : throw new InvalidOperationException()), Contest));
    }

    [Fact]
    public void A_single_candidate_says_nothing() => Assert.Equal(
        RuleFinding.Vacuous, HandMade.Find(FairnessRule.Determinism, HandMade.ByRow((row, _) => row.Sum()), "k1: 3; places: 1"));
}
