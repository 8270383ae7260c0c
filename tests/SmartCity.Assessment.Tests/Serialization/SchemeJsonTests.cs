using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

[Properties(Arbitrary = [typeof(SchemeArbitraries)])]
public sealed class SchemeJsonTests
{
    [Property(MaxTest = 1000)]
    public void What_is_written_is_read_as_the_same_scheme(AssessmentScheme scheme)
    {
        var text = SchemeJson.Write(scheme);
        var read = SchemeJson.Read(text);

        Assert.True(read.IsValid, string.Join('\n', read.Findings));
        Assert.Equal(text, SchemeJson.Write(read.Value));
        Assert.Equal(Fingerprint.Of(scheme), Fingerprint.Of(read.Value));
    }
}
