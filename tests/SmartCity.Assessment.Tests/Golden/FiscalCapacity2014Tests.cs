using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>Map of regional fiscal capacity 2014 (Ministry of finance of Indonesia): ten provinces and their category.</summary>
public sealed class FiscalCapacity2014Tests
{
    private static readonly GoldenCase s_case = GoldenCase.Of("fiscal-capacity-2014");

    [Fact]
    public void All_figures_come_out() => s_case.AssertExpected();

    [Fact]
    public void Every_province_has_its_published_category()
    {
        var rows = s_case.Rows("candidates.csv");
        Assert.Equal(10, rows.Count);
        Assert.Equal(
            rows.Select(r => (r["code"], r["publishedBand"])),
            rows.Select(r => (r["code"], s_case.StandingOf(r["code"]).Band!.Code)));
    }
}
