using PublicApiGenerator;
using SmartCity.Assessment.Tests.Conventions;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Conventions;

/// <summary>The public API against <c>PublicApi.txt</c>; run with UPDATE_API=1 to accept a change.</summary>
public sealed class PublicApiTests
{
    private const string Approved = "tests/SmartCity.Assessment.Insight.Tests/Conventions/PublicApi.txt";

    [Fact]
    public void The_public_api_is_the_approved_one()
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };
        var actual = typeof(Undefined).Assembly.GeneratePublicApi(options).ReplaceLineEndings("\n").TrimEnd() + "\n";
        var path = Repository.PathOf(Approved);
        if (Environment.GetEnvironmentVariable("UPDATE_API") == "1")
            File.WriteAllText(path, actual);

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "", actual);
    }
}
