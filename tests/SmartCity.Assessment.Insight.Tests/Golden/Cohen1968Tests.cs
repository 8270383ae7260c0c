using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Golden;

/// <summary>
/// Cohen (1968), Weighted kappa, Psychological Bulletin 70:213–220; Stuart (1953), the unaided vision of 7,477 women, Biometrika 40:105–110. Figures
/// recomputed with psych::cohen.kappa and irr::kappa2.
/// </summary>
public sealed class Cohen1968Tests
{
    private static readonly double[][] s_shares = [[0.44, 0.05, 0.01], [0.07, 0.2, 0.03], [0.09, 0.05, 0.06]];

    private static readonly double[][] s_vision = [[1520, 266, 124, 66], [234, 1512, 432, 78], [117, 362, 1772, 205], [36, 82, 179, 492]];

    [Fact]
    public void Kappa_and_kappa_weighted_by_disagreements()
    {
        Figures.Are(0.4915254237, CohenKappa.OfProportions(s_shares, 200).Estimate.Value, 1e-9);
        var weighted = CohenKappa.OfProportions(s_shares, 200, AgreementWeights.FromDisagreements([[0, 1, 3], [1, 0, 6], [3, 6, 0]]));
        Figures.Are(0.347826087, weighted.Estimate.Value, 1e-9);
        Assert.Equal(200, weighted.Units, 9);
        // psych::cohen.kappa prints .39 .49 .59 and, weighted, the same middle with wider ends
        Figures.Span(0.39, 0.59, CohenKappa.OfProportions(s_shares, 200).Estimate.Interval, 5e-3);
    }

    [Fact]
    public void Vision_of_7477_women()
    {
        Figures.Are(0.5953888281, CohenKappa.OfCounts(s_vision).Estimate.Value, 1e-9);
        Figures.Are(0.6523804295, CohenKappa.OfCounts(s_vision, AgreementWeights.Linear).Estimate.Value, 1e-9);
        Figures.Are(0.7023342525, CohenKappa.OfCounts(s_vision, AgreementWeights.Quadratic).Estimate.Value, 1e-9);
    }

    [Fact]
    public void The_test_is_two_sided()
    {
        var test = CohenKappa.OfCounts(s_vision).Estimate.Test!;
        Assert.Equal(("z", Sides.Two), (test.Statistic, test.Sides));
    }
}
