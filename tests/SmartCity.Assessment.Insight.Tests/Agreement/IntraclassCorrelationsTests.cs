using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Agreement;

/// <summary>Intraclass correlations with missing marks, and where they are undefined.</summary>
public sealed class IntraclassCorrelationsTests
{
    private static readonly RatingTable s_holes = RatingTable.Of(
        [[9, 2, 5, null], [6, 1, 3, 2], [8, null, 6, 8], [7, 1, 2, 6], [10, 5, null, 9], [null, 2, 4, 7], [5, 4, null, null], [null, null, 3, null]]);

    [Fact]
    public void With_holes_no_other_components_are_likelier()
    {
        var six = IntraclassCorrelations.Of(s_holes);
        Assert.Equal("restricted maximum likelihood", six.Method);
        var (unit, rater, residual) = (six.UnitVariance!.Value, six.RaterVariance!.Value, six.ResidualVariance!.Value);
        var best = DenseModel.Deviance(s_holes, unit, rater, residual);
        foreach (var off in new[] { 0.999, 1.001 })
        {
            Assert.True(DenseModel.Deviance(s_holes, unit * off, rater, residual) > best);
            Assert.True(DenseModel.Deviance(s_holes, unit, rater * off, residual) > best);
            Assert.True(DenseModel.Deviance(s_holes, unit, rater, residual * off) > best);
        }

        Same.Near(unit / (unit + rater + residual), six.Of(IccForm.Agreement).Estimate.Value, 1e-12);
        Same.Near(unit / (unit + residual), six.Of(IccForm.Consistency).Estimate.Value, 1e-12);
        Assert.StartsWith("approximate with missing marks", six.Of(IccForm.Agreement).Estimate.Interval!.Method, StringComparison.Ordinal);
    }

    [Fact]
    public void With_holes_the_highest_of_several_maxima_counts()
    {
        var table = RatingTable.Of([[4, null, null, 2, null, 4], [null, null, 3, null, null, 0], [5, 3, 5, 0, 2, 3]]);
        var six = IntraclassCorrelations.Of(table);
        Assert.Equal((0, 0.6053, 2.4166), (six.UnitVariance!.Value, Math.Round(six.RaterVariance!.Value, 4), Math.Round(six.ResidualVariance!.Value, 4)));
        Assert.Equal((0, 0), (six.Of(IccForm.Agreement).Estimate.Value, six.Of(IccForm.Consistency).Estimate.Value));
        var constant = (table.Marks - 1) * Math.Log(2 * Math.PI);
        Assert.Equal(41.4172, constant + DenseModel.Deviance(table, 0, six.RaterVariance.Value, six.ResidualVariance.Value), 1e-4);
    }

    [Property(MaxTest = 60, Replay = Draws.Replay, Arbitrary = [typeof(TableArbitraries)])]
    public void With_holes_no_components_of_a_grid_are_likelier(DrawnTable drawn)
    {
        var six = IntraclassCorrelations.Of(drawn.Table);
        if (six.Method != "restricted maximum likelihood" || six.ResidualVariance is not > 0)
        {
            return;
        }

        var best = DenseModel.Deviance(drawn.Table, six.UnitVariance!.Value, six.RaterVariance!.Value, six.ResidualVariance.Value);
        double[] shares = [0, 0.1, 0.5, 1, 3, 10];
        foreach (var (unit, rater, residual) in shares.SelectMany(u => shares.SelectMany(r => shares[1..].Select(e => (u, r, e)))))
        {
            Assert.True(DenseModel.Deviance(drawn.Table, unit, rater, residual) >= best - 1e-6, $"{unit} {rater} {residual}");
        }
    }

    [Fact]
    public void A_component_that_would_be_negative_is_held_at_zero_with_holes()
    {
        var six = IntraclassCorrelations.Of(RatingTable.Of([[1, 2, 3], [3, 1, 2], [2, 3, 1], [1, 3, null]]));
        Assert.Equal(0, six.UnitVariance!.Value, 12);
        Assert.Equal(0, six.Of(IccForm.Consistency).Estimate.Value, 12);
    }

