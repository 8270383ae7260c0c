using SmartCity.Assessment.Insight.Tests.Golden;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests;

/// <summary>Tails and quantiles against printed tables.</summary>
public sealed class DistributionsTests
{
    [Theory]
    [InlineData(0.975, 1, 1, 647.7890)]
    [InlineData(0.975, 100, 1, 1013.175)]
    [InlineData(0.975, 5, 18, 3.382)]
    [InlineData(0.95, 19, 38, 1.867)]
    [InlineData(0.05, 4, 10, 0.16771)]
    public void Quantiles_of_F(double p, double d1, double d2, double value) => Figures.Are(1, Distributions.FisherQuantile(p, d1, d2) / value, 5e-4);

    [Theory]
    [InlineData(0.001, 2.5, 4000.5)]
    [InlineData(0.975, 1154, 8078)]
    [InlineData(0.5, 0.3, 3)]
    public void A_quantile_is_where_the_tail_is(double p, double d1, double d2) =>
        Figures.Are(1 - p, Distributions.FisherUpper(Distributions.FisherQuantile(p, d1, d2), d1, d2), 1e-12);

    [Fact]
    public void One_sided_means_that_figures_below_zero_are_no_evidence()
    {
        Figures.Are(0.025, Distributions.StudentUpper(2.200985, 11), 1e-8);
        Figures.Are(0.975, Distributions.StudentUpper(-2.200985, 11), 1e-8);
        var worse = AgreementCoefficient.Gwet(CategoryCounts.Of(RatingTable.Complete([[1, 2], [2, 1], [1, 3], [3, 3], [2, 3]]))).Estimate;
        Assert.True(worse.Value < 0 && worse.Test!.P > 0.5);
    }

    [Fact]
    public void Student_and_normal_between_two_ends()
    {
        Figures.Are(2.200985, Distributions.StudentBetween(0.95, 11), 1e-6);
        Figures.Are(1.959963985, Distributions.NormalBetween(0.95), 1e-8);
        Figures.Are(0.05, Distributions.NormalBoth(-1.959963985), 1e-9);
        Figures.Are(0.05, Distributions.ChiSquareUpper(30.14353, 19), 1e-7);
    }
}
