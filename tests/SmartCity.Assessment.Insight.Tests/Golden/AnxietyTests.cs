using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Golden;

/// <summary>Three raters, twenty subjects, many ties: the data set <c>anxiety</c> of R's irr 0.84.1 with <c>kendall(anxiety, correct = TRUE)</c>.</summary>
public sealed class AnxietyTests
{
    private static readonly RatingTable s_table = RatingTable.Complete(GoldenFile.Rows("anxiety.csv").Select(r => r.Select(Figures.Number)));

    [Fact]
    public void Concordance_with_ties()
    {
        var w = KendallW.Of(s_table);
        Figures.Are(0.539656876, w.Estimate.Value, 1e-9);
        Figures.Are(0.5019214703, w.Uncorrected, 1e-9);
        Assert.Equal((3004.0, 1674.0, 20, 3), (w.SumOfSquares, w.Ties, w.Units, w.Raters));
        Assert.Equal([31.5, 34.5, 46.0, 52.5, 36.5, 44.0, 13.5, 47.5, 32.0, 20.0, 13.5, 40.5, 27.0, 43.0, 13.5, 13.5, 17.5, 31.0, 35.0, 37.5], w.RankSums);
        var test = w.Estimate.Test!;
        Figures.Are(30.76044193, test.Value, 1e-8);
        Figures.Are(0.04288347313, test.P, 1e-9);
        Assert.Equal((19.0, Sides.Upper), (test.Degrees, test.Sides));
        Assert.InRange(w.Estimate.Value, w.Estimate.Interval!.Lower, w.Estimate.Interval.Upper);
    }

    [Fact]
    public void Agreement_of_one_mark_as_irr_prints_it()
    {
        // icc(anxiety, model = "twoway", type = "agreement"): ICC(A,1) = 0.198, F(19,39.7) = 1.83, p = 0.0543
        var one = IntraclassCorrelations.Of(s_table).Of(IccForm.Agreement);
        Figures.Are(0.198, one.Estimate.Value, 5e-4);
        Figures.Are(1.83, one.McGrawWongTest!.Value, 5e-3);
        Figures.Are(39.7, one.McGrawWongTest.DenominatorDegrees, 5e-2);
        Figures.Are(0.0543, one.McGrawWongTest.P, 5e-5);
    }

    [Fact]
    public void Weighted_kappa_of_the_first_two_raters_as_irr_prints_it()
    {
        // kappa2(anxiety[, 1:2], "squared") and "equal"
        var pair = RatingTable.Complete(GoldenFile.Rows("anxiety.csv").Select(r => r[..2].Select(Figures.Number)));
        Figures.Are(0.297, CohenKappa.Of(pair, AgreementWeights.Quadratic.ByPlace()).Estimate.Value, 5e-4);
        Figures.Are(0.189, CohenKappa.Of(pair, AgreementWeights.Linear.ByPlace()).Estimate.Value, 5e-4);
    }

    [Fact]
    public void A_unit_that_a_rater_did_not_mark_is_left_out()
    {
        var marks = Enumerable.Range(0, s_table.Units).Select(u => Enumerable.Range(0, 3).Select(r => s_table[u, r]).ToArray()).ToList();
        marks.Insert(7, [5, null, 1]);
        marks.Add([null, null, null]);
        Assert.Equal(KendallW.Of(s_table).Estimate, KendallW.Of(RatingTable.Of(marks)).Estimate);
    }
}
