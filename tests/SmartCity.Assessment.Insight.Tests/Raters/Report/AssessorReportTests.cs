using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SmartCity.Assessment.Insight.Tests.Agreement;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Raters.Report;

public sealed class AssessorReportTests
{
    private static readonly decimal?[][] s_panel =
    [
        [7, 6, null, 8], [5, 4.5m, 6, null], [null, 7, 8, 9], [4, null, 5.5m, 6], [6, 5, 6.5m, 8], [3, 3.5m, null, 5], [8, 6.5m, 9, null], [null, 4, 5, 7],
    ];

    [Fact]
    public void Means_are_those_of_plain_loops()
    {
        var first = SmallContest.On(s_panel).Report().Assessors[0].Overall;
        Assert.Equal((6, 6, 6), (first.Marks, first.Candidates, first.Compared));
        Assert.Equal((7 + 5 + 4 + 6 + 3 + 8) / 6.0, first.Mean.Value, 1e-12);
        double[] others = [7, 5.25, 5.75, 6.5, 4.25, 7.75], own = [7, 5, 4, 6, 3, 8];
        Assert.Equal(others.Average(), first.OthersMean.Value, 1e-12);
        Assert.Equal(own.Average() - others.Average(), first.Difference.Value, 1e-12);
        var differences = own.Zip(others, (o, t) => o - t).ToArray();
        Assert.Equal(Math.Sqrt(differences.Sum(d => Math.Pow(d - differences.Average(), 2)) / 5 / 6), first.Difference.StandardError!.Value, 1e-12);
    }

    [Fact]
    public void Marks_are_read_as_written_where_the_scheme_rounds_them()
    {
        decimal?[][] rows = [[7.25m, 6], [5.25m, 4.5m], [8.75m, 7.25m], [3, 2.25m], [6.25m, 6.5m], [4, 5.75m]];
        var quarters = Aspect.Mean("all", Aspect.Marked("p", Rubric.Scale(0, 10, 0.25m)).Weight(1));
        var rounded = SmallContest.Of(AssessmentScheme.Create(quarters, rounding: new RoundingPlan(mark: Rounding.HalfUp(1))), null, null, ("p", rows));
        var plain = SmallContest.Of(AssessmentScheme.Create(quarters), null, null, ("p", rows));
        var found = rounded.Report();
        Assert.Equal(34.5 / 6, found.Assessors[0].Overall.Mean.Value, 1e-12);
        Assert.Equal((3m, 8.75m), (found.Assessors[0].Overall.Use.Value.Lowest, found.Assessors[0].Overall.Use.Value.Highest));
        Assert.Equal(plain.Report().Figures(), found.Figures());
        Assert.Equal(PanelPoints.Totals(plain.Table.Panel).Value.Marks, PanelPoints.Totals(rounded.Table.Panel).Value.Marks);
        Assert.Equal(7.25, RatingTable.Of(rounded.Table.Panel, "p").Value[0, 0]);
    }

    [Fact]
    public void Severities_are_those_of_the_advised_shrinkage()
    {
        var result = SmallContest.On(s_panel);
        var advice = AdvisedShrinkage.Of(PanelPoints.On(result.Table.Panel, "p")).Value;
        var plain = AdditiveFit.Of(PanelPoints.On(result.Table.Panel, "p")).Value;
        var report = result.Report();
        Assert.Equal(advice.Shrinkage, report.Criteria[0].Shrinkage.Value.Shrinkage, 1e-12);
        foreach (var (line, shrunken, least) in report.Assessors.Zip(advice.Assessors, plain.Assessors))
        {
            Assert.Equal(shrunken.Severity, line.ByCriterion[0].Severity.Value, 1e-12);
            Assert.Equal(shrunken.StandardError, line.ByCriterion[0].Severity.StandardError!.Value, 1e-12);
            Assert.Equal(least.Severity, line.ByCriterion[0].LeastSquares.Value, 1e-12);
        }

        Assert.True(report.Assessors[1].Overall.Severity.Value > 0.5, "a2 is the harsh one");
        Assert.True(report.Assessors[3].Overall.Severity.Value < -0.5, "a4 is the mild one");
    }

