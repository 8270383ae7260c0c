using System.Text.Json;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Golden;

/// <summary>Joint maximum likelihood on <see cref="GuilfordCase"/>; the printed tables of the classic program stopped up to 0.06 logit short of this optimum.</summary>
public sealed class GuilfordJointTests
{
    private const double Tolerance = 1e-6;

    private static readonly JointRasch s_fit = JointRasch.Of(GuilfordCase.Marks, Centring.AssessorsFree).Value;
    private static readonly RaschDiagnosis s_diagnosis = s_fit.Diagnose();

    public static TheoryData<string> Facets => ["judges", "scientists", "traits"];

    [Fact]
    public void The_likelihood_and_the_thresholds_are_those_of_the_optimum()
    {
        Assert.True(s_fit.IsConverged, s_fit.Ascent.ToString());
        Assert.InRange(s_fit.Ascent.Residual, 0, 1e-8);
        Assert.Equal(GuilfordCase.Joint.Number("logLikelihood"), s_fit.LogLikelihood, Tolerance);
        Assert.Null(s_fit.Thresholds[0].Measure);
        Near(GuilfordCase.Joint.Numbers("thresholds"), s_fit.Thresholds.Skip(1).Select(t => t.Measure));
    }

    [Theory]
    [MemberData(nameof(Facets))]
    public void Measures_errors_and_totals_are_those_of_the_case(string facet)
    {
        var (expected, (measures, _, _)) = (Elements(facet), Of(facet));
        Assert.Equal(expected.Select(e => (e.GetProperty("total").GetDecimal(), e.GetProperty("count").GetInt32())), measures.Select(m => (m.Points, m.Marks)));
        Assert.All(measures, m => Assert.Equal(FacetState.Estimated, m.State));
        Near(expected.Select(e => e.Number("measure")), measures.Select(m => m.Measure));
        Near(expected.Select(e => e.Number("modelSE")), measures.Select(m => m.StandardError));
    }

    [Theory]
    [MemberData(nameof(Facets))]
    public void Averages_and_mean_squares_are_those_of_the_case(string facet)
    {
        var (expected, (_, fits, _)) = (Elements(facet), Of(facet));
        Near(expected.Select(e => e.Number("observedAverage")), fits.Select(f => f.ObservedAverage));
        Near(expected.Select(e => e.Number("fairAverageM")), fits.Select(f => f.FairAverage));
        Near(expected.Select(e => e.Number("infitMnSq")), fits.Select(f => f.Infit?.Value));
        Near(expected.Select(e => e.Number("infitZ")), fits.Select(f => f.Infit?.Standardised));
        Near(expected.Select(e => e.Number("outfitMnSq")), fits.Select(f => f.Outfit?.Value));
        Near(expected.Select(e => e.Number("outfitZ")), fits.Select(f => f.Outfit?.Standardised));
    }

    [Theory]
    [MemberData(nameof(Facets))]
    public void Separation_is_that_of_the_case_under_both_deviations(string facet)
    {
        var (expected, (_, _, spread)) = (GuilfordCase.Joint.GetProperty(facet).GetProperty("summary"), Of(facet));
        foreach (var (name, actual) in new[] { ("population", spread.Population), ("sample", spread.Sample) })
        {
            var of = expected.GetProperty(name);
            Near(
                [of.Number("sd"), of.Number("rmse"), of.Number("adjSd"), of.Number("separation"), of.Number("strata"), of.Number("reliability")],
                [actual.Deviation, actual.Rmse, actual.AdjustedDeviation, actual.Index, actual.Strata, actual.Reliability]);
        }

        Assert.Equal(expected.Number("fixedChiSquare"), spread.ChiSquare, Tolerance);
        Assert.Equal(expected.GetProperty("df").GetInt32(), spread.Degrees);
    }

    [Fact]
    public void Judges_depart_from_the_model_on_scientists_as_in_the_case()
    {
        var expected = GuilfordCase.Joint.GetProperty("biasJudgeByScientist").EnumerateArray().ToArray();
        var actual = s_diagnosis.AssessorByCandidate;
        Assert.Equal(
            expected.Select(e => (GuilfordCase.Marks.Assessors[e.GetProperty("judge").GetInt32() - 1], GuilfordCase.Marks.Candidates[e.GetProperty("scientist").GetInt32() - 1])),
            actual.Select(t => (t.By, t.On)));
        foreach (var (e, t) in expected.Zip(actual))
        {
            Near(
                [e.Number("observed"), e.Number("expected"), e.Number("count"), e.Number("bias"), e.Number("se"), e.Number("t")],
                [t.Observed, t.Expected, t.Marks, t.Bias, t.StandardError, t.Statistic]);
        }
    }

    [Fact]
    public void The_finite_sample_correction_is_fourteen_fifteenths()
    {
        Assert.Equal(14 / 15.0, s_fit.Correction, 1e-15);
        Near(s_fit.Assessors.Select(a => a.Measure!.Value * 14 / 15), s_fit.Assessors.Select(a => a.Corrected));
    }

    private static JsonElement[] Elements(string facet) => [.. GuilfordCase.Joint.GetProperty(facet).GetProperty("elements").EnumerateArray()];

    private static (IReadOnlyList<FacetMeasure> Measures, IReadOnlyList<ElementFit> Fits, FacetSpread Spread) Of(string facet) => facet switch
    {
        "judges" => (s_fit.Assessors, s_diagnosis.Assessors, s_diagnosis.AssessorSpread.Value),
        "scientists" => (s_fit.Candidates, s_diagnosis.Candidates, s_diagnosis.CandidateSpread.Value),
        _ => (s_fit.Criteria, s_diagnosis.Criteria, s_diagnosis.CriterionSpread.Value),
    };

    private static void Near(IEnumerable<double> expected, IEnumerable<double?> actual)
    {
        Assert.Equal(expected.Count(), actual.Count());
        foreach (var (e, a) in expected.Zip(actual))
        {
            Assert.NotNull(a);
            Assert.Equal(e, a.Value, Tolerance);
        }
    }
}