    [Fact]
    public void A_complete_table_keeps_negative_estimates() =>
        Assert.True(IntraclassCorrelations.Of(RatingTable.Complete([[1, 2, 3], [3, 1, 2], [2, 3, 1]])).Of(IccForm.Consistency).Estimate.Value < 0);

    [Theory]
    [InlineData("one rater", "agreement.two-raters")]
    [InlineData("one unit", "agreement.one-unit")]
    [InlineData("constant", "agreement.nothing-to-correlate")]
    [InlineData("constant with holes", "agreement.nothing-to-correlate")]
    [InlineData("nothing", "agreement.no-mark")]
    [InlineData("no repeats", "agreement.too-few-cells")]
    [InlineData("two raters, one of them silent", "agreement.two-raters")]
    [InlineData("severity alone", "agreement.fully-explained")]
    public void Undefined_says_why(string input, string code)
    {
        var table = input switch
        {
            "one rater" => RatingTable.Complete([[1], [2], [3]]),
            "one unit" => RatingTable.Complete([[1, 2, 3]]),
            "constant" => RatingTable.Complete([[0.1, 0.1, 0.1], [0.1, 0.1, 0.1]]),
            "constant with holes" => RatingTable.Of([[0.1, 0.1, null], [null, 0.1, 0.1]]),
            "nothing" => RatingTable.Of([[null, null], [null, null]]),
            "no repeats" => RatingTable.Of([[1, 2, null], [null, 3, 1]]),
            "severity alone" => RatingTable.Of([[1.5, 1], [1, 0.5], [null, 1.5]]),
            _ => RatingTable.Of([[1, null], [2, null]]),
        };
        Assert.All(IntraclassCorrelations.Of(table).All, c =>
        {
            Assert.Equal(code, c.Estimate.Undefined!.Code);
            Assert.Contains(c.Estimate.Undefined.Text(Language.English), Assert.Throws<InvalidOperationException>(() => c.Estimate.Value).Message, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(1e13)]
    [InlineData(-1e13)]
    [InlineData(4e15)]
    public void A_large_offset_of_all_marks_changes_nothing(double offset)
    {
        double[][] marks = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];
        var (plain, moved) = (RatingTable.Complete(marks), RatingTable.Complete(marks.Select(r => r.Select(m => m + offset))));
        Assert.All(IccForm.All, f => Same.Estimate(IntraclassCorrelations.Of(plain).Of(f).Estimate, IntraclassCorrelations.Of(moved).Of(f).Estimate));
        Assert.All(GStudy.Of(plain).Components.Zip(GStudy.Of(moved).Components), p => Same.Estimate(p.First.Estimate, p.Second.Estimate));
        Assert.Equal(4, GStudy.Of(moved).Components.Count + 1);
        var bootstrap = Bootstrap.OverUnits(seed: 3, resamples: 40);
        Same.Estimate(KrippendorffAlpha.Of(plain, AlphaMetric.Interval, bootstrap).Estimate, KrippendorffAlpha.Of(moved, AlphaMetric.Interval, bootstrap).Estimate);
        var (holes, movedHoles) = (s_holes, RatingTable.Of(Enumerable.Range(0, s_holes.Units).Select(u => Enumerable.Range(0, s_holes.Raters).Select(r => s_holes[u, r] + offset))));
        Same.Estimate(IntraclassCorrelations.Of(holes).Of(IccForm.Agreement).Estimate, IntraclassCorrelations.Of(movedHoles).Of(IccForm.Agreement).Estimate, 1e-7);
    }

    [Fact]
    public void Marks_one_bit_apart_are_not_all_the_same()
    {
        var (least, more) = (1e15, Math.BitIncrement(1e15));
        var (near, plain) = (RatingTable.Complete([[least, least], [least, more], [more, more]]), RatingTable.Complete([[0, 0], [0, 1], [1, 1]]));
        Assert.All(IccForm.All, f => Same.Near(IntraclassCorrelations.Of(plain).Of(f).Estimate.Value, IntraclassCorrelations.Of(near).Of(f).Estimate.Value, 1e-9));
        Assert.Null(GStudy.Of(near).Undefined);
    }

    [Fact]
    public void Decimals_beside_a_large_offset_still_add_up()
    {
        var six = IntraclassCorrelations.Of(RatingTable.Complete([[100.1, 100.2, 100.4], [100.3, 100.4, 100.6], [100.2, 100.3, 100.5]]));
        Assert.Equal(0, six.ResidualVariance);
        Assert.Equal("agreement.no-error", six.Of(IccForm.Consistency).Estimate.NoInterval!.Code);
    }

    [Fact]
    public void Full_agreement_is_one_without_a_bound_on_F()
    {
        foreach (var table in new[] { RatingTable.Complete([[1, 1], [2, 2], [4, 4]]), RatingTable.Of([[0.1, 0.1, null], [0.2, 0.2, 0.2], [0.7, null, 0.7]]) })
        {
            Assert.All(IntraclassCorrelations.Of(table).All, c =>
            {
                Assert.Equal(1, c.Estimate.Value, 12);
                Assert.Null(c.Estimate.Test);
                Assert.Equal("agreement.no-error", c.Estimate.NoInterval!.Code);
            });
        }
    }

    [Fact]
    public void Means_that_do_not_vary_leave_only_the_single_forms()
    {
        var six = IntraclassCorrelations.Of(RatingTable.Complete([[1, 3], [3, 1], [2, 2]]));
        Assert.Equal(-1, six.Of(IccForm.Consistency).Estimate.Value, 12);
        Assert.Equal("agreement.means-alike", six.Of(IccForm.ConsistencyMean).Estimate.Undefined!.Code);
    }

    [Fact]
    public void Where_the_formula_of_an_interval_turns_over_there_is_none()
    {
        var mean = IntraclassCorrelations.Of(RatingTable.Complete([[3, 1.5, 1, 2.5, 1], [0.5, 2.5, 1, 0.5, 2]])).Of(IccForm.AgreementMean);
        Assert.Equal(-10, mean.Estimate.Value, 9);
        Assert.Equal("agreement.far-below-zero", mean.Estimate.NoInterval!.Code);
    }

    [Fact]
    public void Raters_who_differ_by_severity_alone_have_no_consistency()
    {
        var six = IntraclassCorrelations.Of(RatingTable.Complete([[1, 2, 3], [1, 2, 3]]));
        Assert.Equal("agreement.nothing-within-raters", six.Of(IccForm.Consistency).Estimate.Undefined!.Code);
        Assert.Equal("agreement.no-denominator", IntraclassCorrelations.Of(RatingTable.Complete([[1, 3], [3, 1]])).Of(IccForm.Agreement).Estimate.Undefined!.Code);
    }

    [Fact]
    public void A_denominator_that_is_not_above_zero_is_not_taken_for_means_alike()
    {
        var six = IntraclassCorrelations.Of(RatingTable.Complete([[0, 3], [0, 2], [3, 0]]));
        Assert.True(six.MeanSquares!.Units > 0);
        Assert.Equal("agreement.no-denominator", six.Of(IccForm.AgreementMean).Estimate.Undefined!.Code);
    }

    [Fact]
    public void An_interval_that_misses_a_positive_figure_is_not_put_down_to_a_negative_one()
    {
        double[][] marks = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];
        var first = IntraclassCorrelations.Of(RatingTable.Complete(marks), 0.1).Of(IccForm.OneWay).Estimate;
        Assert.Equal(0.166, first.Value, 1e-3);
        Assert.Equal("agreement.interval-misses", first.NoInterval!.Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_confidence_lies_between_zero_and_one(double level) => Assert.Throws<ArgumentOutOfRangeException>(() => IntraclassCorrelations.Of(s_holes, level));
}
