using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Golden;

/// <summary>
/// Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed.: twelve units, four raters, five categories, missing marks (<c>cac.raw4raters</c>). Figures of
/// R's irrCAC 1.4, to the digits it prints.
/// </summary>
public sealed class GwetFourRatersTests
{
    private static readonly RatingTable s_table = RatingTable.Of(
    [
        [1, 1, null, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4],
        [4, 4, 4, 4], [1, 1, 2, 1], [2, 2, 2, 2], [null, 5, 5, 5], [null, null, 1, 1], [null, null, 3, null],
    ]);

    private static readonly CategoryCounts s_counts = CategoryCounts.Of(s_table);

    public static TheoryData<string, string, double, double, double, double> Printed
    {
        get
        {
            var data = new TheoryData<string, string, double, double, double, double>();
            foreach (var row in GoldenFile.Rows("gwet-four-raters.csv"))
            {
                data.Add(row[0], row[1], Figures.Number(row[2]), Figures.Number(row[3]), Figures.Number(row[4]), Figures.Number(row[5]));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Printed))]
    public void Coefficients_by_weights(string weights, string coefficient, double observed, double expected, double value, double error)
    {
        var found = Coefficient(coefficient, WeightsNamed(weights));
        Figures.Are(observed, found.Observed, 5e-7);
        Figures.Are(expected, found.Expected, 5e-7);
        Figures.Are(value, found.Estimate.Value, 5.1e-6);
        Figures.Are(error, found.Estimate.StandardError, 5.1e-6);
    }

    [Fact]
    public void Percent_agreement() => Figures.Are(0.8181818182, AgreementCoefficient.Percent(s_counts).Estimate.Value, 1e-10);

    [Fact]
    public void The_test_is_one_sided_as_in_R_and_half_of_what_ports_print()
    {
        var test = AgreementCoefficient.Gwet(s_counts).Estimate.Test!;
        Figures.Are(0.00010436, test.P, 5e-9);
        Assert.Equal((Sides.Upper, 11.0), (test.Sides, test.Degrees));
    }

    [Fact]
    public void The_ordinal_weights_are_not_the_ordinal_distance_of_alpha()
    {
        Figures.Are(0.83364, AgreementCoefficient.Krippendorff(s_counts, AgreementWeights.Ordinal).Estimate.Value, 5e-6);
        Figures.Are(0.8153875038, KrippendorffAlpha.Of(s_table, AlphaMetric.Ordinal).Estimate.Value, 1e-9);
    }

    private static AgreementCoefficient Coefficient(string name, AgreementWeights weights) => name switch
    {
        "gwet" => AgreementCoefficient.Gwet(s_counts, weights),
        "alpha" => AgreementCoefficient.Krippendorff(s_counts, weights),
        "fleiss" => AgreementCoefficient.Fleiss(s_counts, weights),
        "conger" => AgreementCoefficient.Conger(s_table, weights),
        "bp" => AgreementCoefficient.BrennanPrediger(s_counts, weights),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static AgreementWeights WeightsNamed(string name) => Assert.Single(
        [
            AgreementWeights.Unweighted, AgreementWeights.Linear, AgreementWeights.Quadratic, AgreementWeights.Ordinal,
            AgreementWeights.Radical, AgreementWeights.Ratio, AgreementWeights.Circular, AgreementWeights.Bipolar,
        ], w => w.Name == name);
}
