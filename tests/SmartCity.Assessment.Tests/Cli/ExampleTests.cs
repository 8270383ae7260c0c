using System.Security.Cryptography;
using System.Text;
using SmartCity.Assessment.Cli;
using Xunit;

namespace SmartCity.Assessment.Tests.Cli;

public sealed class ExampleTests
{
    public static TheoryData<string> All => [.. Example.Names];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_example_runs_without_findings(string name)
    {
        using var line = new CommandLine();
        var answer = line.Run("demo", name);
        Assert.Empty(answer.Error);
        Assert.Equal(0, answer.Code);
        Assert.Contains("\nNo findings.\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Fingerprints (SHA-256)", answer.Output, StringComparison.Ordinal);
        Assert.Equal(0, line.Run("demo", name, "--lang", "id").Code);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_written_example_gives_the_result_of_the_demo(string name)
    {
        using var line = new CommandLine();
        Assert.Equal(0, line.Run("example", name, "--out", "in").Code);
        Assert.Equal(0, line.Run("validate", "in").Code);
        var fingerprints = line.Run("demo", name).Output[^230..];
        Assert.EndsWith(fingerprints, line.Run("assess", "in").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_demo_shows_the_villages_of_Kapuas()
    {
        using var line = new CommandLine();
        var output = line.Run("demo").Output;
        Assert.Contains("   1  6203102004  TIMPAH                 0.8816  Independent  Selected\n", output, StringComparison.Ordinal);
        Assert.Contains("  26  6203062002  BUNGA MAWAR            0.7703  Advanced     Not selected\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("  27  ", output, StringComparison.Ordinal);
        Assert.Contains("Selected 25, Not selected 189\n", output, StringComparison.Ordinal);
        Assert.Contains("Developing          > 0.5989, ≤ 0.7072         122\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_illustrative_example_says_so_everywhere()
    {
        using var line = new CommandLine();
        line.Run("example", "smart-city-2019", "--out", "in");
        foreach (var arguments in new string[][] { ["demo", "smart-city-2019"], ["assess", "in"], ["assess", "in", "--format", "markdown"], ["explain", "in", "region-001"] })
        {
            Assert.Contains("ILLUSTRATIVE", line.Run(arguments).Output, StringComparison.Ordinal);
        }

        Assert.Contains("\"illustrative\": true", line.Run("assess", "in", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Regions_come_out_as_announced()
    {
        using var line = new CommandLine();
        Assert.Contains("\nSelected 25, Reserve 5, Not selected 102, Excluded 33\n", line.Run("demo", "smart-city-2019").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Calibration_is_at_work_on_incomplete_panels_and_stands_back_from_complete_ones()
    {
        using var line = new CommandLine();
        var regions = line.Run("demo", "smart-city-2019").Output;
        Assert.Contains("\nCalibrated: marks were corrected for harsh and mild assessors.\n", regions, StringComparison.Ordinal);
        Assert.Contains("were corrected for severity (additive).\n", regions, StringComparison.Ordinal);
        Assert.Contains("into the selection came region-011, region-023, region-105, out of it went region-114, region-016, region-130.\n", regions, StringComparison.Ordinal);
        var dives = line.Run("demo", "diving-2000").Output;
        Assert.Contains("- On 'dive1', 'dive2', 'dive3', 'dive4', 'dive5', 'dive6' every assessor marked everybody:", dives, StringComparison.Ordinal);
        Assert.DoesNotContain("Calibrated", dives, StringComparison.Ordinal);
    }

    [Fact]
    public void A_corrected_figure_of_seventy_digits_is_cut_off_in_what_people_read()
    {
        using var line = new CommandLine();
        line.Run("example", "smart-city-2019", "--out", "in");
        var output = line.Run("assess", "in").Output;
        Assert.Contains("region-161  Region 161  4.7717  Excluded      Gate 'min-security': 'security' is ≈ 3.95416138, less than 4.\n", output, StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9]{60}", output.Split("Fingerprints")[0]);
    }

    [Theory]
    [InlineData("candidates.csv", "18f4f6f7d2d93acf2944a859c9d6c455cd7a260164056ec029a0c69a3ade865f")]
    [InlineData("assessors.csv", "8656666e85bdff6fd82e7b07dc22143688945e957058f9fa787038b974463813")]
    [InlineData("scores.csv", "295ac89276d5eb343f8ceb3cd2c26309aa0da712e8e8661a29fc4f2a5a26f408")]
    public void The_generator_writes_the_same_bytes_everywhere(string file, string expected) =>
        Assert.Equal(expected, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SmartCity2019Generator.Files()[file]))));

    [Fact]
    public void An_example_overwrites_nothing_unless_forced()
    {
        using var line = CommandLine.WithInput();
        line.Run("example", "diving-2000", "--out", "dives");
        File.Delete(Path.Combine(line.Folder, "dives", "README.md"));
        File.WriteAllText(Path.Combine(line.Folder, "dives", "scores.csv"), "mine");
        var answer = line.Run("example", "diving-2000", "--out", "dives");
        Assert.Equal(4, answer.Code);
        Assert.Contains("scores.csv: output.exists", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("README.md", line.List("dives"));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(line.Folder, "dives", "scores.csv")));
        Assert.Equal(0, line.Run("example", "diving-2000", "--out", "dives", "--force").Code);
        Assert.Contains("README.md", line.List("dives"));
        Assert.Equal(0, line.Run("validate", "dives").Code);
    }
}
