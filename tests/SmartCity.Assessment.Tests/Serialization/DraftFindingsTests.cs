using System.Text.Json.Nodes;
using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>What a file says beyond its format.</summary>
public sealed class DraftFindingsTests
{
    private static readonly AssessmentScheme s_scheme = SchemeJson.Read(EveryOption.Scheme).Value;

    [Fact]
    public void An_unknown_property_is_reported_in_every_object_of_a_scheme_file()
    {
        // Objects whose names are codes know every name: what is put into them is read, and there it is something else.
        string[] ofCodes = ["facts", "rubrics", "names", "descriptors", "places", "reserves"];
        var (text, added) = WithUnknown(EveryOption.Scheme, ofCodes);
        Assert.True(added.Count > 60);
        Assert.Equal(added, Unknown(SchemeJson.Read(text).Findings));
    }

    [Fact]
    public void An_unknown_property_is_reported_in_every_object_of_an_input_file()
    {
        var (text, added) = WithUnknown(EveryOption.Input, ["facts", "measured", "declared", "marks"]);
        Assert.True(added.Count > 15);
        Assert.Equal(added, Unknown(InputJson.Read(text, s_scheme).Findings));
    }

    [Fact]
    public void An_unknown_property_is_reported_in_every_object_of_a_result_file()
    {
        var result = s_scheme.Assess(InputJson.Read(EveryOption.Input, s_scheme).Value).Value;
        var (text, added) = WithUnknown(ResultJson.Write(result), ["names", "aspects"]);
        Assert.Contains(added, p => p.StartsWith("places[0]", StringComparison.Ordinal));
        Assert.Contains(added, p => p.StartsWith("findings[0]", StringComparison.Ordinal));
        Assert.Contains(added, p => p.Contains(".reasons[0]", StringComparison.Ordinal));
        Assert.Equal(added, Unknown(ResultJson.Read(text).Findings));
    }

    [Fact]
    public void The_finding_names_the_property()
    {
        var finding = Assert.Single(SchemeJson.Read(JsonEdit.Set(EveryOption.Scheme, "consensus.colour", "{ \"deep\": [ 1 ] }")).Findings);
        Assert.Equal(("json.unknown-property", "consensus.colour", FindingKind.Error), (finding.Code, finding.Path, finding.Kind));
        Assert.Equal(["colour"], finding.Arguments);
    }

    [Fact]
    public void An_over_long_name_is_cut()
    {
        var name = new string('x', 5_000);
        var cut = new string('x', 40) + "…";
        var unknown = Assert.Single(SchemeJson.Read(JsonEdit.Set(EveryOption.Scheme, $"consensus.{name}", "1")).Findings);
        Assert.Equal(("json.unknown-property", $"consensus.{cut}", cut), (unknown.Code, unknown.Path, unknown.Arguments[0]));
        var twice = SchemeJson.Read($$"""{ "{{name}}": 1, "{{name}}": 2 }""").Findings.Single(f => f.Code == "json.repeated-property");
        Assert.Equal((cut, cut), (twice.Path, twice.Arguments[0]));
    }

    private static (string Text, IReadOnlyList<string> Added) WithUnknown(string text, string[] ofCodes)
    {
        var root = JsonNode.Parse(text)!;
        var objects = JsonEdit.Paths(root).Prepend(string.Empty)
            .Where(p => (p.Length == 0 ? root : JsonEdit.At(root, p)) is JsonObject && !ofCodes.Contains(p.Split('.')[^1]))
            .ToArray();
        foreach (var path in objects)
        {
            ((JsonObject)(path.Length == 0 ? root : JsonEdit.At(root, path)!))["unheardOf"] = "?";
        }

        return (root.ToJsonString(), [.. objects.Select(p => p.Length == 0 ? "unheardOf" : $"{p}.unheardOf").Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> Unknown(IReadOnlyList<Finding> findings) =>
        findings.Where(f => f.Code == "json.unknown-property").Select(f => f.Path).Order(StringComparer.Ordinal);
}
