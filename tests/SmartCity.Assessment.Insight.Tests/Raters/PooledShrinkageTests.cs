using MathNet.Numerics.Distributions;
using SmartCity.Assessment.Insight.Tests.Raters.Report;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Raters;

public sealed class PooledShrinkageTests
{
    private static readonly double?[][] s_policy =
        [[7, 6, null, 8], [5, 4.5, 6, null], [null, 7, 8, 9], [4, null, 5.5, 6], [6, 5, 6.5, 8], [3, 3.5, null, 5], [8, 6.5, 9, null], [null, 4, 5, 7]];

    /// <summary>Other candidates and marks missing, on a scale ten times as long.</summary>
    private static readonly double?[][] s_budget =
        [[70, 75, 80, null], [50, null, 62, 58], [40, 55, null, 60], [null, 30, 45, 40], [90, 85, 95, 99], [20, 35, 30, null], [60, null, 75, 61]];

    private static readonly double?[][] s_agreed = [[1, 1], [2, 2], [4, 4]];

    private static Fitted<PooledShrinkage> Of(params double?[][][] criteria) => PooledShrinkage.Of(criteria.Select((c, i) => ($"k{i + 1}", AdvisedShrinkageTests.Points(c))));

    private static double Deviance(double lambda, params double?[][][] criteria) => criteria.Sum(c => AdvisedShrinkageTests.RestrictedDeviance(c, lambda));

    /// <summary>Where the sum of the deviances by determinants is least: a grid, then golden sections.</summary>
    private static double BruteForce(params double?[][][] criteria)
    {
        double At(double log) => Deviance(Math.Exp(log), criteria);
        var best = Enumerable.Range(-200, 401).Select(i => i / 20.0).MinBy(At);
        var (low, high, golden) = (best - 0.05, best + 0.05, (Math.Sqrt(5) - 1) / 2);
        while (high - low > 1e-9)
        {
            var (left, right) = (high - (golden * (high - low)), low + (golden * (high - low)));
            (low, high) = At(left) < At(right) ? (low, right) : (left, high);
        }

        return Math.Exp((low + high) / 2);
    }

    [Fact]
    public void No_other_shrinkage_has_a_higher_likelihood_over_all_criteria()
    {
        var pooled = Of(s_policy, s_budget).Value;
        var (policy, budget) = (AdvisedShrinkage.Of(AdvisedShrinkageTests.Points(s_policy)).Value, AdvisedShrinkage.Of(AdvisedShrinkageTests.Points(s_budget)).Value);
        Assert.Equal(BruteForce(s_policy, s_budget), pooled.Shrinkage, 1e-5 * pooled.Shrinkage);
        Assert.InRange(pooled.Shrinkage, Math.Min(policy.Shrinkage, budget.Shrinkage), Math.Max(policy.Shrinkage, budget.Shrinkage));
        Assert.Equal(["k1", "k2"], pooled.Criteria.Select(c => c.Criterion));
        Assert.All(pooled.Criteria, c => Assert.Equal(c.ErrorVariance!.Value / pooled.Shrinkage, c.SeverityVariance!.Value, 1e-9));
        Assert.Equal(decimal.Round((decimal)pooled.Shrinkage, 4), pooled.Declared!.Value, 3);
    }

    [Fact]
    public void The_interval_is_where_the_likelihood_has_fallen_by_half_a_chi_square()
    {
        var pooled = Of(s_policy, s_budget).Value;
        var limit = Deviance(pooled.Shrinkage, s_policy, s_budget) + ChiSquared.InvCDF(1, 0.95);
        Assert.Equal(limit, Deviance(pooled.Lower, s_policy, s_budget), 1e-6);
        Assert.Equal(limit, Deviance(pooled.Upper!.Value, s_policy, s_budget), 1e-6);
        Assert.Throws<ArgumentOutOfRangeException>(() => PooledShrinkage.Of([("p", AdvisedShrinkageTests.Points(s_policy))], 1));
    }