    [Fact]
    public void Two_criteria_count_each_candidate_on_each_by_itself()
    {
        decimal?[][] p = [[4, 6], [5, 7.5m], [6, 7]], q = [[1, 3], [2, null], [7, 9]];
        var scheme = SmallContest.Scheme(null, null, Aspect.Marked("p", SmallContest.Ten).Weight(1), Aspect.Marked("q", SmallContest.Ten).Weight(1));
        var line = SmallContest.Of(scheme, null, null, ("p", p), ("q", q)).Report().Assessors[0];
        Assert.Equal(["p", "q"], line.ByCriterion.Select(f => f.Criterion));
        Assert.Equal((6, 3, 3), (line.Overall.Marks, line.Overall.Candidates, line.Overall.Compared));

        // differences of 2, 2.5, 1, 2 and 2 in the five cells that both marked; severities lie at half of their mean on either side
        Assert.Equal(9.5 / 5 / 2, line.Overall.LeastSquares.Value, 1e-12);
        Assert.Equal((5 + 5 + 8) / 3.0, line.Overall.OthersMean.Value - (((4.5 + 7.5 + 8) / 3) - 6), 1e-12);
    }

    [Fact]
    public void Rasch_severities_differ_as_fair_averages_do()
    {
        var result = SmallContest.On(s_panel);
        var fit = JointRasch.Of(MarkSet.Of(result.Table.Panel).Value, Centring.CandidatesFree).Value;
        Assert.True(fit.IsConverged, "the case must have a maximum");
        var fair = fit.Diagnose().Assessors;
        var lines = result.Report().Assessors;
        for (var a = 0; a < 4; a++)
        {
            var figures = lines[a].Overall;
            Assert.Equal(fair[0].FairAverage!.Value - fair[a].FairAverage!.Value, figures.RaschSeverity.Value - lines[0].Overall.RaschSeverity.Value, 1e-9);
            Assert.Equal(fit.Assessors[a].Measure!.Value, figures.RaschLogits.Value, 1e-12);
            Assert.Equal(fair[a].Infit!.Value, figures.Infit.Value, 1e-12);
            Assert.Equal(fair[a].Outfit!.Value, figures.Outfit.Value, 1e-12);

            // the slope by differences
            double At(double by) => 0.5 * fit.Curve.At(fit.Levels.Candidates.Average() - fit.Assessors[a].Measure!.Value + by, new double[fit.Curve.Width]).Mean;
            Assert.Equal((At(1e-4) - At(-1e-4)) / 2e-4 * fit.Assessors[a].StandardError!.Value, figures.RaschSeverity.StandardError!.Value, 1e-6);
        }
    }

    [Fact]
    public void Use_of_the_scale_is_counted()
    {
        var use = SmallContest.On([[2, 5], [2, 6], [4, 7], [9.5m, 8]]).Report().Assessors[0].Overall.Use.Value;
        Assert.Equal((2m, 9.5m, 2m, 3), (use.Lowest, use.Highest, use.MostFrequent, use.Different));
        Assert.Equal(0.5, use.MostFrequentShare);
        Assert.Equal(Math.Sqrt(((2.375 * 2.375 * 2) + (0.375 * 0.375) + (5.125 * 5.125)) / 3), use.StandardDeviation.Value, 1e-12);
    }

    [Fact]
    public void Correlations_have_the_interval_of_Fisher()
    {
        decimal[] x = [1, 2, 3, 4, 5, 6], y = [2, 1, 4, 3, 6, 5];
        var found = SmallContest.On([.. x.Zip(y, (a, b) => new decimal?[] { a, b })]).Report().Assessors[0].Overall.Correlation;
        Assert.Equal(14.5 / 17.5, found.Value, 1e-12);
        Assert.Equal(Math.Tanh(Math.Atanh(14.5 / 17.5) - (1.959963984540054 / Math.Sqrt(3))), found.Interval!.Lower, 1e-9);
        Assert.Equal(Math.Tanh(Math.Atanh(14.5 / 17.5) + (1.959963984540054 / Math.Sqrt(3))), found.Interval.Upper, 1e-9);
    }

