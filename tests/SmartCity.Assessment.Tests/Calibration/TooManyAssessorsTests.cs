using Xunit;

namespace SmartCity.Assessment.Tests.Calibrations;

public sealed class TooManyAssessorsTests
{
    [Theory]
    [InlineData("0", 2_001)]
    [InlineData("3", 2_001)]
    [InlineData("0.5", 1_001)]
    public void More_assessors_than_can_be_computed_exactly_are_refused_before_any_work(string shrinkage, int assessors)
    {
        var λ = decimal.Parse(shrinkage, System.Globalization.CultureInfo.InvariantCulture);
        var sheets = Enumerable.Range(0, assessors).SelectMany(a => new[] { new Assessor($"a{a}").On("x", ("policy", 1)), new Assessor($"a{a}").On("y", ("policy", a % 2)) });
        var refused = PlainPanel.Scheme(λ == 0 ? Calibration.Additive : Calibration.AdditiveShrunk(λ)).Assess(Candidate.List("x", "y"), sheets);
        Assert.Equal(assessors.ToText(), Assert.Single(refused.Findings, f => f.Code == "calibration.too-many-assessors").Arguments[1]);
    }

    [Theory]
    [InlineData("3", 2_000)]
    [InlineData("0.5", 1_000)]
    public void As_many_as_can_be_computed_are_not_too_many(string shrinkage, int assessors)
    {
        // Each marks a candidate of their own, so that nothing is computed.
        var λ = decimal.Parse(shrinkage, System.Globalization.CultureInfo.InvariantCulture);
        var candidates = Enumerable.Range(0, assessors).Select(a => $"c{a}").ToArray();
        var sheets = candidates.Select((c, a) => new Assessor($"a{a}").On(c, ("policy", 1)));
        var refused = PlainPanel.Scheme(λ == 0 ? Calibration.Additive : Calibration.AdditiveShrunk(λ)).Assess(Candidate.List(candidates), sheets);
        Assert.Equal(["calibration.disconnected", "calibration.few-marks"], refused.Findings.Select(f => f.Code).Order(StringComparer.Ordinal));
    }
}
