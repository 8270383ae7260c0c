using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

[Properties(Arbitrary = [typeof(SchemeArbitraries)])]
public sealed class InputJsonTests
{
    [Property(MaxTest = 1000)]
    public void What_is_written_is_read_as_the_same_input(Contest contest)
    {
        var text = InputJson.Write(contest.Input);
        var read = InputJson.Read(text, contest.Scheme);

        Assert.True(read.IsValid, string.Join('\n', read.Findings));
        Assert.Equal(text, InputJson.Write(read.Value));
        Assert.Equal(Fingerprint.Of(contest.Input), Fingerprint.Of(read.Value));

        var (before, after) = (contest.Scheme.Assess(contest.Input), contest.Scheme.Assess(read.Value));
        Assert.Equal(before.Findings, after.Findings);
        Assert.Equal(before.IsValid, after.IsValid);
        if (before.IsValid)
        {
            Assert.Equal(Fingerprint.Of(before.Value), Fingerprint.Of(after.Value));
            Assert.Equal(ResultJson.Write(before.Value), ResultJson.Write(after.Value));
        }
    }
}
