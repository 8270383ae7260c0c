using System.Globalization;
using System.Runtime.CompilerServices;

namespace SmartCity.Assessment.Tests.Conventions;

/// <summary>Runs every test of the assembly under the culture that the environment variable TEST_CULTURE names.</summary>
internal static class TestCulture
{
    internal static string? Name { get; } = Environment.GetEnvironmentVariable("TEST_CULTURE") is { Length: > 0 } name ? name : null;

    [ModuleInitializer]
    internal static void Set()
    {
        if (Name is null)
            return;
        var culture = CultureInfo.GetCultureInfo(Name, predefinedOnly: true);
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = culture;
    }
}
