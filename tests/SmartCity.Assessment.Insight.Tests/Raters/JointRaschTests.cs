using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Raters;

public sealed class JointRaschTests
{
    private static JointRasch Fit(int top, params string[] rows) => JointRasch.Of(Panels.Of(top, rows), Centring.CandidatesFree).Value;

    private static string Refusal(int top, params string[] rows) => JointRasch.Of(Panels.Of(top, rows), Centring.CandidatesFree).Undefined!.Code;

    [Fact]
    public void A_category_that_nobody_used_has_no_threshold_and_moves_nothing_else()
    {
        var fit = Fit(4, "013", "143", "310", "431");
        Assert.True(fit.IsConverged);
        Assert.Equal(
            ["raters.lowest-category", null, "raters.category-unused", "raters.category-beneath-unused", null],
            fit.Thresholds.Select(t => t.NoMeasure?.Code));
        Assert.All(fit.Thresholds, t => Assert.Equal(t.Measure is null, t.NoMeasure is not null));
        Assert.Equal([2, 4, 0, 4, 2], fit.Thresholds.Select(t => t.Marks));
        Assert.All([1, 4], k => Assert.True(double.IsFinite(fit.Thresholds[k].Measure!.Value)));
        Assert.All(fit.All(), e => Assert.True(e.Measure is { } m && double.IsFinite(m)));
    }

    [Fact]
    public void Categories_beyond_those_used_have_no_thresholds_either()
    {
        var fit = Fit(6, "232", "343", "324", "433");
        Assert.Equal(
            ["raters.lowest-category", "raters.categories-unused", "raters.category-beneath-unused", null, null, "raters.category-unused", "raters.categories-unused"],
            fit.Thresholds.Select(t => t.NoMeasure?.Code));
        Assert.Equal(0, (fit.Thresholds[3].Measure + fit.Thresholds[4].Measure)!.Value, 1e-12);
    }

    [Fact]
    public void Candidates_at_one_end_get_a_weighted_estimate_and_a_flag()
    {
        var fit = Fit(2, "222", "012", "121", "210", "000");
        Assert.True(fit.IsConverged);
        Assert.Equal(
            [FacetState.AtTop, FacetState.Estimated, FacetState.Estimated, FacetState.Estimated, FacetState.AtBottom], fit.Candidates.Select(c => c.State));
        Assert.True(fit.Candidates[0].Measure > fit.Candidates[2].Measure && fit.Candidates[4].Measure < fit.Candidates[1].Measure);
        Assert.All(fit.All(), e => Assert.True(e.Measure.IsNumber() && e.StandardError > 0));
        var diagnosis = fit.Diagnose();
        Assert.Null(diagnosis.Candidates[0].Infit);
        Assert.InRange(diagnosis.Candidates[0].FairAverage!.Value, diagnosis.Candidates[2].FairAverage!.Value, 2);
    }

    [Fact]
    public void The_weighted_estimate_solves_warms_equation()
    {
        // all other measures held, the root of Σ(x − E) + ΣM₃/(2ΣV) by plain loops
        var fit = Fit(2, "222", "012", "121", "210", "000");
        var (score, second, third) = (0.0, 0.0, 0.0);
        foreach (var assessor in fit.Assessors)
        {
            var eta = fit.Candidates[0].Measure!.Value - assessor.Measure!.Value - fit.Criteria[0].Measure!.Value;
            double[] terms = [1, Math.Exp(eta - fit.Thresholds[1].Measure!.Value), Math.Exp((2 * eta) - (fit.Thresholds[1].Measure + fit.Thresholds[2].Measure)!.Value)];
            var mean = (terms[1] + (2 * terms[2])) / terms.Sum();
            score += 2 - mean;
            second += terms.Select((t, k) => t * Math.Pow(k - mean, 2)).Sum() / terms.Sum();
            third += terms.Select((t, k) => t * Math.Pow(k - mean, 3)).Sum() / terms.Sum();
        }

        Assert.Equal(0, score + (third / (2 * second)), 1e-9);
        Assert.Equal(1 / Math.Sqrt(second), fit.Candidates[0].StandardError!.Value, 1e-9);
    }

    [Fact]
    public void Setting_one_aside_may_make_another_extreme_and_both_are_flagged()
    {
        // without c1, a3 has given nothing but 0; without both, c4 has had nothing but 1
        var fit = Fit(2, "222", "110", "120", "210", "110", "020");
        Assert.Equal((FacetState.AtTop, FacetState.AtBottom), (fit.Candidates[0].State, fit.Assessors[2].State));
        Assert.All(fit.All(), e => Assert.True(e.Measure is { } m && double.IsFinite(m)));
        Assert.True(fit.Assessors[2].Measure > fit.Assessors[0].Measure);
    }

    [Fact]
    public void An_assessor_with_a_single_mark_is_measured_or_flagged()
    {
        Assert.Equal(FacetState.Estimated, Fit(2, "011", "12.", "20.", "10.").Assessors[2].State);
        var flagged = Fit(2, "012", "12.", "20.", "10.").Assessors[2];
        Assert.Equal((FacetState.AtTop, 1), (flagged.State, flagged.Marks));
        Assert.True(flagged.Measure is { } m && double.IsFinite(m) && flagged.StandardError > 0);
    }

