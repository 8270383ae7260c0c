using System.Text.Json;
using SmartCity.Assessment.Insight;
using Xunit;

namespace SmartCity.Assessment.Tests.Cli;

public sealed class FairnessReportTests
{
    [Fact]
    public void The_screen_says_how_many_rules_are_kept_and_names_those_that_are_not()
    {
        using var line = PanelFolder.Unfair();
        var output = line.Run("assess", "in").Output;
        Assert.Contains("\nRules of fairness\n-----------------\nKept by every step of this scheme: ", output, StringComparison.Ordinal);
        Assert.Matches(@"\nNot kept, so that some marks could break them; these marks were not tried: .*B1 weak monotonicity", output);
        Assert.Contains("smartcity-assess audit", output, StringComparison.Ordinal);
        var (counts, statement) = (output.Split('\n').First(l => l.StartsWith("Kept by", StringComparison.Ordinal)), Statement(line));
        Assert.Contains($" of {FairnessRule.All.Count} (proven {statement.Count(s => s == "Proven")}, tested {statement.Count(s => s == "Tested")})", counts, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheme_that_keeps_a_rule_does_not_name_it()
    {
        using var line = PanelFolder.Fair();
        Assert.DoesNotMatch("Not kept[^\n]*B1 ", line.Run("assess", "in").Output);
        Assert.Contains("Dipatuhi setiap langkah skema ini: ", line.Run("assess", "in", "--lang", "id").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "## Rules of fairness", "| Rule | Statement | Kept | Why |", "not kept", "B1.zScore.complete")]
    [InlineData("id", "## Aturan keadilan", "| Aturan | Pernyataan | Dipatuhi | Alasan |", "tidak dipatuhi", "skor-z")]
    public void The_minutes_have_a_line_for_every_rule(string language, string heading, string columns, string standing, string why)
    {
        using var line = PanelFolder.Unfair();
        var minutes = line.Run("assess", "in", "--format", "markdown", "--lang", language).Output;
        var section = minutes[minutes.IndexOf(heading, StringComparison.Ordinal)..];
        var rows = section.Split("\n## ")[0].Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(columns, rows[0]);
        Assert.Equal(FairnessRule.All.Count + 2, rows.Length);
        var monotone = rows.Single(r => r.StartsWith("| B1 ", StringComparison.Ordinal));
        Assert.Contains($"| {standing} |", monotone, StringComparison.Ordinal);
        Assert.Contains(why, monotone, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_says_it_to_programs_and_leaves_the_result_alone()
    {
        using var line = PanelFolder.Unfair();
        Assert.Equal(0, line.Run("assess", "in", "--out", "out").Code);
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(line.Folder, "out", "fairness.json")));
        using var result = JsonDocument.Parse(File.ReadAllText(Path.Combine(line.Folder, "out", "result.json")));
        var root = json.RootElement;
        Assert.Equal("smartcity-assessment/fairness/1", root.GetProperty("format").GetString());
        Assert.Equal(result.RootElement.GetProperty("fingerprints").GetProperty("result").GetString(), root.GetProperty("resultFingerprint").GetString());
        Assert.Equal(FairnessRule.All.Select(r => r.Code), root.GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("rule").GetString()));
        var monotone = root.GetProperty("statements").EnumerateArray().Single(s => s.GetProperty("rule").GetString() == "B1");
        Assert.Equal("NotKept", monotone.GetProperty("standing").GetString());
        Assert.Equal(["B1.zScore.complete"], monotone.GetProperty("claims").EnumerateArray().Select(c => c.GetString()));
        Assert.Contains(root.GetProperty("methods").EnumerateArray(), m => m.GetProperty("method").GetString() == "zScore" && m.GetProperty("at").GetString() == "p");
        AssertDocumented(root, "docs/formats.md");
        Assert.DoesNotContain("airness", result.RootElement.ToString(), StringComparison.Ordinal);
    }

    internal static void AssertDocumented(JsonElement json, params string[] files)
    {
        var documented = string.Concat(files.Select(f => File.ReadAllText(Conventions.Repository.PathOf(f))));
        Assert.All(Names(json).Distinct(), name => Assert.Contains($"`{name}`", documented, StringComparison.Ordinal));
    }

    private static string[] Statement(CommandLine line)
    {
        line.Run("assess", "in", "--out", "out");
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(line.Folder, "out", "fairness.json")));
        return [.. json.RootElement.GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("standing").GetString()!)];
    }

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Names(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };
}
