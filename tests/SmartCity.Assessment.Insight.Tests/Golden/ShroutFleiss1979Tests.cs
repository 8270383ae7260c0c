using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Golden;

/// <summary>
/// Shrout and Fleiss (1979), Intraclass correlations: uses in assessing rater reliability, Psychological Bulletin 86:420–428, tables 2–4; digits beyond the
/// published two from psych::ICC 2.2.9 and irr::icc 0.84.1, which agree.
/// </summary>
public sealed class ShroutFleiss1979Tests
{
    private const double Within = 1e-8;

    private static readonly RatingTable s_table = RatingTable.Complete([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]);

    private static readonly IntraclassCorrelations s_six = IntraclassCorrelations.Of(s_table);

    public static TheoryData<string, string, double, double, double> Six => new()
    {
        { "ICC(1,1)", "ICC(1)", 0.1657417684, -0.1329323249, 0.7225600623 },
        { "ICC(2,1)", "ICC(A,1)", 0.2897637795, 0.01878651337, 0.7610843696 },
        { "ICC(3,1)", "ICC(C,1)", 0.7148407148, 0.342464765, 0.94585826 },
        { "ICC(1,k)", "ICC(k)", 0.4427971337, -0.8844421552, 0.9124154203 },
        { "ICC(2,k)", "ICC(A,k)", 0.6200505476, 0.0711368153, 0.9272320402 },
        { "ICC(3,k)", "ICC(C,k)", 0.9093155424, 0.6756747138, 0.9858916782 },
    };

    [Theory]
    [MemberData(nameof(Six))]
    public void The_six_correlations_and_their_intervals(string shroutFleiss, string mcGrawWong, double value, double lower, double upper)
    {
        var one = Assert.Single(s_six.All, c => c.Form.ShroutFleiss == shroutFleiss);
        Assert.Equal(mcGrawWong, one.Form.McGrawWong);
        Figures.Are(value, one.Estimate.Value, Within);
        Figures.Span(lower, upper, one.Estimate.Interval, Within);
        Assert.Equal(0.95, one.Estimate.Interval!.Level);
    }

    [Fact]
    public void The_other_interval_of_the_mean_in_agreement_is_named_after_mcgraw_and_wong()
    {
        var mean = s_six.Of(IccForm.AgreementMean);
        Figures.Span(0.03944017992, 0.9285731834, mean.McGrawWongInterval, Within);
        Assert.Contains("McGraw and Wong", mean.McGrawWongInterval!.Method, StringComparison.Ordinal);
        Assert.Contains("Spearman and Brown", mean.Estimate.Interval!.Method, StringComparison.Ordinal);
        Assert.All(s_six.All.Where(c => c.Form != IccForm.AgreementMean), c => Assert.Null(c.McGrawWongInterval));
    }

    [Fact]
    public void The_mean_squares_and_components()
    {
        Figures.Are(11.24166667, s_six.MeanSquares!.Units, Within);
        Figures.Are(6.263888889, s_six.MeanSquares.Within, Within);
        Figures.Are(32.48611111, s_six.MeanSquares.Raters, Within);
        Figures.Are(1.019444444, s_six.MeanSquares.Residual, Within);
        Figures.Are(2.555555556, s_six.UnitVariance, Within);
        Figures.Are(5.244444444, s_six.RaterVariance, Within);
        Figures.Are(1.019444444, s_six.ResidualVariance, Within);
    }

    [Fact]
    public void The_F_tests_are_one_sided()
    {
        var oneWay = s_six.Of(IccForm.OneWay).Estimate.Test!;
        Figures.Are(1.794678492, oneWay.Value, Within);
        Assert.Equal((5.0, 18.0, Sides.Upper), (oneWay.Degrees, oneWay.DenominatorDegrees, oneWay.Sides));
        // psych::ICC prints .16477 and .00013
        Figures.Are(0.16477, oneWay.P, 5e-6);
        var twoWay = s_six.Of(IccForm.Agreement).Estimate.Test!;
        Figures.Are(11.02724796, twoWay.Value, Within);
        Assert.Equal((5.0, 15.0, Sides.Upper), (twoWay.Degrees, twoWay.DenominatorDegrees, twoWay.Sides));
        Figures.Are(0.00013, twoWay.P, 5e-6);
    }

    [Fact]
    public void Restricted_likelihood_agrees_with_the_analysis_of_variance_where_no_mark_is_missing()
    {
        var (squares, _) = MixedModel.Squares(s_table);
        Figures.Are(11.24166667, squares!.Units, 1e-7);
        Figures.Are(6.263888889, squares.Within, 1e-7);
        Figures.Are(32.48611111, squares.Raters, 1e-7);
        Figures.Are(1.019444444, squares.Residual, 1e-7);
    }

    [Fact]
    public void The_generalizability_study_says_the_same()
    {
        var study = GStudy.Of(s_table);
        Assert.Equal(["candidate", "assessor", "candidate × assessor, residual"], study.Components.Select(c => c.Effect));
        Figures.Are(2.555555556, study.Components[0].Estimate.Value, Within);
        Figures.Are(5.244444444, study.Components[1].Estimate.Value, Within);
        Figures.Are(1.019444444, study.Components[2].Estimate.Value, Within);
        var four = study.Decide();
        Figures.Are(0.9093155424, four.G.Value, Within);
        Figures.Span(0.6756747138, 0.9858916782, four.G.Interval, Within);
        Figures.Are(0.6200505476, four.Phi.Value, Within);
        Figures.Are(0.7148407148, study.Decide(assessors: 1).G.Value, Within);
        Figures.Are(0.2897637795, study.Decide(assessors: 1).Phi.Value, Within);
    }
}
