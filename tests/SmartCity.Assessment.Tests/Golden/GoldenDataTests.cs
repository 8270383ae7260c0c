using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>That no golden case lies about without a test.</summary>
public sealed class GoldenDataTests
{
    [Fact]
    public void Every_folder_has_a_test_class_of_its_name()
    {
        var folders = Directory.GetDirectories(GoldenCase.DataFolder).Select(Path.GetFileName).ToArray();
        var tests = typeof(GoldenDataTests).Assembly.GetTypes().Where(t => t.Namespace == typeof(GoldenDataTests).Namespace).Select(t => t.Name).ToHashSet();

        Assert.NotEmpty(folders);
        Assert.Equal([], folders.Where(f => !tests.Contains(ClassNameOf(f!))));
    }

    private static string ClassNameOf(string folder) => string.Concat(folder.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..])) + "Tests";
}