    [Fact]
    public void One_assessor_one_candidate_and_one_criterion_are_measured()
    {
        Assert.Equal("raters.all-extreme", Refusal(3, "1", "2", "1", "2"));
        var one = MarkSet.Of(CategoryScale.Between(0, 3), ["c"], ["k1", "k2", "k3"], ["a1", "a2"],
            [new(0, 0, 0, 0), new(0, 1, 0, 1), new(0, 2, 0, 2), new(0, 0, 1, 1), new(0, 1, 1, 3), new(0, 2, 1, 1)]);
        var fit = JointRasch.Of(one, Centring.CandidatesFree).Value;
        Assert.All(fit.All(), e => Assert.True(e.Measure.IsNumber()));
        var sole = MarkSet.Of(CategoryScale.Between(0, 3), ["c1", "c2", "c3"], ["k1", "k2"], ["a"],
            [new(0, 0, 0, 0), new(0, 1, 0, 1), new(1, 0, 0, 2), new(1, 1, 0, 1), new(2, 0, 0, 3), new(2, 1, 0, 1)]);
        var single = JointRasch.Of(sole, Centring.CandidatesFree).Value;
        Assert.Equal(0, single.Assessors[0].Measure);
        Assert.False(single.Diagnose().AssessorSpread.IsDefined);
    }

    [Fact]
    public void Marks_that_say_nothing_are_refused()
    {
        Assert.Equal("raters.every-mark-same", Refusal(4, "222", "222"));
        Assert.Equal("raters.no-marks", Refusal(4, "..", ".."));
        Assert.Equal("raters.blocks", Refusal(4, "12..", "..13"));
    }

    [Fact]
    public void Blocks_that_only_an_extreme_candidate_joins_are_refused()
    {
        var reason = JointRasch.Of(Panels.Of(2, "01..", "12..", "10..", "2222", "..01", "..12", "..10"), Centring.CandidatesFree).Undefined!;
        Assert.Equal("raters.among-finite", reason.Code);
        Assert.StartsWith("the candidates and assessors fall into 2 blocks", reason.Arguments[0], StringComparison.Ordinal);
        Assert.Contains("terbagi menjadi 2 blok", reason.Text(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void Assessors_who_share_no_criterion_cannot_be_told_from_criteria()
    {
        var marks = MarkSet.Of(CategoryScale.Between(0, 3), ["c1", "c2", "c3"], ["k1", "k2"], ["a1", "a2"],
            [new(0, 0, 0, 0), new(1, 0, 0, 1), new(2, 0, 0, 3), new(0, 1, 1, 1), new(1, 1, 1, 3), new(2, 1, 1, 1)]);
        var reason = JointRasch.Of(marks, Centring.AssessorsFree).Undefined!;
        Assert.Equal("raters.not-identified", reason.Code);
        Assert.Equal(["4", "5"], reason.Arguments);
    }

    [Fact]
    public void Estimates_that_run_away_are_not_called_converged()
    {
        // a perfect staircase: nobody is extreme, and yet the likelihood rises for ever
        var fit = Fit(2, "01", "12");
        Assert.False(fit.IsConverged);
        Assert.Matches("assessors a1, a2|candidates c", Assert.Single(fit.Ascent.Doubt!.Arguments));
        Assert.All(fit.All(), e => Assert.True(e.Measure.IsNumber()));
    }

    [Fact]
    public void Zero_is_where_it_was_declared()
    {
        var marks = Panels.Of(3, "0123", "1032", "2311", "1233");
        var fits = new[] { Centring.AssessorsFree, Centring.CandidatesFree }.Select(c => JointRasch.Of(marks, c).Value).ToArray();
        double[] Centres(JointRasch fit) => [.. new[] { fit.Candidates, fit.Criteria, fit.Assessors }.Select(f => f.Average(e => e.Measure!.Value))];
        var location = Centres(fits[1])[0];
        Assert.All(new[] { (0, new[] { 0, 0, -location }), (1, [location, 0, 0]) }, c =>
            Assert.All(Centres(fits[c.Item1]).Zip(c.Item2), p => Assert.Equal(p.Second, p.First, 1e-9)));
        Assert.All(fits, f => Assert.Equal(fits[0].LogLikelihood, f.LogLikelihood, 1e-12));
    }

    [Fact]
    public void Names_without_marks_are_there_without_a_measure()
    {
        var fit = Fit(3, "0123", "....", "1032", "2311", "1230");
        Assert.Equal((FacetState.Unmarked, 0, null, null), (fit.Candidates[1].State, fit.Candidates[1].Marks, fit.Candidates[1].Measure, fit.Candidates[1].StandardError));
        Assert.Null(fit.Diagnose().Candidates[1].FairAverage);
    }

    [Fact]
    public void Scales_of_a_hundred_steps_and_far_apart_candidates_stay_finite()
    {
        var marks = MarkSet.Of(CategoryScale.Between(0, 100), MarkDrawing.Names("c", 20), ["k"], MarkDrawing.Names("a", 4),
            from n in Enumerable.Range(0, 20) from j in Enumerable.Range(0, 4) select new CategoryMark(n, 0, j, (n * 5) + (((n * 7) + (j * 3)) % 5)));
        var fit = JointRasch.Of(marks, Centring.CandidatesFree).Value;
        Assert.All(fit.All(), e => Assert.True(e.Measure.IsNumber() && e.StandardError.IsNumber()));
        Assert.True(double.IsFinite(fit.LogLikelihood));
    }
}
