using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Agreement;

/// <summary>Figures that different roads must lead to.</summary>
[Properties(Arbitrary = [typeof(TableArbitraries)], MaxTest = 200, Replay = Draws.Replay)]
public sealed class IdentityTests
{
    [Property]
    public void Alpha_is_what_its_definition_says_pair_by_pair(DrawnTable drawn) => Assert.All(
        [AlphaMetric.Nominal, AlphaMetric.Ordinal, AlphaMetric.Interval, AlphaMetric.Ratio],
        metric => Same.Near(PlainAlpha.Of(drawn.Rows, metric.Name), Or(KrippendorffAlpha.Of(drawn.Table, metric).Estimate), 1e-9));

    [Property]
    public void Alpha_counted_in_units_is_alpha_as_an_agreement_coefficient(DrawnTable drawn)
    {
        var counts = CategoryCounts.Of(drawn.Table);
        Assert.All(
            [(AlphaMetric.Nominal, AgreementWeights.Unweighted), (AlphaMetric.Interval, AgreementWeights.Quadratic), (AlphaMetric.Ratio, AgreementWeights.Ratio)],
            pair => Same.Near(Or(KrippendorffAlpha.Of(drawn.Table, pair.Item1).Estimate), Or(AgreementCoefficient.Krippendorff(counts, pair.Item2).Estimate), 1e-9));
    }

    [Property]
    public void Of_two_raters_conger_is_cohen(DrawnTable drawn)
    {
        double?[][] both = [.. drawn.Rows.Where(r => r.Length > 1 && r[0] is not null && r[1] is not null).Select(r => r[..2])];
        if (both.Length == 0)
        {
            return;
        }

        var table = RatingTable.Of(both);
        Assert.All([AgreementWeights.Unweighted, AgreementWeights.Linear, AgreementWeights.Circular], weights =>
            Same.Near(Or(CohenKappa.Of(table, weights).Estimate), Or(AgreementCoefficient.Conger(table, weights).Estimate), 1e-9));
        if (both.Length == 1)
        {
            return;
        }

        var (cohen, conger) = (CohenKappa.Of(table).Estimate.StandardError, AgreementCoefficient.Conger(table).Estimate.StandardError);
        // over units the divisor is n − 1 in place of n
        Same.Near(cohen * Math.Sqrt(both.Length / (both.Length - 1.0)), conger, 1e-7);
    }

    [Property]
    public void Concordance_lies_between_0_and_1_and_ties_can_only_raise_it(DrawnTable drawn)
    {
        var w = KendallW.Of(drawn.Table);
        if (!w.Estimate.IsDefined)
        {
            return;
        }

        Assert.InRange(w.Estimate.Value, -1e-12, 1 + 1e-12);
        Assert.InRange(w.Estimate.Value, w.Uncorrected!.Value - 1e-12, 1);
    }

    [Property]
    public void A_table_and_its_counts_give_the_same_kappa(DrawnTable drawn)
    {
        if (drawn.Table.IsComplete)
        {
            Same.Estimate(FleissKappa.Of(drawn.Table).Estimate, FleissKappa.Of(CategoryCounts.Of(drawn.Table)).Estimate);
        }
    }

    [Property]
    public void Without_missing_marks_generalizability_is_consistency_and_dependability_agreement(DrawnTable drawn)
    {
        var (study, six) = (GStudy.Of(drawn.Table), IntraclassCorrelations.Of(drawn.Table));
        if (drawn.Table.IsComplete && study.Undefined is null && study.Components.All(c => c.Estimate.Value >= 0))
        {
            Same.Near(Or(six.Of(IccForm.ConsistencyMean).Estimate), Or(study.Decide().G), 1e-9);
            Same.Near(Or(six.Of(IccForm.AgreementMean).Estimate), Or(study.Decide().Phi), 1e-9);
        }

        Assert.Equal(drawn.Table.IsComplete && six.MeanSquares is null, drawn.Table.IsComplete && study.Undefined is not null);
    }

    [Property]
    public void Intervals_hold_their_figures(DrawnTable drawn)
    {
        var counts = CategoryCounts.Of(drawn.Table);
        Estimate[] all =
        [
            .. IntraclassCorrelations.Of(drawn.Table).All.Select(c => c.Estimate), KendallW.Of(drawn.Table).Estimate,
            AgreementCoefficient.Gwet(counts).Estimate, AgreementCoefficient.Krippendorff(counts, AgreementWeights.Linear).Estimate,
        ];
        Assert.All(all.Where(e => e.Interval is not null), e => Assert.InRange(e.Value, e.Interval!.Lower - 1e-9, e.Interval.Upper + 1e-9));
        Assert.All(all.Where(e => e.Interval is not null), e => Assert.True(double.IsFinite(e.Interval!.Lower) && double.IsFinite(e.Interval.Upper)));
        Assert.All(all.Where(e => e.IsDefined), e => Assert.True(double.IsFinite(e.Value) && (e.Test is null || double.IsFinite(e.Test.P))));
        Assert.All(all, e => Assert.True((e.Interval is null) == (e.NoInterval is { Code.Length: > 0 }), e.ToString()));
        Assert.All(all, e => Assert.True((e.Test is null) == (e.NoTest is { Code.Length: > 0 }), e.ToString()));
    }

    [Property]
    public void A_unit_drawn_twice_counts_as_two_units(DrawnTable drawn)
    {
        int[] times = [.. drawn.Rows.Select((_, unit) => (unit * 7 + drawn.Salt) % 4)];
        double?[][] rows = [.. drawn.Rows.SelectMany((row, unit) => Enumerable.Repeat(row, times[unit]))];
        if (rows.Length == 0)
        {
            return;
        }

        var repeated = RatingTable.Of(rows);
        var (drawnUnits, repeatedUnits) = (new PairableUnits(drawn.Table), new PairableUnits(repeated));
        int[] pairable = [.. times.Where((_, unit) => drawn.Rows[unit].Count(m => m is not null) > 1)];
        Assert.All([AlphaMetric.Nominal, AlphaMetric.Ordinal, AlphaMetric.Interval, AlphaMetric.Ratio], metric =>
        {
            if (repeatedUnits.Count > 0)
            {
                var (one, other) = (metric.Measure(drawnUnits).Of(pairable), metric.Measure(repeatedUnits).Of([.. Enumerable.Repeat(1, repeatedUnits.Count)]));
                Same.Near(other.Observed, one.Observed, 1e-9);
                Same.Near(other.Expected, one.Expected, 1e-9);
            }
        });
        var (components, whole) = (new GSums([drawn.Table]).Components(times).Components, new GSums([repeated]).Components([.. Enumerable.Repeat(1, rows.Length)]).Components);
        if (components is not null && whole is not null)
        {
            Assert.All(whole.Zip(components), p => Same.Near(p.First, p.Second, 1e-7));
        }
    }

    private static double? Or(Estimate estimate) => estimate.IsDefined ? estimate.Value : null;
}
