using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Raters;

[Properties(Arbitrary = [typeof(MarkDrawing)], MaxTest = 150, Replay = Draws.Replay)]
public sealed class MarginalRaschProperties
{
    [Property(MaxTest = 30)]
    public void Plain_quadrature_finds_the_published_deviance_and_nothing_lower_nearby(MarkSet marks)
    {
        if (!MarginalRasch.Of(marks, Centring.CandidatesFree).TryGetValue(out var fit) || !fit.IsConverged || fit.Variance is < 1e-4 or > 100
            || fit.All().Any(e => e.State != FacetState.Estimated) || fit.Thresholds.Any(t => t.Marks == 0))
            return;

        double[] x =
        [
            fit.Mean, Math.Log(fit.Variance) / 2, .. fit.Criteria.Select(c => c.Measure!.Value), .. fit.Assessors.Select(a => a.Measure!.Value),
            .. fit.Thresholds.Skip(1).Select(t => t.Measure!.Value),
        ];
        var (criteria, assessors) = (fit.Criteria.Count, fit.Assessors.Count);
        double Deviance(double[] at) => PlainMarginal.Deviance(
            marks, at[0], Math.Exp(2 * at[1]), at[2..(2 + criteria)], at[(2 + criteria)..(2 + criteria + assessors)], [0, .. at[(2 + criteria + assessors)..]]);
        Assert.Equal(Deviance(x), fit.Deviance, 1e-7);
        for (var place = 0; place < x.Length; place++)
        {
            foreach (var step in new[] { -1e-3, 1e-3 })
            {
                var at = (double[])x.Clone();
                at[place] += step;
                Assert.True(Deviance(at) > fit.Deviance - 1e-9, $"{place} by {step}");
            }
        }
    }

    [Property]
    public void No_figure_is_ever_nan(MarkSet marks)
    {
        if (!MarginalRasch.Of(marks, Centring.AssessorsFree).TryGetValue(out var fit))
            return;

        Assert.True(double.IsFinite(fit.Deviance) && double.IsFinite(fit.Mean) && double.IsFinite(fit.Variance) && double.IsFinite(fit.Ascent.Residual), fit.Ascent.ToString());
        Assert.All(fit.All(), e => Assert.True(e.Measure.IsNumber() && e.StandardError.IsNumber(), e.ToString()));
        Assert.True(fit.VarianceStandardError.IsNumber() && fit.MeanStandardError.IsNumber());
    }

    [Property]
    public void The_grid_is_fine_enough_for_every_posterior(MarkSet marks)
    {
        if (MarginalRasch.Of(marks, Centring.AssessorsFree).TryGetValue(out var fit) && fit.Variance > 0)
            Assert.True(fit.GridStep <= fit.Candidates.Where(c => c.State == FacetState.Estimated).Min(c => c.StandardError) / 2);
    }

    [Property]
    public void Other_names_and_another_order_change_nothing(MarkSet marks)
    {
        int Turned(int place, int count) => count - 1 - place;
        var (n, i, j) = (marks.Candidates.Count, marks.Criteria.Count, marks.Assessors.Count);
        var other = MarkSet.Of(marks.Scale, MarkDrawing.Names("x", n), MarkDrawing.Names("y", i), MarkDrawing.Names("z", j),
            marks.Marks.Select(m => new CategoryMark(Turned(m.Candidate, n), Turned(m.Criterion, i), Turned(m.Assessor, j), m.Category)));
        var (fit, turned) = (MarginalRasch.Of(marks, Centring.CandidatesFree), MarginalRasch.Of(other, Centring.CandidatesFree));
        Assert.Equal(fit.IsDefined, turned.IsDefined);
        if (!fit.IsDefined || !fit.Value.IsConverged || !turned.Value.IsConverged)
            return;

        Assert.Equal(fit.Value.Deviance, turned.Value.Deviance, 1e-7);
        foreach (var (here, there) in fit.Value.All().OrderBy(e => e.Measure).Zip(turned.Value.All().OrderBy(e => e.Measure)))
            Assert.True(Math.Abs((here.Measure ?? 0) - (there.Measure ?? 0)) < 1e-5, $"{here} {there} {fit.Value.Ascent} {turned.Value.Ascent}");
    }
}