    [Theory]
    [InlineData("0.0000000000001")]
    [InlineData("7900000000000000000000000000")]
    public void Other_units_of_the_scale_change_no_reason(string unit)
    {
        var by = decimal.Parse(unit, CultureInfo.InvariantCulture);
        decimal?[][] marks = [[2, 3, 4, 3, 5], [4, 5, 5, 3, 8], [6, 4, 7, 6, 9], [7, 8, 9, 6, 9], [5, 6, 5, 4, 8], [8, 7, 9, 8, 9]];
        string?[] homes = ["x", "x", "y", "y", "x", "y"], institutions = ["x", "y", null, null, null];
        AssessorReport Report(decimal step) => SmallContest.Of(
            AssessmentScheme.Create(Aspect.Mean("all", Aspect.Marked("p", Rubric.Scale(0, 10 * step, step)).Weight(1)), facts: [new DeclaredFact("home", FactKind.Text)]),
            homes, institutions, ("p", [.. marks.Select(r => r.Select(m => m * step).ToArray())])).Report();
        var (plain, other) = (Report(1), Report(by));
        Assert.Empty(other.Faults());
        Assert.All(plain.Assessors.Zip(other.Assessors), p =>
        {
            Same.Estimate(p.First.Overall.Correlation, p.Second.Overall.Correlation);
            Same.Estimate(p.First.Overall.OutlierScore, p.Second.Overall.OutlierScore);
            Assert.All(p.First.Favours.Zip(p.Second.Favours), f => Same.Near(f.First.Favour.Test!.P, f.Second.Favour.Test?.P, 1e-9));
        });
        Assert.Equal(2, plain.Assessors.Count(a => a.Favours.Count > 0));
        Assert.All(plain.Assessors, a => Assert.True(a.Overall.OutlierScore.IsDefined));
    }

    [Fact]
    public void What_only_rounding_tells_apart_is_alike()
    {
        // everybody gives the same marks but for a whole severity of one: medians, residuals and the others' means differ by rounding alone
        decimal[] worth = [0.1m, 0.7m, 0.3m, 0.9m, 0.6m];
        var tenths = AssessmentScheme.Create(Aspect.Mean("all", Aspect.Marked("p", Rubric.Scale(0, 2, 0.1m)).Weight(1)), facts: [new DeclaredFact("home", FactKind.Text)]);
        decimal?[][] rows = [.. worth.Select(w => new decimal?[] { w, w, w, w, w + 0.7m })];
        var report = SmallContest.Of(tenths, ["x", "x", "y", "y", "x"], ["x", null, null, null, null], ("p", rows)).Report();
        Assert.All(report.Assessors, a => Assert.Equal("report.half-alike", a.Overall.OutlierScore.Undefined!.Code));
        Assert.Equal("report.residuals-alike", Assert.Single(report.Assessors[0].Favours).Favour.NoTest!.Code);
        decimal?[][] flat = [.. worth.Select(w => new decimal?[] { w, 0.1m, 0.2m, 0.4m })];
        Assert.Equal("report.others-do-not-vary", SmallContest.Of(tenths, null, null, ("p", flat)).Report().Assessors[0].Overall.Correlation.Undefined!.Code);
    }

