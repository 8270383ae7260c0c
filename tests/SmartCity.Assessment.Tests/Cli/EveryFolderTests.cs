using Xunit;

namespace SmartCity.Assessment.Tests.Cli;

/// <summary>Every golden case goes through every command, format and language.</summary>
public sealed class EveryFolderTests
{
    public static TheoryData<string> Folders =>
        [.. Directory.EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, "Golden", "Data")).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Nothing_fails_on_a_real_case(string folder)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Golden", "Data", folder);
        using var line = new CommandLine();
        if (line.Run("validate", path).Code == 2)
        {
            // One case is a scheme that must be refused; it says so by its findings.
            Assert.False(File.Exists(Path.Combine(path, "candidates.csv")), line.Run("validate", path).Error);
            return;
        }

        foreach (var language in new[] { "en", "id" })
        {
            foreach (var format in new[] { "table", "json", "csv", "markdown" })
            {
                Assert.Equal(0, line.Run("assess", path, "--format", format, "--lang", language).Code);
            }

            var csv = line.Run("assess", path, "--format", "csv").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            foreach (var row in csv.Skip(1).Take(3).Append(csv[^1]))
            {
                var explained = line.Run("explain", path, row.Split(',')[0], "--lang", language);
                Assert.Equal(0, explained.Code);
                Assert.DoesNotContain(" { ", explained.Output, StringComparison.Ordinal);
            }
        }
    }
}
