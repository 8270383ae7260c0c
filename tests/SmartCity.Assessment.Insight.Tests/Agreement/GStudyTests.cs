using FsCheck.Xunit;
using MathNet.Numerics.LinearAlgebra;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Agreement;

/// <summary>Generalizability studies.</summary>
[Properties(Arbitrary = [typeof(TableArbitraries)], MaxTest = 60, Replay = Draws.Replay)]
public sealed class GStudyTests
{
    private static readonly RatingTable[] s_byCriterion =
    [
        RatingTable.Complete([[9, 2, 5], [6, 1, 3], [8, 4, 6], [7, 1, 2]]),
        RatingTable.Complete([[8, 3, 7], [5, 2, 2], [9, 6, 6], [9, 3, 4]]),
    ];

    [Fact]
    public void Two_facets_without_holes_are_the_analysis_of_variance()
    {
        // mean squares with the usual expectations: σ²(p) = (MSp − MSpa − MSpc + MSpac)/(na nc), and so on
        var study = GStudy.Of(s_byCriterion);
        var ms = Enumerable.Range(0, 8).Select(MeanSquare).ToArray();
        double[] expected =
        [
            (ms[1] - ms[3] - ms[5] + ms[7]) / 6, (ms[2] - ms[3] - ms[6] + ms[7]) / 8, (ms[3] - ms[7]) / 2,
            (ms[4] - ms[5] - ms[6] + ms[7]) / 12, (ms[5] - ms[7]) / 3, (ms[6] - ms[7]) / 4, ms[7],
        ];
        Assert.All(expected.Zip(study.Components), p => Same.Near(p.First, p.Second.Estimate.Value, 1e-9));
        Assert.Equal(1, study.Components.Sum(c => c.Share), 12);
        var decision = study.Decide(assessors: 4, criteria: 5);
        double[] v = [.. expected.Select(e => Math.Max(0, e))];
        Same.Near((v[2] / 4) + (v[4] / 5) + (v[6] / 20), decision.RelativeError, 1e-12);
        Same.Near(decision.RelativeError + (v[1] / 4) + (v[3] / 5) + (v[5] / 20), decision.AbsoluteError, 1e-12);
        Same.Near(v[0] / (v[0] + decision.RelativeError), decision.G.Value, 1e-12);
        Same.Near(v[0] / (v[0] + decision.AbsoluteError), decision.Phi.Value, 1e-12);
    }

    [Property]
    public void With_holes_the_totals_are_what_the_components_lead_one_to_expect(DrawnTable one, DrawnTable other)
    {
        var (units, raters) = (Math.Min(one.Rows.Length, other.Rows.Length), Math.Min(one.Raters, other.Raters));
        RatingTable[] tables = [.. new[] { one, other }.Select(d => RatingTable.Of(d.Rows[..units].Select(r => r[..raters])))];
        var study = GStudy.Of(tables);
        if (study.Undefined is not null)
        {
            return;
        }

        var cells = DenseModel.Cells(tables);
        var totals = Enumerable.Range(0, 8).Select(e => DenseModel.Total(cells, e, 8)).ToArray();
        // the squared mean is what the total of the mean leaves over
        double Explained(int e) => Enumerable.Range(1, 7).Sum(b => totals[e].Expected[b] * study.Components[b - 1].Estimate.Value);
        var mean = totals[0].Found - Explained(0);
        Assert.All(Enumerable.Range(1, 7), e => Same.Near(totals[e].Found, mean + Explained(e), 1e-6));
    }

    [Fact]
    public void A_bootstrap_gives_every_figure_its_interval()
    {
        var study = GStudy.Of(s_byCriterion, Bootstrap.OverUnits(seed: 5, resamples: 60));
        Assert.All(study.Components, c => Assert.NotNull(c.Estimate.Interval));
        Assert.NotNull(study.Decide().G.Interval);
        Assert.NotNull(study.Decide(assessors: 9).Phi.Interval);
        Assert.Equal(study.Decide().G, GStudy.Of(s_byCriterion, Bootstrap.OverUnits(seed: 5, resamples: 60)).Decide().G);
    }

    [Property(MaxTest = 300)]
    public void An_interval_of_a_decision_holds_its_figure_or_says_why_there_is_none(DrawnTable drawn)
    {
        foreach (var study in new[] { GStudy.Of(drawn.Table), GStudy.Of(drawn.Table, Bootstrap.OverUnits(seed: 5, resamples: 20)) })
        {
            foreach (var figure in new[] { study.Decide(), study.Decide(assessors: 1), study.Decide(assessors: 40) }.SelectMany(d => new[] { d.G, d.Phi }).Where(f => f.IsDefined))
            {
                Assert.True(figure.Interval is not { } i ? figure.NoInterval is not null : 0 <= i.Lower && i.Lower <= figure.Value && figure.Value <= i.Upper && i.Upper <= 1, figure.ToString());
            }
        }
    }

    [Fact]
    public void Where_a_component_below_zero_is_read_as_zero_so_are_the_ends()
    {
        var decision = GStudy.Of(RatingTable.Complete([[1, 2, 3], [3, 1, 2], [2, 3, 1], [3, 1, 3]])).Decide();
        Assert.Equal(0, decision.G.Value);
        Assert.Equal(0, decision.G.Interval!.Lower);
        Assert.InRange(decision.G.Interval.Upper, 0, 1);
    }

    [Theory]
    [InlineData("one assessor", "agreement.two-assessors")]
    [InlineData("one candidate", "agreement.one-candidate")]
    [InlineData("constant", "agreement.no-components")]
    [InlineData("nothing", "agreement.two-assessors")]
    [InlineData("no repeats", "agreement.components-confounded")]
    public void Undefined_says_why(string input, string code)
    {
        var study = GStudy.Of(input switch
        {
            "one assessor" => RatingTable.Complete([[1], [2], [3]]),
            "one candidate" => RatingTable.Complete([[1, 2, 3]]),
            "constant" => RatingTable.Complete([[0.1, 0.1, 0.1], [0.1, 0.1, 0.1]]),
            "nothing" => RatingTable.Of([[null, null], [null, null]]),
            _ => RatingTable.Of([[1, null], [null, 3]]),
        });
        Assert.Equal(code, study.Undefined!.Code);
        Assert.Empty(study.Components);
        Assert.Equal(study.Undefined, study.Decide().G.Undefined);
    }

    [Fact]
    public void Tables_of_different_shape_are_refused()
    {
        Assert.Throws<ArgumentException>(() => GStudy.Of([s_byCriterion[0], RatingTable.Complete([[1, 2]])]));
        Assert.Throws<ArgumentException>(() => GStudy.Of(Array.Empty<RatingTable>()));
        Assert.Throws<ArgumentOutOfRangeException>(() => GStudy.Of(s_byCriterion).Decide(assessors: 0));
    }

    /// <summary>The mean square of an effect without holes, from its projections.</summary>
    private static double MeanSquare(int effect)
    {
        var cells = DenseModel.Cells(s_byCriterion);
        int[] levels = [4, 3, 2];
        var (sum, degrees) = (0.0, 1.0);
        foreach (var part in Enumerable.Range(0, 8).Where(p => (p & effect) == p))
        {
            var sign = int.PopCount(effect ^ part) % 2 == 0 ? 1 : -1;
            sum += sign * DenseModel.Total(cells, part, 1).Found;
        }

        foreach (var facet in Enumerable.Range(0, 3).Where(f => (effect >> f & 1) == 1))
        {
            degrees *= levels[facet] - 1;
        }

        return sum / degrees;
    }
}
