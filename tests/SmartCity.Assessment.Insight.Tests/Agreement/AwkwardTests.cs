using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Agreement;

/// <summary>Tables that other software answers with 0, 1 or NaN.</summary>
public sealed class AwkwardTests
{
    private static readonly AlphaMetric[] s_metrics = [AlphaMetric.Nominal, AlphaMetric.Ordinal, AlphaMetric.Interval, AlphaMetric.Ratio];

    public static TheoryData<string, string> Inputs => new()
    {
        { "constant", "without variation" }, { "one rater", "two" }, { "nothing", "two" }, { "single marks", "two" },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Figures_beyond_chance_are_undefined_and_say_why(string input, string reason)
    {
        var table = Table(input);
        var counts = CategoryCounts.Of(table);
        Estimate[] all =
        [
            .. s_metrics.Select(m => KrippendorffAlpha.Of(table, m).Estimate),
            AgreementCoefficient.Gwet(counts).Estimate, AgreementCoefficient.Fleiss(counts).Estimate, AgreementCoefficient.BrennanPrediger(counts).Estimate,
            AgreementCoefficient.Krippendorff(counts).Estimate, AgreementCoefficient.Conger(table).Estimate,
        ];
        Assert.All(all, e => Assert.Contains(reason, e.Undefined!.Reason, StringComparison.Ordinal));
        Assert.False(FleissKappa.Of(table).Estimate.IsDefined);
        Assert.False(KendallW.Of(table).Estimate.IsDefined);
    }

    [Fact]
    public void Declared_categories_do_not_make_variation()
    {
        var counts = CategoryCounts.Of(Table("constant"), [1, 2, 3, 4, 5]);
        Assert.Contains("without variation", AgreementCoefficient.Gwet(counts).Estimate.Undefined!.Reason, StringComparison.Ordinal);
        Assert.Contains("without variation", AgreementCoefficient.BrennanPrediger(counts).Estimate.Undefined!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Percent_agreement_needs_no_variation()
    {
        var percent = AgreementCoefficient.Percent(CategoryCounts.Of(Table("constant"))).Estimate;
        Assert.Equal((1.0, 0.0), (percent.Value, percent.StandardError));
        Assert.Contains("standard error is 0", percent.NoTest!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void One_unit_has_a_figure_but_no_precision()
    {
        var one = AgreementCoefficient.Gwet(CategoryCounts.Of(RatingTable.Complete([[1, 1, 2]]))).Estimate;
        Assert.True(one.IsDefined);
        Assert.Null(one.StandardError);
        Assert.Contains("one unit alone", one.NoInterval!.Reason, StringComparison.Ordinal);
        Assert.True(KrippendorffAlpha.Of(RatingTable.Complete([[1, 1, 2]]), AlphaMetric.Nominal).Estimate.IsDefined);
        Assert.Contains("two units", KendallW.Of(RatingTable.Complete([[1, 1, 2]])).Estimate.Undefined!.Reason, StringComparison.Ordinal);
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
        Assert.Contains("negative", KrippendorffAlpha.Of(RatingTable.Complete([[-1, 1], [1, 2]]), AlphaMetric.Ratio).Estimate.Undefined!.Reason, StringComparison.Ordinal);
        var counts = CategoryCounts.Of(RatingTable.Complete([[-1, 1], [1, 2]]));
        Assert.Contains("negative", AgreementCoefficient.Fleiss(counts, AgreementWeights.Ratio).Estimate.Undefined!.Reason, StringComparison.Ordinal);
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
        Assert.Contains("chance alone", AgreementCoefficient.Fleiss(counts, all).Estimate.Undefined!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Cohen_takes_two_raters_and_some_variation()
    {
        Assert.Equal("Cohen's kappa is of two raters and there are 3: take a pair of them, or Fleiss', Conger's or Gwet's coefficient", CohenKappa.Of(RatingTable.Complete([[1, 2, 3]])).Estimate.Undefined!.Reason);
        Assert.StartsWith("Cohen's kappa is of two raters and there is 1:", CohenKappa.Of(RatingTable.Complete([[1]])).Estimate.Undefined!.Reason, StringComparison.Ordinal);
        Assert.Contains("without variation", CohenKappa.Of(RatingTable.Complete([[1, 1], [1, 1]])).Estimate.Undefined!.Reason, StringComparison.Ordinal);
        Assert.Contains("both raters", CohenKappa.Of(RatingTable.Of([[1, null], [null, 1]])).Estimate.Undefined!.Reason, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => CohenKappa.OfCounts([[1, 2], [3, 4], [5, 6]]));
        Assert.Contains("both raters", CohenKappa.OfCounts([[0, 0], [0, 0]]).Estimate.Undefined!.Reason, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => CohenKappa.OfCounts([[1, -1], [0, 0]]));
        Assert.Contains("both raters", CohenKappa.OfProportions([[0, 0], [0, 0]], 10).Estimate.Undefined!.Reason, StringComparison.Ordinal);
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
        Assert.Contains("without variation", KendallW.Of(RatingTable.Complete([[1, 2], [1, 2], [1, 2]])).Estimate.Undefined!.Reason, StringComparison.Ordinal);
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
