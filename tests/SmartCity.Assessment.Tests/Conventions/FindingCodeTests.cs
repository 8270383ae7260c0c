using System.Text.RegularExpressions;
using Xunit;

namespace SmartCity.Assessment.Tests.Conventions;

/// <summary>Programs rely on the codes of findings and reasons, so a test must know each of them.</summary>
public sealed class FindingCodeTests
{
    private const string Code = "[a-z]+(-[a-z]+)*\\.[a-z0-9]+(-[a-z0-9]+)*";

    [Fact]
    public void Every_code_is_known_to_a_test()
    {
        string[] folders = ["src/SmartCity.Assessment/Findings", "src/SmartCity.Assessment.Cli/Files"];
        var declared = folders.SelectMany(f => Texts(f, "*Messages.cs")).SelectMany(t => Regex.Matches(t, $"(?<=\"){Code}(?=\",)")).Select(m => m.Value).ToArray();
        var known = Texts("tests/SmartCity.Assessment.Tests", "*Tests.cs").SelectMany(t => Regex.Matches(t, $"(?<![a-z.-]){Code}(?![a-z.-])")).Select(m => m.Value).ToHashSet();
        Assert.True(declared.Length > 100, $"Only {declared.Length} codes were found.");
        Offenders.AreNone("No test knows these codes:", declared.Where(c => !known.Contains(c)));
    }

    private static IEnumerable<string> Texts(string folder, string pattern) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories).Select(File.ReadAllText);
}
