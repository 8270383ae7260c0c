using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Golden;

/// <summary>What the README of R's irrCAC (Gwet) prints for its data sets <c>distrib.6raters</c> and <c>cont3x3abstractors</c>; its p-values there are two-sided.</summary>
public sealed class IrrCacTests
{
    private static readonly CategoryCounts s_sixRaters = CategoryCounts.FromCounts(GoldenFile.Rows("fleiss-1971.csv").Take(15).Select(r => r.Select(c => (int)Figures.Number(c))));

    public static TheoryData<string, double, double, double, double, double> Printed => new()
    {
        { "AC1", 0.4448007, 0.08418757, 0.264, 0.625, 0.0001155927 },
        { "Fleiss' kappa", 0.4139265, 0.08119291, 0.24, 0.588, 0.0001622724 },
        { "Brennan-Prediger", 0.4388889, 0.08312142, 0.261, 0.617, 0.0001163 },
    };

    [Theory]
    [MemberData(nameof(Printed))]
    public void Six_raters_as_counts(string name, double value, double error, double lower, double upper, double both)
    {
        var found = Assert.Single(
            [
                AgreementCoefficient.Gwet(s_sixRaters), AgreementCoefficient.Fleiss(s_sixRaters), AgreementCoefficient.BrennanPrediger(s_sixRaters),
            ], c => c.Name == name).Estimate;
        Figures.Are(value, found.Value, 5e-8);
        Figures.Are(error, found.StandardError, 5e-9);
        Figures.Span(lower, upper, found.Interval, 5.1e-4);
        Figures.Are(both / 2, found.Test!.P, 5e-9);
    }

    [Fact]
    public void Alpha_of_six_raters_as_counts()
    {
        // only the figure: irrCAC's function of counts has another standard error for alpha (.0824) than its function of raw marks, which is followed here
        var alpha = AgreementCoefficient.Krippendorff(s_sixRaters);
        Figures.Are(0.4204384, alpha.Estimate.Value, 5e-8);
        Figures.Are(0.5560988, alpha.Observed, 5e-8);
        Figures.Are(0.2340741, alpha.Expected, 5e-8);
    }

    [Fact]
    public void Two_abstractors()
    {
        var kappa = CohenKappa.OfCounts([[13, 0, 0], [0, 20, 7], [0, 4, 56]]).Estimate;
        Figures.Are(0.7964094, kappa.Value, 5e-8);
        Figures.Are(0.05891072, kappa.StandardError, 5e-9);
    }

    [Fact]
    public void Two_abstractors_one_by_one()
    {
        (double One, double Other, int Times)[] cells = [(1, 1, 13), (2, 2, 20), (2, 3, 7), (3, 2, 4), (3, 3, 56)];
        var table = RatingTable.Complete(cells.SelectMany(c => Enumerable.Repeat<double[]>([c.One, c.Other], c.Times)));
        var counts = CategoryCounts.Of(table);
        Figures.Are(0.7964094, CohenKappa.Of(table).Estimate.Value, 5e-8);
        Figures.Are(0.7962397, AgreementCoefficient.Fleiss(counts).Estimate.Value, 5e-8);
        Figures.Are(0.8493305, AgreementCoefficient.Gwet(counts).Estimate.Value, 5e-8);
        Figures.Are(0.835, AgreementCoefficient.BrennanPrediger(counts).Estimate.Value, 5e-8);
        Figures.Are(0.7972585, AgreementCoefficient.Krippendorff(counts).Estimate.Value, 5e-8);
        Figures.Are(0.89, AgreementCoefficient.Percent(counts).Estimate.Value, 5e-8);
        // irrCAC's functions of contingency tables divide by n where those of raw marks divide by n − 1
        Figures.Are(0.04321747 * Math.Sqrt(100 / 99.0), AgreementCoefficient.Gwet(counts).Estimate.StandardError, 5e-9);
        Figures.Are(0.03128898 * Math.Sqrt(100 / 99.0), AgreementCoefficient.Percent(counts).Estimate.StandardError, 5e-9);
    }
}
