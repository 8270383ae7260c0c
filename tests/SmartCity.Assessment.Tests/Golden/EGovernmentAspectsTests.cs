using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>E-government index of Indonesia (Regulation PANRB 59/2020) from the eight published aspect values.</summary>
public sealed class EGovernmentAspectsTests
{
    private static readonly GoldenCase s_case = GoldenCase.Of("e-government-aspects");

    [Fact]
    public void All_figures_come_out() => s_case.AssertExpected();

    [Theory]
    [InlineData("national-2023", "2.79", "Baik")]
    [InlineData("national-2024", "3.12", "Baik")]
    [InlineData("institution-2025", "4.00", "Sangat Baik")]
    public void The_published_indices_and_predicates_come_out(string candidate, string index, string predicate)
    {
        var standing = s_case.StandingOf(candidate);
        Assert.Equal(index, standing.Total.Score.ToString(Rounding.HalfUp(2)));
        Assert.Equal(predicate, standing.Band!.Names.In(Language.Indonesian, string.Empty));
    }

    [Theory]
    [InlineData("d1", "4.70")]
    [InlineData("d2", "4.40")]
    [InlineData("d3", "1.64")]
    [InlineData("d4", "4.45")]
    public void The_domain_values_of_2025_come_out(string domain, string value) =>
        Assert.Equal(value, s_case.Result.Scores["institution-2025", domain].Published);

    [Fact]
    public void Nothing_that_is_declared_differs() => Assert.Empty(s_case.Result.Findings);
}
