using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Agreement;

/// <summary>Tables that other software answers with 0, 1 or NaN.</summary>
public sealed class AwkwardTests
{
    private static readonly AlphaMetric[] s_metrics = [AlphaMetric.Nominal, AlphaMetric.Ordinal, AlphaMetric.Interval, AlphaMetric.Ratio];

    public static TheoryData<string, string[]> Inputs => new()
    {
        { "constant", ["agreement.pairs-alike", "agreement.no-chance"] },
        { "one rater", ["agreement.no-pair", "agreement.too-few-raters"] },
        { "nothing", ["agreement.no-pair", "agreement.too-few-raters"] },
        { "single marks", ["agreement.no-pair", "agreement.too-few-raters"] },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Figures_beyond_chance_are_undefined_and_say_why(string input, string[] codes)
    {
        var table = Table(input);
        var counts = CategoryCounts.Of(table);
        Estimate[] all =
        [
            .. s_metrics.Select(m => KrippendorffAlpha.Of(table, m).Estimate),
            AgreementCoefficient.Gwet(counts).Estimate, AgreementCoefficient.Fleiss(counts).Estimate, AgreementCoefficient.BrennanPrediger(counts).Estimate,
            AgreementCoefficient.Krippendorff(counts).Estimate, AgreementCoefficient.Conger(table).Estimate,
        ];
        Assert.All(all, e => Assert.Contains(e.Undefined!.Code, codes));
        Assert.False(FleissKappa.Of(table).Estimate.IsDefined);
        Assert.False(KendallW.Of(table).Estimate.IsDefined);
    }

    [Fact]
    public void Declared_categories_do_not_make_variation()
    {
        var counts = CategoryCounts.Of(Table("constant"), [1, 2, 3, 4, 5]);
        Assert.Equal("agreement.no-chance", AgreementCoefficient.Gwet(counts).Estimate.Undefined!.Code);
        Assert.Equal("agreement.no-chance", AgreementCoefficient.BrennanPrediger(counts).Estimate.Undefined!.Code);
    }

    [Theory]
    [InlineData(1e200)]
    [InlineData(1e-200)]
    [InlineData(1.5e307)]
    public void Marks_whose_squares_are_no_numbers_have_figures_that_are_numbers_or_none(double by)
    {
        double?[][] rows = [[1, 2, 1.5], [3, 3, 4], [2, 4, 3], [5, 4.5, 4], [1, null, 1]];
        var table = RatingTable.Of(rows.Select(r => r.Select(m => m * by)));
        var two = RatingTable.Of(rows.Select(r => r.Take(2).Select(m => m * by)));
        var counts = CategoryCounts.Of(table);
        AgreementWeights[] weights = [AgreementWeights.Unweighted, AgreementWeights.Quadratic, AgreementWeights.Ratio, AgreementWeights.Circular, AgreementWeights.Bipolar];
        Estimate[] all =
        [
            .. s_metrics.Select(m => KrippendorffAlpha.Of(table, m, Bootstrap.OverUnits(1, 20)).Estimate),
            .. IntraclassCorrelations.Of(table).All.Select(c => c.Estimate),
            .. weights.SelectMany(w => new[] { AgreementCoefficient.Gwet(counts, w).Estimate, AgreementCoefficient.Krippendorff(counts, w).Estimate, CohenKappa.Of(two, w).Estimate }),
            KendallW.Of(table).Estimate, FleissKappa.Of(table).Estimate, .. GStudy.Of(table).Components.Select(c => c.Estimate), GStudy.Of(table).Decide().G,
        ];
        Assert.All(all.Where(e => e.IsDefined), e => Assert.True(double.IsFinite(e.Value) && double.IsFinite(e.StandardError ?? 0), e.ToString()));
        Assert.Equal("agreement.beyond-range", KrippendorffAlpha.Of(table, AlphaMetric.Interval).Estimate.Undefined!.Code);
        Assert.Equal("agreement.beyond-range", GStudy.Of(table).Undefined!.Code);
        Assert.Equal(KrippendorffAlpha.Of(RatingTable.Of(rows), AlphaMetric.Ordinal).Estimate.Value, KrippendorffAlpha.Of(table, AlphaMetric.Ordinal).Estimate.Value, 1e-12);
        Assert.Equal("raters.beyond-range", AdvisedShrinkage.Of(PanelPoints.Of(["c"], ["a", "b"], [new(0, 0, by), new(0, 1, 2 * by)])).Undefined!.Code);
    }

    [Fact]
    public void Percent_agreement_needs_no_variation()
    {
        var percent = AgreementCoefficient.Percent(CategoryCounts.Of(Table("constant"))).Estimate;
        Assert.Equal((1.0, 0.0), (percent.Value, percent.StandardError));
        Assert.Equal("agreement.units-alike", percent.NoTest!.Code);
    }

    [Fact]
    public void One_unit_has_a_figure_but_no_precision()
    {
        var one = AgreementCoefficient.Gwet(CategoryCounts.Of(RatingTable.Complete([[1, 1, 2]]))).Estimate;
        Assert.True(one.IsDefined);
        Assert.Null(one.StandardError);
        Assert.Equal("agreement.one-unit-no-precision", one.NoInterval!.Code);
        Assert.True(KrippendorffAlpha.Of(RatingTable.Complete([[1, 1, 2]]), AlphaMetric.Nominal).Estimate.IsDefined);
        Assert.Equal("agreement.two-whole-units", KendallW.Of(RatingTable.Complete([[1, 1, 2]])).Estimate.Undefined!.Code);
    }

    [Fact]
    public void A_unit_with_a_single_mark_does_not_pair()
    {
        var without = RatingTable.Of([[1, 2], [2, 2], [3, 1]]);
        var with = RatingTable.Of([[1, 2], [2, 2], [3, 1], [9, null]]);
        Assert.All(s_metrics, m => Assert.Equal(KrippendorffAlpha.Of(without, m), KrippendorffAlpha.Of(with, m)));
        Assert.NotEqual(
            AgreementCoefficient.Gwet(CategoryCounts.Of(without)).Expected, AgreementCoefficient.Gwet(CategoryCounts.Of(with)).Expected);
    }

    [Fact]
    public void The_ratio_metric_takes_zero_and_refuses_negative_marks()
    {
        Assert.Equal(1 - (2.0 / 3), 1 - KrippendorffAlpha.Of(RatingTable.Complete([[0, 0], [1, 1], [0, 1]]), AlphaMetric.Ratio).Observed!.Value / 0.5, 12);
        Assert.Equal("agreement.negative-ratio", KrippendorffAlpha.Of(RatingTable.Complete([[-1, 1], [1, 2]]), AlphaMetric.Ratio).Estimate.Undefined!.Code);
        var counts = CategoryCounts.Of(RatingTable.Complete([[-1, 1], [1, 2]]));
        Assert.Equal("agreement.negative-categories", AgreementCoefficient.Fleiss(counts, AgreementWeights.Ratio).Estimate.Undefined!.Code);
        Assert.True(AgreementCoefficient.Fleiss(CategoryCounts.Of(RatingTable.Complete([[0, 0], [1, 2], [0, 1]])), AgreementWeights.Ratio).Estimate.IsDefined);
    }

    [Fact]
    public void Weights_of_zero_are_no_weights_and_disagreements_of_zero_are_refused()
    {
        var counts = CategoryCounts.Of(RatingTable.Complete([[1, 2], [1, 1], [3, 3], [2, 3]]));
        var zeros = AgreementWeights.Custom([[1, 0, 0], [0, 1, 0], [0, 0, 1]]);
        Assert.Equal(AgreementCoefficient.Gwet(counts).Estimate, AgreementCoefficient.Gwet(counts, zeros).Estimate);
        Assert.Throws<ArgumentException>(() => AgreementWeights.FromDisagreements([[0, 0], [0, 0]]));
        Assert.Throws<ArgumentException>(() => AgreementWeights.FromDisagreements([[0, 1], [2, 0]]));
        Assert.Throws<ArgumentException>(() => AgreementWeights.Custom([[1, 0.5]]));
        Assert.Throws<ArgumentException>(() => AgreementWeights.Custom([[1, 2], [2, 1]]));
        Assert.Throws<ArgumentException>(() => AgreementCoefficient.Gwet(counts, AgreementWeights.Custom([[1, 0], [0, 1]])));
    }

    [Fact]
    public void Weights_that_forgive_everything_leave_nothing_beyond_chance()
    {
        var counts = CategoryCounts.Of(RatingTable.Complete([[1, 2], [1, 1], [2, 2]]));
        var all = AgreementWeights.Custom([[1, 1], [1, 1]]);
        Assert.Equal("agreement.full-by-chance", AgreementCoefficient.Fleiss(counts, all).Estimate.Undefined!.Code);
    }

    [Fact]
    public void Cohen_takes_two_raters_and_some_variation()
    {
        Assert.Equal(("agreement.not-two-raters", "3"), (CohenKappa.Of(RatingTable.Complete([[1, 2, 3]])).Estimate.Undefined!.Code, CohenKappa.Of(RatingTable.Complete([[1, 2, 3]])).Estimate.Undefined!.Arguments[0]));
        Assert.Equal("agreement.not-two-raters", CohenKappa.Of(RatingTable.Complete([[1]])).Estimate.Undefined!.Code);
        Assert.Equal("agreement.no-kappa", CohenKappa.Of(RatingTable.Complete([[1, 1], [1, 1]])).Estimate.Undefined!.Code);
        Assert.Equal("agreement.no-common-unit", CohenKappa.Of(RatingTable.Of([[1, null], [null, 1]])).Estimate.Undefined!.Code);
        Assert.Throws<ArgumentException>(() => CohenKappa.OfCounts([[1, 2], [3, 4], [5, 6]]));
        Assert.Equal("agreement.no-common-unit", CohenKappa.OfCounts([[0, 0], [0, 0]]).Estimate.Undefined!.Code);
        Assert.Throws<ArgumentException>(() => CohenKappa.OfCounts([[1, -1], [0, 0]]));
        Assert.Equal("agreement.no-common-unit", CohenKappa.OfProportions([[0, 0], [0, 0]], 10).Estimate.Undefined!.Code);
        Assert.Throws<ArgumentException>(() => CohenKappa.Of(RatingTable.Complete([[1, 2]]), categories: [1, 3]));
    }

    [Fact]
    public void Weights_by_place_read_places_and_others_numbers()
    {
        var table = RatingTable.Complete([[1, 2], [2, 10], [10, 10], [1, 1]]);
        Assert.NotEqual(CohenKappa.Of(table, AgreementWeights.Linear).Estimate, CohenKappa.Of(table, AgreementWeights.Linear.ByPlace()).Estimate);
        Assert.Equal(
            CohenKappa.Of(RatingTable.Complete([[1, 2], [2, 3], [3, 3], [1, 1]]), AgreementWeights.Linear).Estimate,
            CohenKappa.Of(table, AgreementWeights.Linear.ByPlace()).Estimate);
    }

    [Fact]
    public void Raters_who_tell_nothing_apart_have_no_concordance_but_one_of_them_does_no_harm()
    {
        Assert.Equal("agreement.no-order", KendallW.Of(RatingTable.Complete([[1, 2], [1, 2], [1, 2]])).Estimate.Undefined!.Code);
        Assert.InRange(KendallW.Of(RatingTable.Complete([[1, 1], [1, 2], [1, 3]])).Estimate.Value, 0, 1);
        var full = KendallW.Of(RatingTable.Complete([[1, 10], [2, 20], [3, 30]])).Estimate;
        Assert.Equal(1, full.Value, 12);
        Assert.NotNull(full.NoInterval);
    }

    [Theory]
    [InlineData(19)]
    [InlineData(1_000_001)]
    public void A_bootstrap_takes_a_sensible_number_of_draws(int resamples) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Bootstrap.OverUnits(seed: 1, resamples: resamples));

    [Fact]
    public void The_generator_is_the_published_one()
    {
        // the first three of seed 1234567 in Vigna's reference implementation
        var random = new SplitMix64(1234567);
        Assert.Equal([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL], [random.Next(), random.Next(), random.Next()]);
    }

    private static RatingTable Table(string input) => input switch
    {
        "constant" => RatingTable.Complete([[3, 3, 3], [3, 3, 3], [3, 3, 3]]),
        "one rater" => RatingTable.Complete([[1], [2], [3]]),
        "nothing" => RatingTable.Of([[null, null], [null, null]]),
        _ => RatingTable.Of([[1, null], [null, 2], [3, null]]),
    };
}
