using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Golden;

/// <summary>
/// Fleiss (1971), Measuring nominal scale agreement among many raters, Psychological Bulletin 76:378–382, table 1: thirty patients, six psychiatrists, five
/// diagnoses. Figures of irr::kappam.fleiss(diagnoses, detail = TRUE); the exact form of kappam.fleiss(diagnoses, exact = TRUE).
/// </summary>
public sealed class Fleiss1971Tests
{
    private const double Within = 1e-8;

    private static readonly int[][] s_rows = [.. GoldenFile.Rows("fleiss-1971.csv").Select(r => r.Select(c => (int)Figures.Number(c)).ToArray())];

    private static readonly FleissKappa s_kappa = FleissKappa.Of(CategoryCounts.FromCounts(s_rows));

    [Fact]
    public void Kappa_and_its_two_sided_test()
    {
        Figures.Are(0.4302445201, s_kappa.Estimate.Value, Within);
        Figures.Are(0.0243739321, s_kappa.NullError, Within);
        Figures.Are(17.65183058, s_kappa.Estimate.Test!.Value, Within);
        Assert.Equal((Sides.Two, 6, 30), (s_kappa.Estimate.Test.Sides, s_kappa.Raters, s_kappa.Units));
        var agreement = AgreementCoefficient.Fleiss(CategoryCounts.FromCounts(s_rows));
        Figures.Are(0.5555555556, agreement.Observed, Within);
        Figures.Are(0.2199382716, agreement.Expected, Within);
        Assert.Equal(agreement.Estimate.Interval, s_kappa.Estimate.Interval);
    }

    [Fact]
    public void Kappa_of_each_category()
    {
        double[] kappas = [0.2447552448, 0.2447552448, 0.52, 0.4711272727, 0.5661178068];
        double[] shares = [0.1444444444, 0.1444444444, 0.1666666667, 0.3055555556, 0.2388888889];
        // as printed by irr
        double[] z = [5.192, 5.192, 11.031, 9.994, 12.009];
        Assert.Equal([1, 2, 3, 4, 5], s_kappa.Categories.Select(c => c.Category));
        for (var c = 0; c < kappas.Length; c++)
        {
            Figures.Are(kappas[c], s_kappa.Categories[c].Estimate.Value, Within);
            Figures.Are(shares[c], s_kappa.Categories[c].Share, Within);
            Figures.Are(z[c], s_kappa.Categories[c].Estimate.Test!.Value, 5e-4);
            Assert.NotNull(s_kappa.Categories[c].Estimate.Interval);
        }
    }

    [Fact]
    public void The_exact_form_of_the_marks_as_irr_lays_them_out()
    {
        // irr's data set has each patient's diagnoses ascending over the six raters
        var table = RatingTable.Complete(s_rows.Select(row => row.SelectMany((count, category) => Enumerable.Repeat(category + 1.0, count))));
        Figures.Are(0.4418085403, FleissKappa.Of(table).Exact.Value, Within);
        Figures.Are(0.4302445201, FleissKappa.Of(table).Estimate.Value, Within);
    }

    [Theory]
    [InlineData(0, 1, 0.651, 7, 2.63e-12)]
    [InlineData(1, 2, 0.631, 7.56, 4e-14)]
    public void Cohens_kappa_of_two_of_the_raters_as_irr_prints_it(int one, int other, double kappa, double z, double p)
    {
        double[][] rows = [.. s_rows.Select(row => row.SelectMany((count, category) => Enumerable.Repeat(category + 1.0, count)).ToArray())];
        var pair = CohenKappa.Of(RatingTable.Complete(rows.Select(r => new[] { r[one], r[other] }))).Estimate;
        Figures.Are(kappa, pair.Value, 5e-4);
        Figures.Are(z, pair.Test!.Value, 5e-3);
        Figures.Are(1, p / pair.Test.P, 2e-2);
    }

    [Fact]
    public void Counts_do_not_say_who_marked_so_there_is_no_exact_form() => Assert.Equal("agreement.no-names", s_kappa.Exact.Undefined!.Code);
}
