using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Agreement;

/// <summary>What must not matter to a figure of agreement.</summary>
[Properties(Arbitrary = [typeof(TableArbitraries)], MaxTest = 200, Replay = Draws.Replay)]
public sealed class InvarianceTests
{
    [Property]
    public void Whoever_marked_and_whatever_came_first_means_nothing(DrawnTable drawn)
    {
        var (one, other) = (drawn.Table, drawn.Shuffled());
        foreach (var (expected, actual) in Everything(one).Zip(Everything(other)))
        {
            Same.Estimate(expected, actual);
        }

        foreach (var (expected, actual) in IntraclassCorrelations.Of(one).All.Zip(IntraclassCorrelations.Of(other).All))
        {
            Same.Estimate(expected.Estimate, actual.Estimate, one.IsComplete ? 1e-9 : 1e-4);
        }
    }

    [Property]
    public void Units_and_raters_without_marks_mean_nothing(DrawnTable drawn)
    {
        var more = RatingTable.Of(drawn.Rows.Select(r => r.Append(null)).Append([.. new double?[drawn.Raters + 1]]));
        // Kendall's W and Fleiss' kappa want every rater on a unit: nobody's units would be left
        foreach (var (expected, actual) in Coefficients(drawn.Table).Zip(Coefficients(more)))
        {
            Same.Estimate(expected, actual);
        }

        if (!drawn.Table.IsComplete)
        {
            Assert.All(IntraclassCorrelations.Of(drawn.Table).All.Zip(IntraclassCorrelations.Of(more).All), p => Same.Estimate(p.First.Estimate, p.Second.Estimate, 1e-4));
        }

        Assert.All(GStudy.Of(drawn.Table).Components.Zip(GStudy.Of(more).Components), p => Same.Estimate(p.First.Estimate, p.Second.Estimate, 1e-7));
    }

    [Property]
    public void Another_unit_and_zero_of_the_marks_leaves_interval_alpha_the_correlations_and_linear_weights(DrawnTable drawn)
    {
        var moved = drawn.With((m, _) => 100 - (3 * m));
        Same.Estimate(KrippendorffAlpha.Of(drawn.Table, AlphaMetric.Interval).Estimate, KrippendorffAlpha.Of(moved, AlphaMetric.Interval).Estimate);
        Assert.All(
            IntraclassCorrelations.Of(drawn.Table).All.Zip(IntraclassCorrelations.Of(moved).All),
            p => Same.Estimate(p.First.Estimate, p.Second.Estimate, drawn.Table.IsComplete ? 1e-9 : 1e-4));
        foreach (var weights in new[] { AgreementWeights.Linear, AgreementWeights.Quadratic, AgreementWeights.Radical, AgreementWeights.Bipolar, AgreementWeights.Ordinal })
        {
            Same.Estimate(AgreementCoefficient.Gwet(CategoryCounts.Of(drawn.Table), weights).Estimate, AgreementCoefficient.Gwet(CategoryCounts.Of(moved), weights).Estimate);
        }
    }

    [Property]
    public void Order_is_all_that_ordinal_figures_read(DrawnTable drawn)
    {
        var stretched = drawn.With((m, _) => Math.Exp(m));
        Same.Estimate(KrippendorffAlpha.Of(drawn.Table, AlphaMetric.Ordinal).Estimate, KrippendorffAlpha.Of(stretched, AlphaMetric.Ordinal).Estimate);
        Same.Estimate(KendallW.Of(drawn.Table).Estimate, KendallW.Of(stretched).Estimate);
        Same.Estimate(
            AgreementCoefficient.Fleiss(CategoryCounts.Of(drawn.Table), AgreementWeights.Ordinal).Estimate,
            AgreementCoefficient.Fleiss(CategoryCounts.Of(stretched), AgreementWeights.Ordinal).Estimate);
    }

    [Property]
    public void Only_sameness_matters_to_nominal_figures(DrawnTable drawn)
    {
        // 0.5, 1, 1.5, … renamed out of order
        var renamed = drawn.With((m, _) => 2 * m * 5 % 7);
        Same.Estimate(KrippendorffAlpha.Of(drawn.Table, AlphaMetric.Nominal).Estimate, KrippendorffAlpha.Of(renamed, AlphaMetric.Nominal).Estimate);
        Assert.All(Coefficients(drawn.Table).Zip(Coefficients(renamed)), p => Same.Estimate(p.First, p.Second));
        Same.Estimate(FleissKappa.Of(drawn.Table).Estimate, FleissKappa.Of(renamed).Estimate);
    }

    [Property]
    public void Ratio_alpha_does_not_read_the_unit_of_the_marks(DrawnTable drawn) => Same.Estimate(
        KrippendorffAlpha.Of(drawn.Table, AlphaMetric.Ratio).Estimate, KrippendorffAlpha.Of(drawn.With((m, _) => 7 * m), AlphaMetric.Ratio).Estimate);

    [Property]
    public void Severity_leaves_consistency_and_concordance(DrawnTable drawn)
    {
        var severe = drawn.With((m, rater) => m - (4 * rater * rater));
        Same.Estimate(KendallW.Of(drawn.Table).Estimate, KendallW.Of(severe).Estimate);
        if (drawn.Table.IsComplete)
        {
            Assert.All(
                [IccForm.Consistency, IccForm.ConsistencyMean],
                f => Same.Near(Or(IntraclassCorrelations.Of(drawn.Table).Of(f).Estimate), Or(IntraclassCorrelations.Of(severe).Of(f).Estimate), 1e-9));
        }

        static double? Or(Estimate estimate) => estimate.IsDefined ? estimate.Value : null;
    }

    [Property]
    public void A_bootstrap_does_not_read_the_order_in_which_figures_are_asked(DrawnTable drawn)
    {
        var bootstrap = Bootstrap.OverUnits(seed: (ulong)drawn.Salt, resamples: 40);
        var first = KrippendorffAlpha.Of(drawn.Table, AlphaMetric.Interval, bootstrap);
        Assert.True(KrippendorffAlpha.Of(drawn.Table, AlphaMetric.Nominal, bootstrap).DrawsWithoutVariation == first.DrawsWithoutVariation || !first.Estimate.IsDefined);
        Assert.Equal(first, KrippendorffAlpha.Of(drawn.Table, AlphaMetric.Interval, bootstrap));
    }

    private static IEnumerable<Estimate> Everything(RatingTable table) =>
    [
        .. Coefficients(table), KendallW.Of(table).Estimate, FleissKappa.Of(table).Estimate, FleissKappa.Of(table).Exact,
        .. new[] { AlphaMetric.Nominal, AlphaMetric.Ordinal, AlphaMetric.Interval, AlphaMetric.Ratio }.Select(m => KrippendorffAlpha.Of(table, m).Estimate),
        .. GStudy.Of(table).Components.Select(c => c.Estimate),
    ];

    private static IEnumerable<Estimate> Coefficients(RatingTable table)
    {
        var counts = CategoryCounts.Of(table);
        return
        [
            AgreementCoefficient.Percent(counts).Estimate, AgreementCoefficient.Gwet(counts).Estimate, AgreementCoefficient.BrennanPrediger(counts).Estimate,
            AgreementCoefficient.Fleiss(counts).Estimate, AgreementCoefficient.Krippendorff(counts).Estimate, AgreementCoefficient.Conger(table).Estimate,
        ];
    }
}