    [Fact]
    public void An_assessor_far_from_the_others_is_an_outlier_and_a_slightly_harsh_one_is_not()
    {
        decimal[] worth = [3, 5, 6, 7, 8, 9];
        decimal[][] lean = [[0, 0.5m, 0, 0, 0.5m, 0], [0.5m, 0, 0, 0.5m, 0, 0], [-0.5m, 0, 0.5m, 0, 0, 0.5m], [0, 0, -0.5m, 0.5m, 0.5m, 0.5m], [0.5m, 0.5m, 0.5m, 0, 0, 0.5m], [-3, -2.5m, -3, -3, -3.5m, -3]];
        var report = SmallContest.On([.. worth.Select((w, n) => lean.Select(l => (decimal?)(w + l[n])).ToArray())]).Report();
        Assert.Equal([false, false, false, false, false, true], report.Assessors.Select(a => a.Remarks.Contains(AssessorRemark.Outlier)));
        var means = lean.Select(l => (double)l.Average()).ToArray();
        var severities = means.Select(m => means.Average() - m).ToArray();
        var middle = severities.Order().Skip(2).Take(2).Average();
        var spread = severities.Select(s => Math.Abs(s - middle)).Order().Skip(2).Take(2).Average();
        Assert.Equal(0.6745 * (severities[5] - middle) / spread, report.Assessors[5].Overall.OutlierScore.Value, 1e-9);
    }

    [Fact]
    public void A_score_beyond_the_threshold_is_no_outlier_where_chance_explains_it()
    {
        // five assessors within a quarter of a point, and a sixth whose mean is far from theirs only because of noise
        decimal?[][] rows = [[5, 5, 5.5m, 5.5m, 5, 9], [5, 5.5m, 5, 5.5m, 5, 3], [6, 6, 6.5m, 6, 6.5m, 10], [7, 7, 7, 7, 7, 5]];
        var report = SmallContest.On(rows).Report();
        Assert.Equal(-0.6745 * 0.8125 / 0.0625, report.Assessors[5].Overall.OutlierScore.Value, 1e-9);
        Assert.DoesNotContain(report.Assessors, a => a.Remarks.Contains(AssessorRemark.Outlier));
    }

    [Fact]
    public void Favour_is_the_difference_of_two_means_with_a_test_of_student()
    {
        decimal?[][] rows = [[9, 6, 6.5m], [8.5m, 6, 6], [6, 5.5m, 6], [7, 7, 7.5m], [4, 4, 4], [5, 5.5m, 5]];
        var report = SmallContest.On(rows, homes: ["ui", "ui", "itb", null, "itb", "itb"], institutions: ["ui", "itb", null]).Report();
        double[] own = [9 - 6.25, 8.5 - 6], others = [6 - 5.75, 7 - 7.25, 0, 5 - 5.25];
        var pooled = (own.Sum(x => Math.Pow(x - own.Average(), 2)) + others.Sum(x => Math.Pow(x - others.Average(), 2))) / 4;
        var t = (own.Average() - others.Average()) / Math.Sqrt(pooled * (0.5 + 0.25));
        var favour = Assert.Single(report.Assessors[0].Favours);
        Assert.Equal(("home", 2, 4), (favour.Fact, favour.Own, favour.Others));
        Assert.Equal(own.Average() - others.Average(), favour.Favour.Value, 1e-9);
        Assert.Equal(t, favour.Favour.Test!.Value, 1e-9);
        Assert.Equal(MathNet.Numerics.Distributions.StudentT.CDF(0, 1, 4, -t), favour.Favour.Test.P, 1e-9);
        Assert.Equal(Sides.Upper, favour.Favour.Test.Sides);
        Assert.Equal(2 * favour.Favour.Test.P, favour.AdjustedP!.Value, 1e-12);
        Assert.Contains(AssessorRemark.FavoursOwn, report.Assessors[0].Remarks);
        Assert.DoesNotContain(AssessorRemark.FavoursOwn, report.Assessors[1].Remarks);
        Assert.Equal("report.no-institution", report.Assessors[2].NoFavour!.Code);
        Assert.Null(report.Assessors[0].NoFavour);
    }

    [Fact]
    public void Candidates_named_by_code_and_by_name_of_the_institution_are_own_alike()
    {
        decimal?[][] rows = [[9, 6, 6.5m], [8.5m, 6, 6], [6, 5.5m, 6], [7, 7, 7.5m], [4, 4, 4], [5, 5.5m, 5]];
        Institution?[] institutions = [new("ui", "Universitas Indonesia"), new("itb"), null];
        var mixed = Favours(["ui", "Universitas Indonesia", "itb", null, "itb", "itb"]);
        Assert.Equal(Favours(["ui", "ui", "itb", null, "itb", "itb"]), mixed);
        Assert.Equal(("home", 2, 4), (mixed[0].Fact, mixed[0].Own, mixed[0].Others));

        OwnFavour[] Favours(string?[] homes) =>
            [.. SmallContest.OfNamed(SmallContest.Scheme(), homes, institutions, ("p", rows)).Report().Assessors.SelectMany(a => a.Favours)];
    }

