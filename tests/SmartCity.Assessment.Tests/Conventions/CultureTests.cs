using System.Globalization;
using Xunit;

namespace SmartCity.Assessment.Tests.Conventions;

/// <summary>That the whole suite really runs under the culture it was asked to run under.</summary>
public sealed class CultureTests
{
    [Fact]
    public void Tests_run_under_the_culture_of_the_environment()
    {
        if (TestCulture.Name is not { } name)
            return;
        Assert.Equal(name, CultureInfo.CurrentCulture.Name);
        Assert.Equal(name, CultureInfo.CurrentUICulture.Name);
    }

    [Fact]
    public async Task Threads_of_the_pool_run_under_it_too()
    {
        var name = await Task.Run(() => CultureInfo.CurrentCulture.Name, TestContext.Current.CancellationToken);
        Assert.Equal(TestCulture.Name ?? CultureInfo.CurrentCulture.Name, name);
    }

    [Theory]
    [InlineData("tr-TR", "0,5", "İ")]
    [InlineData("fa-IR", "0٫5", "I")]
    [InlineData("fr-FR", "0,5", "I")]
    public void The_cultures_chosen_differ_from_the_invariant_one(string name, string half, string upperCaseOfI)
    {
        var culture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        Assert.Equal(half, 0.5m.ToString(culture));
        Assert.Equal(upperCaseOfI, "i".ToUpper(culture));
    }
}
