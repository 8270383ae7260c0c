using Xunit;

namespace SmartCity.Assessment.Tests.Findings;

public sealed class CodeRulesTests
{
    [Theory]
    [InlineData("Kapuas", "KAPUAS")]
    [InlineData("groß", "groẞ")]
    [InlineData("stadt", "ſtadt")]
    [InlineData("ΟΔΟΣ", "οδος")]
    [InlineData("οδοσ", "οδος")]
    [InlineData("a1", "a１")]
    [InlineData("fields", "ﬁelds")]
    public void Candidates_that_look_the_same_are_alike(string one, string other)
    {
        var finding = Assert.Single(Roster.Of(Candidate.List(one, other)).Findings);
        Assert.Equal("candidates.alike", finding.Code);
    }

    [Theory]
    [InlineData("kapuas", "kapuaz")]
    [InlineData("a1", "a2")]
    [InlineData("strasse", "straße")]
    public void Those_that_differ_are_not(string one, string other) => Assert.Empty(Roster.Of(Candidate.List(one, other)).Findings);
}
