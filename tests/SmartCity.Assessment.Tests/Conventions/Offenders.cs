using Xunit;

namespace SmartCity.Assessment.Tests.Conventions;

/// <summary>Fails with the names of all who break a rule.</summary>
internal static class Offenders
{
    internal static void AreNone(string rule, IEnumerable<string> offenders)
    {
        var names = offenders.Distinct().Order(StringComparer.Ordinal).ToList();
        if (names.Count > 0)
            Assert.Fail($"{rule}\n  {string.Join("\n  ", names)}");
    }
}
