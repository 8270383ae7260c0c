using Xunit;

namespace SmartCity.Assessment.Tests.Calibrations;

public sealed class TooManyAssessorsTests
{
    [Fact]
    public void More_assessors_than_can_be_computed_exactly_are_refused_before_any_work()
    {
        var sheets = Enumerable.Range(0, 2_001).SelectMany(a => new[] { new Assessor($"a{a}").On("x", ("policy", 1)), new Assessor($"a{a}").On("y", ("policy", a % 2)) });
        var refused = PlainPanel.Scheme(Calibration.Additive).Assess(Candidate.List("x", "y"), sheets);
        Assert.Equal("2001", Assert.Single(refused.Findings, f => f.Code == "calibration.too-many-assessors").Arguments[1]);
    }
}
