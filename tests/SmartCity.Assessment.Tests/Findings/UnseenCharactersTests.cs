using Xunit;

namespace SmartCity.Assessment.Tests.Findings;

public sealed class UnseenCharactersTests
{
    [Theory]
    [InlineData("a\u200B", "code.control")]
    [InlineData("a\u00AD", "code.control")]
    [InlineData("a\u202E", "code.control")]
    [InlineData("cafe\u0301", "code.not-normalized")]
    public void Codes_that_only_look_like_others_are_refused(string code, string finding) =>
        Assert.Contains(Roster.Of([new Candidate(code)]).Findings, f => f.Code == finding);

    [Fact]
    public void Joiners_belong_to_the_writing_of_some_languages() => Assert.True(Roster.Of([new Candidate("می\u200Cخواهم")]).IsValid);
}
