using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>The two-way additive model, balanced: where everybody marked everybody, corrections never change the order of the means.</summary>
public sealed class FullCrossingTests
{
    private static readonly decimal[][] s_marks = [[4, 3, 5], [3, 2, 4], [5, 5, 5], [2, 1, 4], [4, 4, 3]];

    [Fact]
    public void Means_stay_and_severities_are_the_distances_of_assessors_from_the_mean()
    {
        var result = Assess(Calibration.Additive);
        Assert.Equal(["4", "3", "5", "7/3", "11/3"], Enumerable.Range(0, 5).Select(c => result.Table[$"c{c}", "p"].Points.ToString()));
        Assert.Equal(["0", "0.6", "-0.6"], result.Table.Calibrated.On("p")!.Corrections.Select(c => c.Points.ToString()));
        Assert.Empty(result.Moves);
    }

    [Fact]
    public void Auto_corrects_nothing_and_says_why()
    {
        var chosen = Assess(Calibration.Auto).Table.Calibrated.On("p")!;
        Assert.Equal((CalibrationKind.None, "calibration.auto-complete"), (chosen.Applied, Assert.Single(chosen.Reasons).Code));
    }

    private static AssessmentResult Assess(Calibration calibration) => AssessmentScheme.Create(Aspect.Marked("p", Rubric.Scale(1, 5)), calibration: calibration).Assess(
        Enumerable.Range(0, 5).Select(c => new Candidate($"c{c}")),
        from c in Enumerable.Range(0, 5) from a in Enumerable.Range(0, 3) select new Assessor($"a{a}").On($"c{c}", ("p", s_marks[c][a]))).Value;
}