    [Fact]
    public void The_unit_and_the_zero_of_a_criterion_play_no_part()
    {
        double?[][] other = [.. s_budget.Select(r => r.Select(m => (m / 40) - 3).ToArray())];
        var (first, second) = (Of(s_policy, s_budget).Value, Of(s_policy, other).Value);
        Assert.Equal(first.Shrinkage, second.Shrinkage, 1e-9 * first.Shrinkage);
        Assert.Equal(first.Criteria[1].ErrorVariance!.Value, 1600 * second.Criteria[1].ErrorVariance!.Value, 1e-6);
    }

    [Fact]
    public void One_criterion_has_its_own_shrinkage_and_twice_the_same_is_more_certain()
    {
        var (own, once, twice) = (AdvisedShrinkage.Of(AdvisedShrinkageTests.Points(s_policy)).Value, Of(s_policy).Value, Of(s_policy, s_policy).Value);
        Assert.Equal((own.Shrinkage, own.Lower, own.Upper, own.Declared), (once.Shrinkage, once.Lower, once.Upper, once.Declared));
        Assert.Equal(own.Shrinkage, twice.Shrinkage, 1e-9);
        Assert.Equal(own.ErrorVariance, twice.Criteria[1].ErrorVariance!.Value, 1e-9);
        Assert.True(once.Lower < twice.Lower && twice.Upper < once.Upper);
    }

    [Fact]
    public void What_cannot_tell_severity_from_error_takes_no_part_and_says_why()
    {
        var pooled = Of(s_agreed, s_policy).Value;
        Assert.Equal(Of(s_policy).Value.Shrinkage, pooled.Shrinkage);
        Assert.Equal("raters.never-differ", pooled.Criteria[0].Undefined!.Code);
        Assert.Null(pooled.Criteria[0].ErrorVariance);
        Assert.Null(pooled.Criteria[1].Undefined);
        Assert.Equal("raters.never-differ", Of(s_agreed).Undefined!.Code);
        Assert.Equal("raters.no-criterion", Of(s_agreed, [[1], [2]]).Undefined!.Code);
        Assert.Equal("raters.no-more-than-chance", Of([[1, 2], [2, 1], [4, 3], [3, 4]], [[1, 2], [2, 1], [4, 3], [3, 4]]).Undefined!.Code);
    }

    [Fact]
    public void Severities_that_vary_no_more_than_chance_on_one_criterion_count_too()
    {
        double?[][] chance = [[1, 2, 2, 1], [2, 1, 1, 2], [4, 3, 3, 4], [3, 4, 4, 3]];
        var pooled = Of(s_policy, chance).Value;
        Assert.True(pooled.Shrinkage > Of(s_policy).Value.Shrinkage);
        Assert.Equal(BruteForce(s_policy, chance), pooled.Shrinkage, 1e-5 * pooled.Shrinkage);
    }

    [Fact]
    public void The_report_advises_one_for_the_scheme_over_criteria_on_different_scales()
    {
        decimal?[][] Rows(double?[][] rows) => [.. rows.Take(7).Select(r => r.Select(m => (decimal?)m).ToArray())];
        var scheme = SmallContest.Scheme(null, null, Aspect.Marked("p", SmallContest.Ten).Weight(1), Aspect.Marked("q", Rubric.Scale(0, 100)).Weight(1));
        var result = SmallContest.Of(scheme, null, null, ("p", Rows(s_policy)), ("q", Rows(s_budget)));
        var advised = result.Report().Shrinkage.Value;
        Assert.Equal(Of([.. s_policy.Take(7)], s_budget).Value.Shrinkage, advised.Shrinkage);
        Assert.Equal(advised.Shrinkage, PooledShrinkage.Of(result.Table.Panel).Value.Shrinkage);
        Assert.True(scheme.With(calibration: Calibration.AdditiveShrunk(advised.Declared!.Value)).Assess(result.Input).IsValid);
    }
}
