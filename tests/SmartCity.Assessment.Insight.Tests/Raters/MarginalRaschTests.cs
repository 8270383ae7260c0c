using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Raters;

public sealed class MarginalRaschTests
{
    private static MarginalRasch Fit(int top, params string[] rows) => MarginalRasch.Of(Panels.Of(top, rows), Centring.CandidatesFree).Value;

    [Fact]
    public void Candidates_at_one_end_need_no_special_case()
    {
        var fit = Fit(2, "222", "012", "121", "210", "000");
        Assert.True(fit.IsConverged, fit.Ascent.ToString());
        Assert.All(fit.Candidates, c => Assert.Equal(FacetState.Estimated, c.State));
        Assert.True(fit.Candidates[0].Measure > fit.Candidates[2].Measure && fit.Candidates[4].Measure < fit.Candidates[1].Measure);
    }

    [Fact]
    public void Assessors_at_one_end_are_flagged()
    {
        var fit = Fit(2, "0120", "1210", "2100", "2110");
        Assert.Equal(FacetState.AtBottom, fit.Assessors[3].State);
        Assert.True(fit.Assessors[3].Measure is { } m && double.IsFinite(m) && m > fit.Assessors.Take(3).Max(a => a.Measure));
    }

    [Fact]
    public void Candidates_who_do_not_differ_have_no_variance()
    {
        // every candidate has the same sum, which is less variation than chance makes
        var fit = Fit(2, "012", "120", "201", "021", "102", "210");
        Assert.True(fit.IsConverged, fit.Ascent.ToString());
        Assert.Equal((0.0, null, 0.0), (fit.Variance, fit.VarianceStandardError, fit.GridStep));
        Assert.All(fit.Candidates, c => Assert.Equal((fit.Mean, 0), (c.Measure!.Value, c.StandardError!.Value)));
    }

    [Fact]
    public void One_candidate_has_no_variance_and_no_marks_have_no_model()
    {
        var one = MarkSet.Of(CategoryScale.Between(0, 2), ["c"], ["k1", "k2"], ["a1", "a2"], [new(0, 0, 0, 0), new(0, 1, 0, 2), new(0, 0, 1, 2), new(0, 1, 1, 1)]);
        Assert.Equal("raters.one-candidate", MarginalRasch.Of(one, Centring.CandidatesFree).Undefined!.Code);
        Assert.Equal("raters.no-marks", MarginalRasch.Of(Panels.Of(2, "...", "..."), Centring.CandidatesFree).Undefined!.Code);
        Assert.Equal("raters.every-mark-same", MarginalRasch.Of(Panels.Of(2, "111", "111"), Centring.CandidatesFree).Undefined!.Code);
    }

    [Theory]
    [InlineData(2, "01", "12", "01", "12")]
    [InlineData(1, "01", "01", "01", ".1", "0.")]
    [InlineData(2, "012", "012")]
    [InlineData(3, "03", "12", "13")]
    public void Doubt_names_those_whom_it_is_about(int top, params string[] rows)
    {
        var found = MarginalRasch.Of(Panels.Of(top, rows), Centring.CandidatesFree);
        if (found.TryGetValue(out var fit) && !fit.IsConverged)
            Assert.Matches("assessors a|criteria k|categories of points|how far candidates", Assert.Single(fit.Ascent.Doubt!.Arguments));
    }

    [Fact]
    public void A_variance_that_the_marks_cannot_tell_is_not_called_converged()
    {
        // with one mark a candidate, any variance fits as well with other thresholds
        var fit = Fit(2, "0", "1", "1", "2", "1", "0");
        Assert.False(fit.IsConverged);
        Assert.Null(fit.Ascent.LastStep);
        Assert.Equal("raters.runs-away", fit.Ascent.Doubt!.Code);
        Assert.Contains("how far candidates lie apart", fit.Ascent.Doubt.Arguments[0], StringComparison.Ordinal);
        Assert.Contains("jarak antarkandidat", fit.Ascent.Doubt.Text(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void Zero_is_where_it_was_declared_and_errors_go_along()
    {
        var marks = Panels.Of(3, "0123", "1032", "2311", "1233", "0012");
        MarginalRasch Of(Centring centring) => MarginalRasch.Of(marks, centring).Value;
        var (candidates, assessors) = (Of(Centring.CandidatesFree), Of(Centring.AssessorsFree));
        Assert.Equal(0, assessors.Mean);
        Assert.Null(assessors.MeanStandardError);
        Assert.Equal(candidates.Deviance, assessors.Deviance);
        Assert.All(candidates.Assessors.Zip(assessors.Assessors), p => Assert.Equal(p.First.Measure!.Value - candidates.Mean, p.Second.Measure!.Value, 1e-12));
        Assert.Equal(0, candidates.Assessors.Average(a => a.Measure!.Value), 1e-12);
        // with one criterion the mean severity and the mean ability are the same contrast
        Assert.All(assessors.Assessors, a => Assert.True(a.StandardError > 0));
        Assert.True(candidates.MeanStandardError > 0);
    }

    [Fact]
    public void Standard_errors_are_those_of_the_curvature_of_the_deviance()
    {
        // one criterion, two categories, two assessors: severities ±c, mean and log deviation are three parameters, with the Hessian by differences
        string[] rows = [.. Enumerable.Repeat("11", 7), .. Enumerable.Repeat("10", 5), .. Enumerable.Repeat("01", 2), .. Enumerable.Repeat("00", 6)];
        var fit = Fit(1, rows);
        double[] at = [fit.Assessors[0].Measure!.Value, fit.Mean, Math.Log(fit.Variance) / 2];
        double Deviance(double[] x) => PlainMarginal.Deviance(Panels.Of(1, rows), x[1], Math.Exp(2 * x[2]), [0], [x[0], -x[0]], [0, 0]);
        const double Step = 1e-3;
        double At(int r, double up, int c, double right)
        {
            var x = (double[])at.Clone();
            x[r] += up * Step;
            x[c] += right * Step;
            return Deviance(x);
        }

        var hessian = MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.Dense(3, 3, (r, c) =>
            (At(r, 1, c, 1) - At(r, 1, c, -1) - At(r, -1, c, 1) + At(r, -1, c, -1)) / (8 * Step * Step));
        var covariance = hessian.Inverse();
        Assert.Equal(Math.Sqrt(covariance[0, 0]), fit.Assessors[0].StandardError!.Value, 1e-4);
        Assert.Equal(Math.Sqrt(covariance[1, 1]), fit.MeanStandardError!.Value, 1e-4);
        Assert.Equal(2 * fit.Variance * Math.Sqrt(covariance[2, 2]), fit.VarianceStandardError!.Value, 1e-3);
    }
}
