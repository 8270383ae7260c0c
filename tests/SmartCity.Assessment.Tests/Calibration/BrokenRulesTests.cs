using Xunit;

namespace SmartCity.Assessment.Tests.Calibrations;

public sealed class BrokenRulesTests
{
    /// <summary>docs/numbers.md has the statements of the rules.</summary>
    [Theory]
    [InlineData(CalibrationKind.MeanCentred, true, "B5 D5")]
    [InlineData(CalibrationKind.MeanCentred, false, "B1 B2 B5 C1 C2 C3 C4 D3 D5")]
    [InlineData(CalibrationKind.ZScore, true, "B1 B2 B5 B7 C1 C2 D5")]
    [InlineData(CalibrationKind.ZScore, false, "B1 B2 B5 B7 C1 C2 C3 C4 D3 D5 D6")]
    [InlineData(CalibrationKind.MinMax, true, "B2 B5 B7 C1 D5")]
    [InlineData(CalibrationKind.MinMax, false, "B2 B5 B7 C1 C3 C4 D3 D5 D6")]
    [InlineData(CalibrationKind.RankPerAssessor, true, "B2 B5 B7 C1 C2 D5")]
    [InlineData(CalibrationKind.RankPerAssessor, false, "B2 B5 B7 C1 C2 C3 C4 D2 D3 D5")]
    public void A_relative_calibration_breaks_more_rules_where_not_everybody_marked_everybody(CalibrationKind kind, bool isComplete, string rules) =>
        Assert.Equal(rules, BrokenRules.Of(kind, isComplete));
}
