using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Raters;

[Properties(Arbitrary = [typeof(MarkDrawing)], MaxTest = 300, Replay = Draws.Replay)]
public sealed class JointRaschProperties
{
    [Property]
    public void The_published_residual_is_the_one_that_plain_loops_find(MarkSet marks)
    {
        if (JointRasch.Of(marks, Centring.AssessorsFree).TryGetValue(out var fit) && fit.Plain(marks) is { } plain)
        {
            Assert.Equal(plain.Residual, fit.Ascent.Residual, 1e-9);
            Assert.Equal(plain.LogLikelihood, fit.LogLikelihood, 1e-8);
        }
    }

    [Property(MaxTest = 60)]
    public void One_parameter_at_a_time_leads_to_the_same_estimates(MarkSet marks)
    {
        if (!JointRasch.Of(marks, Centring.AssessorsFree).TryGetValue(out var fit) || !fit.IsConverged || fit.Plain(marks) is not { } found)
            return;

        var plain = new PlainJoint(marks);
        if (plain.Run(1e-9, 4000) == 4000)
            return;

        Assert.Equal(plain.LogLikelihood, fit.LogLikelihood, 1e-8);
        Near(plain.Ability, found.Ability);
        Near(plain.Difficulty, found.Difficulty);
        Near(plain.Severity, found.Severity);
        Assert.All(plain.Threshold.Zip(found.Threshold).Skip(1), p => Assert.Equal(p.First, p.Second, 1e-5));
    }

    [Property]
    public void No_figure_is_ever_nan(MarkSet marks)
    {
        if (!JointRasch.Of(marks, Centring.CandidatesFree).TryGetValue(out var fit))
            return;

        Assert.True(double.IsFinite(fit.LogLikelihood) && double.IsFinite(fit.Ascent.Residual) && fit.Ascent.LastStep.IsNumber());
        Assert.All(fit.All(), e => Assert.True(e.Measure.IsNumber() && e.StandardError.IsNumber() && e.Corrected.IsNumber(), e.ToString()));
        Assert.All(fit.Thresholds, t => Assert.True(t.Measure.IsNumber()));
        if (!fit.IsConverged)
            return;

        var diagnosis = fit.Diagnose();
        foreach (var element in diagnosis.Candidates.Concat(diagnosis.Criteria).Concat(diagnosis.Assessors))
        {
            Assert.True(element.FairAverage.IsNumber() && element.ObservedAverage.IsNumber(), element.ToString());
            Assert.True((element.Infit?.Value).IsNumber() && (element.Outfit?.Value).IsNumber(), element.ToString());
            Assert.True((element.Infit?.Standardised).IsNumber() && (element.Outfit?.Standardised).IsNumber(), element.ToString());
        }

        Assert.All(diagnosis.AssessorByCandidate.Concat(diagnosis.AssessorByCriterion), t =>
            Assert.True(double.IsFinite(t.Bias) && double.IsFinite(t.StandardError) && t.P is null or (>= 0 and <= 1) && t.AdjustedP is null or (>= 0 and <= 1), t.ToString()));
    }

    [Property]
    public void Other_names_and_another_order_change_nothing(MarkSet marks)
    {
        int Turned(int place, int count) => count - 1 - place;
        var (n, i, j) = (marks.Candidates.Count, marks.Criteria.Count, marks.Assessors.Count);
        var other = MarkSet.Of(marks.Scale, MarkDrawing.Names("x", n), MarkDrawing.Names("y", i), MarkDrawing.Names("z", j),
            marks.Marks.Reverse().Select(m => new CategoryMark(Turned(m.Candidate, n), Turned(m.Criterion, i), Turned(m.Assessor, j), m.Category)));
        var (fit, turned) = (JointRasch.Of(marks, Centring.CandidatesFree), JointRasch.Of(other, Centring.CandidatesFree));
        Assert.Equal(fit.IsDefined, turned.IsDefined);
        if (!fit.IsDefined)
            return;

        Assert.Equal(fit.Value.IsConverged, turned.Value.IsConverged);
        if (!fit.Value.IsConverged)
            return;

        Same(fit.Value.Candidates, turned.Value.Candidates);
        Same(fit.Value.Criteria, turned.Value.Criteria);
        Same(fit.Value.Assessors, turned.Value.Assessors);
    }

    private static void Same(IReadOnlyList<FacetMeasure> here, IReadOnlyList<FacetMeasure> there) => Assert.All(here.Zip(there.Reverse()), p =>
    {
        Assert.Equal((p.First.State, p.First.Marks, p.First.Points), (p.Second.State, p.Second.Marks, p.Second.Points));
        Assert.Equal(p.First.Measure ?? 0, p.Second.Measure ?? 0, 1e-6);
    });

    private static void Near(double[] expected, double[] actual)
    {
        // the plain model leaves its zero where it happens to be
        var (here, there) = (expected.Average(), actual.Average());
        Assert.All(expected.Zip(actual), p => Assert.Equal(p.First - here, p.Second - there, 1e-5));
    }
}