    [Fact]
    public void Where_the_scheme_names_the_fact_of_institutions_no_other_counts()
    {
        decimal?[][] rows = [[9, 6], [8.5m, 6], [6, 5.5m], [7, 7], [4, 4], [5, 5.5m]];
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("all", Aspect.Marked("p", SmallContest.Ten).Weight(1)),
            facts: [new DeclaredFact("home", FactKind.Text), new DeclaredFact("from", FactKind.Text)],
            conflicts: ConflictRule.Reject.WithInstitutions("from"));
        Assessor[] assessors = [new("a1", institution: new Institution("ui")), new("a2")];
        Candidate[] candidates = [.. rows.Select((_, n) => new Candidate($"c{n + 1}", facts: [Fact.Text("home", n < 3 ? "ui" : "itb"), Fact.Text("from", n < 2 ? "ui" : "itb")]))];
        var sheets = rows.SelectMany((r, n) => assessors.Select((a, j) => a.On($"c{n + 1}", ("p", r[j]!.Value))));
        var favour = Assert.Single(scheme.Assess(AssessmentInput.Of(candidates, sheets, assessors)).Value.Report().Assessors[0].Favours);
        Assert.Equal(("from", 2, 4), (favour.Fact, favour.Own, favour.Others));
    }

    [Fact]
    public void Holm_corrects_over_all_assessors_of_the_report_and_never_falls()
    {
        decimal?[][] rows = [[9, 6, 6.5m, 6], [8.5m, 6, 6, 6], [6, 5.5m, 7.5m, 6], [7, 7, 7.5m, 7], [4, 4, 6, 4], [5, 5.5m, 5, 5]];
        var report = SmallContest.On(rows, homes: ["x", "x", "y", "z", "y", "z"], institutions: ["x", "z", "y", "z"]).Report();
        var favours = report.Assessors.SelectMany(a => a.Favours).OrderBy(f => f.Favour.Test!.P).ToArray();
        Assert.Equal(4, favours.Length);
        var highest = 0.0;
        foreach (var (rank, f) in favours.Index())
        {
            highest = Math.Max(highest, Math.Min(1, (4 - rank) * f.Favour.Test!.P));
            Assert.Equal(highest, f.AdjustedP!.Value, 1e-12);
        }
    }

    [Fact]
    public void The_selection_without_an_assessor_names_who_enters_and_who_leaves()
    {
        var result = SmallContest.On([[7, 7, 10], [8, 8, 4], [3, 2, 1]], quota: Quota.Of(1, AtCut.TakeAll));
        Assert.Equal("c1", result.Standings[0].Candidate.Code);
        var lines = result.Report().Assessors;
        var without = lines[2].Without.Value;
        Assert.Equal(["c2"], without.Enters.Select(c => c.Code));
        Assert.Equal(["c1"], without.Leaves.Select(c => c.Code));
        Assert.Equal((2, 0), (without.OtherRanks, without.Unranked));
        Assert.Empty(lines[0].Without.Value.Enters);
        Assert.Null(without.NoSelection);
        Assert.Equal("report.no-places", SmallContest.On([[7, 7], [8, 8]]).Report().Assessors[0].Without.Value.NoSelection!.Code);
    }

    [Fact]
    public void Ranks_of_different_rankings_are_not_compared()
    {
        // without a2 the panel falls into two blocks, each ranked from 1
        decimal?[][] rows = [[7, 6, null], [5, 4, null], [null, 7, 8], [null, 4, 6]];
        var lines = SmallContest.On(rows, Calibration.Additive.WithinBlocks()).Report().Assessors;
        Assert.Null(lines[1].Without.Value.OtherRanks);
        Assert.Equal("report.other-rankings", lines[1].Without.Value.NoOtherRanks!.Code);
        Assert.Equal(0, lines[0].Without.Value.OtherRanks);
    }

    [Fact]
    public void An_assessor_who_holds_the_panel_together_cannot_be_left_out()
    {
        var result = SmallContest.On([[7, 6, null], [5, 4, null], [null, 7, 8], [null, 4, 6]], Calibration.Additive);
        var lines = result.Report().Assessors;
        Assert.Equal("report.cannot-assess", lines[1].Without.Undefined!.Code);
        Assert.Contains("dapat dinilai: Pada ", lines[1].Without.Undefined!.Text(Language.Indonesian), StringComparison.Ordinal);
        Assert.True(lines[0].Without.IsDefined);
    }

    [Fact]
    public void Criteria_on_different_scales_stand_by_themselves()
    {
        var scheme = SmallContest.Scheme(null, null, Aspect.Marked("p", SmallContest.Ten).Weight(1), Aspect.Marked("q", Rubric.Scale(0, 100, 1)).Weight(1));
        var report = SmallContest.Of(scheme, null, null, ("p", s_panel), ("q", [.. s_panel.Select(r => r.Select(m => m * 10).ToArray())])).Report();
        Assert.Equal("report.other-scales", report.Assessors[0].Overall.Mean.Undefined!.Code);
        Assert.Equal(["p", "q"], report.Assessors[0].Overall.Mean.Undefined!.Arguments);
        Assert.All(report.Assessors[0].ByCriterion, f => Assert.True(f.Mean.IsDefined && f.Severity.IsDefined));
        Assert.Equal(10 * report.Assessors[0].ByCriterion[0].Severity.Value, report.Assessors[0].ByCriterion[1].Severity.Value, 1e-6);
        Assert.Empty(report.Faults());
    }

    [Fact]
    public void Agreement_figures_are_those_of_the_panel()
    {
        var result = SmallContest.On(s_panel);
        var (table, bootstrap) = (RatingTable.Of(result.Table.Panel, "p").Value, Bootstrap.OverUnits(7, resamples: 50));
        var found = AssessorReport.Of(result, bootstrap).Value.Criteria[0];
        Assert.Equal((8, 4, 25, false), (found.Candidates, found.Assessors, found.Marks, found.IsComplete));
        Assert.Equal(IntraclassCorrelations.Of(table).Of(IccForm.Agreement).Estimate, found.Agreement);
        Assert.Equal(IntraclassCorrelations.Of(table).Of(IccForm.Consistency).Estimate, found.Consistency);
        Assert.Equal(KrippendorffAlpha.Of(table, AlphaMetric.Interval, bootstrap).Estimate, found.IntervalAlpha);
        Assert.Equal(KrippendorffAlpha.Of(table, AlphaMetric.Ordinal, bootstrap).Estimate, found.OrdinalAlpha);
        Assert.Equal("report.incomplete", found.Concordance.Undefined!.Code);
        decimal?[][] whole = [[1, 2], [3, 4], [5, 4.5m]];
        Assert.Equal(1, SmallContest.On(whole).Report().Criteria[0].Concordance.Value, 1e-12);
    }

    [Fact]
    public void An_assessor_without_a_mark_does_not_make_a_panel_incomplete()
    {
        var report = SmallContest.On([[1, 2, null], [3, 4, null], [5, 4.5m, null]]).Report();
        Assert.True(report.Criteria[0].IsComplete);
        Assert.Equal("report.no-mark", report.Assessors[2].Overall.Mean.Undefined!.Code);
        Assert.Equal("report.no-sheet", report.Assessors[2].Without.Undefined!.Code);
        Assert.Empty(report.Assessors[2].Remarks);
        Assert.Empty(report.Faults());
    }

    [Fact]
    public void Scales_as_wide_as_decimals_are_reported_on()
    {
        const decimal Most = 79_000_000_000_000_000_000_000_000_000m;
        foreach (var rubric in new[] { Rubric.Scale(0, Most, Most / 4), Rubric.Scale(-Most, Most, Most / 4), Rubric.Scale(-Most, Most), Rubric.Scale(0, 10, 0.0000000000000000000000000001m) })
        {
            var scheme = SmallContest.Scheme(null, null, Aspect.Marked("p", rubric).Weight(1), Aspect.Marked("q", rubric).Weight(1));
            var unit = rubric.To!.Value / 4;
            decimal?[][] rows = [[4 * unit, 3 * unit], [0, unit], [4 * unit, 4 * unit], [2 * unit, unit], [3 * unit, unit]];
            var result = SmallContest.Of(scheme, null, null, ("p", rows), ("q", rows));
            Assert.Empty(result.Report().Faults());
            Assert.True(double.IsFinite(PanelPoints.Totals(result.Table.Panel).Value.Marks[0].Points), "a total is a number");
        }

        Assert.Throws<ArgumentException>(() => CategoryScale.Between(-Most, Most, Most));
        Assert.Throws<ArgumentException>(() => CategoryScale.Between(0, 10, 0.0000000000000000000000000001m));
        Assert.False(CategoryScale.Between(-10, 0).TryCategoryOf(decimal.MaxValue, out _));
    }

    [Fact]
    public void Broken_panels_answer_in_words()
    {
        void Says(string code, Func<AssessorFigures, Estimate> figure, decimal?[][] rows)
        {
            var report = SmallContest.On(rows).Report();
            Assert.Empty(report.Faults());
            var found = figure(report.Assessors[0].Overall);
            Assert.False(found.IsDefined, found.ToString());
            Assert.Equal(code, found.Undefined!.Code);
        }

        Says("raters.one-assessor", f => f.Severity, [[1], [2], [3]]);
        Says("raters.one-assessor", f => f.LeastSquares, [[1], [2], [3]]);
        Says("raters.one-assessor", f => f.RaschSeverity, [[1], [2], [3]]);
        Says("report.nobody-else", f => f.OthersMean, [[1], [2], [3]]);
        Says("report.three-candidates", f => f.Correlation, [[1, 2]]);
        Says("raters.no-marks-to-spare", f => f.Severity, [[1, 2]]);
        Says("report.apart", f => f.Severity, [[1, null], [2, null], [null, 3]]);
        Says("report.apart", f => f.RaschSeverity, [[1, null], [2, null], [null, 3]]);
        Says("report.apart", f => f.LeastSquares, [[1, null], [2, null], [null, 3]]);
        Says("report.own-do-not-vary", f => f.Correlation, [[4, 4], [4, 5], [4, 6], [4, 7]]);
        Says("report.others-do-not-vary", f => f.Correlation, [[4, 4], [5, 4], [6, 4], [7, 4]]);
        Says("raters.every-mark-same", f => f.Infit, [[4, 4], [4, 4], [4, 4], [4, 4]]);
        Says("raters.never-differ", f => f.Severity, [[4, 4], [4, 4], [4, 4], [4, 4]]);
        Says("report.five-assessors", f => f.OutlierScore, [[4, 3], [4, 5], [4, 4], [4, 4]]);
        Says("report.half-alike", f => f.OutlierScore, [[4, 4, 4, 4, 3], [5, 5, 5, 5, 4.5m], [6, 6, 6, 6, 3]]);
    }

    [Fact]
    public void An_assessor_with_a_single_mark_is_remarked_upon()
    {
        var report = SmallContest.On([[7, 6, 8], [5, 4.5m, null], [6, 7, null], [4, 3, null], [6, 5, null]]).Report();
        var single = report.Assessors[2].Overall;
        Assert.Equal([AssessorRemark.FewMarks], single.Remarks);
        Assert.Equal("report.one-mark", single.Use.Value.StandardDeviation.Undefined!.Code);
        Assert.Equal("report.three-candidates", single.Correlation.Undefined!.Code);
        Assert.Null(single.Difference.StandardError);
        Assert.Empty(report.Assessors[0].Remarks);
        Assert.Empty(report.Faults());
    }

    [Fact]
    public void The_same_mark_for_all_is_remarked_upon() => Assert.Equal(
        [AssessorRemark.AlwaysSameMark],
        SmallContest.On([[4, 4], [4, 5], [4, 6], [4, 7], [4, 7]]).Report().Assessors[0].Remarks);

    [Fact]
    public void Where_nobody_marks_there_is_no_report()
    {
        var measured = AssessmentScheme.Create(Aspect.Mean("all", Aspect.Measured("m", SmallContest.Ten).Weight(1)));
        var result = measured.Assess([new Candidate("c1", measured: [("m", 4m)])], []).Value;
        Assert.Equal("report.nothing-marked", AssessorReport.Of(result, Bootstrap.OverUnits(1)).Undefined!.Code);
        Assert.Equal("report.nobody-marked", AssessorReport.Of(SmallContest.On([[null, null]]), Bootstrap.OverUnits(1)).Undefined!.Code);
    }

    [Fact]
    public void The_seed_decides_the_intervals_of_alpha_and_nothing_else()
    {
        var result = SmallContest.On(s_panel);
        var (one, again, other) = (result.Report(1), result.Report(1), result.Report(2));
        Assert.Equal(one.Figures().Select(f => f.Figure), again.Figures().Select(f => f.Figure));
        Assert.NotEqual(one.Criteria[0].IntervalAlpha.Interval, other.Criteria[0].IntervalAlpha.Interval);
        Assert.Equal(one.Assessors.Select(a => a.Overall.Severity), other.Assessors.Select(a => a.Overall.Severity));
    }

    [Fact]
    public void An_assessor_of_weight_zero_is_reported_like_others()
    {
        var scheme = AssessmentScheme.Create(Aspect.Mean("all", Aspect.Marked("p", SmallContest.Ten).Weight(1)), consensus: Consensus.WeightedMean);
        Assessor[] assessors = [new("a1", weight: 0), new("a2"), new("a3")];
        decimal[][] rows = [[7, 6, 8], [5, 4.5m, 6], [6, 7, 8], [4, 3, 5.5m]];
        var result = scheme.Assess(Candidate.List("c1", "c2", "c3", "c4"), rows.SelectMany((r, n) => r.Select((m, j) => assessors[j].On($"c{n + 1}", ("p", m))))).Value;
        var report = result.Report();
        Assert.Equal(5.5, report.Assessors[0].Overall.Mean.Value);
        Assert.Equal(0, report.Assessors[0].Without.Value.OtherRanks);
        Assert.Empty(report.Faults());
    }

    [Property(MaxTest = 300)]
    public Property No_figure_is_ever_anything_but_a_number_or_a_reason() => Prop.ForAll(Arb.From(
        from raters in Gen.Choose(1, 6)
        from units in Gen.Choose(1, 7)
        from gap in Gen.Choose(0, 8)
        from top in Gen.Elements(0, 1, 20)
        from marks in Gen.ArrayOf(Gen.ArrayOf(Gen.Frequency((9 - gap, Gen.Choose(0, top).Select(m => (decimal?)(m / 2m))), (gap, Gen.Constant<decimal?>(null))), raters), units)
        from homes in Gen.ArrayOf(Gen.Elements<string?>("x", "y", null), units)
        from institutions in Gen.ArrayOf(Gen.Elements<string?>("x", "y", null), raters)
        select (marks, homes, institutions)), drawn =>
    {
        var result = SmallContest.On(drawn.marks, quota: Quota.Of(1, AtCut.TakeAll), homes: drawn.homes, institutions: drawn.institutions);
        var report = AssessorReport.Of(result, Bootstrap.OverUnits(3, resamples: 20));
        Assert.Equal(drawn.marks.Any(r => r.Any(m => m is not null)), report.IsDefined);
        if (!report.IsDefined)
            return;

        Assert.Empty(report.Value.Faults());
        Assert.All(report.Value.Assessors, a => Assert.Equal(a.Favours.Count == 0, a.NoFavour is not null));
    });
}
