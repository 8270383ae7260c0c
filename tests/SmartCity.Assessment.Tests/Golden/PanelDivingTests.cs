using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>Rule of World Aquatics for diving: seven marks, two highest and two lowest dropped, times the difficulty.</summary>
public sealed class PanelDivingTests
{
    private static readonly GoldenCase s_case = GoldenCase.Of("panel-diving");

    [Fact]
    public void All_figures_come_out() => s_case.AssertExpected();

    [Fact]
    public void The_points_come_from_the_middle_marks()
    {
        Assert.Equal("23", s_case.Result.Table["dive-1", "execution"].Points.ToString());
        var line = Assert.Single(s_case.Result.Explain("dive-1").Lines, l => l.Aspect.Code == "execution");
        var sum = line.Marks.Sum(m => (double)m.Coefficient.Numerator / (double)m.Coefficient.Denominator);
        Assert.Equal(3, sum, 9);
    }
}
