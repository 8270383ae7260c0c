using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>Rule of the ISU judging system: nine grades, the highest and the lowest dropped.</summary>
public sealed class PanelSkatingTests
{
    private static readonly GoldenCase s_case = GoldenCase.Of("panel-skating");

    [Fact]
    public void All_figures_come_out() => s_case.AssertExpected();

    [Fact]
    public void The_points_come_from_the_middle_marks()
    {
        Assert.Equal("16/7", s_case.Result.Table["element-1", "grade"].Points.ToString());
        var line = Assert.Single(s_case.Result.Explain("element-1").Lines, l => l.Aspect.Code == "grade");
        var sum = line.Marks.Sum(m => (double)m.Coefficient.Numerator / (double)m.Coefficient.Denominator);
        Assert.Equal(1, sum, 9);
    }
}
