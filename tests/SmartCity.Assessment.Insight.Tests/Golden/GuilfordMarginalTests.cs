using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Golden;

/// <summary>Marginal maximum likelihood on <see cref="GuilfordCase"/>: abilities normal with estimated mean and variance, judges and traits centred.</summary>
public sealed class GuilfordMarginalTests
{
    private const double Tolerance = 1e-5;

    private static readonly MarginalRasch s_fit = MarginalRasch.Of(GuilfordCase.Marks, Centring.CandidatesFree).Value;

    [Fact]
    public void The_deviance_and_the_distribution_of_abilities_are_those_of_the_case()
    {
        Assert.True(s_fit.IsConverged, s_fit.Ascent.ToString());
        Assert.Equal(GuilfordCase.Marginal.Number("deviance"), s_fit.Deviance, Tolerance);
        Assert.Equal(GuilfordCase.Marginal.Number("mu"), s_fit.Mean, Tolerance);
        Assert.Equal(GuilfordCase.Marginal.Number("sigma2"), s_fit.Variance, Tolerance);
    }

    [Fact]
    public void Severities_difficulties_and_thresholds_are_those_of_the_case()
    {
        Near("judges", s_fit.Assessors.Select(a => a.Measure));
        Near("traits", s_fit.Criteria.Select(c => c.Measure));
        Near("thresholds", s_fit.Thresholds.Skip(1).Select(t => t.Measure));
    }

    [Fact]
    public void Posterior_means_and_deviations_are_those_of_the_case()
    {
        Near("scientistEAP", s_fit.Candidates.Select(c => c.Measure));
        Near("scientistPSD", s_fit.Candidates.Select(c => c.StandardError));
    }

    [Fact]
    public void The_grid_is_at_least_twice_as_fine_as_the_narrowest_posterior() =>
        Assert.InRange(s_fit.GridStep, 1e-3, s_fit.Candidates.Min(c => c.StandardError!.Value) / 2);

    private static void Near(string property, IEnumerable<double?> actual)
    {
        var expected = GuilfordCase.Marginal.Numbers(property);
        Assert.Equal(expected.Length, actual.Count());
        foreach (var (e, a) in expected.Zip(actual))
        {
            Assert.NotNull(a);
            Assert.Equal(e, a.Value, Tolerance);
        }
    }
}
