using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>Rule of the FIS for ski jumping: five style marks, the sum of the middle three.</summary>
public sealed class PanelSkiJumpingTests
{
    private static readonly GoldenCase s_case = GoldenCase.Of("panel-ski-jumping");

    [Fact]
    public void All_figures_come_out() => s_case.AssertExpected();

    [Fact]
    public void The_points_come_from_the_middle_marks()
    {
        Assert.Equal("55", s_case.Result.Table["jump-1", "style"].Points.ToString());
        var line = Assert.Single(s_case.Result.Explain("jump-1").Lines, l => l.Aspect.Code == "style");
        var sum = line.Marks.Sum(m => (double)m.Coefficient.Numerator / (double)m.Coefficient.Denominator);
        Assert.Equal(3, sum, 9);
    }
}
