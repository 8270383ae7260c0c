using System.Reflection;
using System.Text.Json.Nodes;
using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>That the files by which readers are tested leave nothing out.</summary>
public sealed class EveryOptionTests
{
    [Fact]
    public void The_scheme_is_valid_and_uses_every_property_of_the_format()
    {
        string[] texts = [EveryOption.Scheme, .. EveryOption.Calibrations.Select(c => JsonEdit.Set(SmallScheme.Text, "calibration", c))];
        Assert.All(texts, t => Assert.Empty(SchemeJson.Read(t).Findings));
        Assert.Equal([], Missing(typeof(SchemeDraft), texts));
    }

    [Fact]
    public void The_input_is_valid_and_uses_every_property_of_the_format()
    {
        var scheme = SchemeJson.Read(EveryOption.Scheme).Value;
        var input = InputJson.Read(EveryOption.Input, scheme);
        Assert.Empty(input.Findings);
        Assert.Equal([], Missing(typeof(InputDraft), EveryOption.Input));

        var result = scheme.Assess(input.Value);
        Assert.True(result.IsValid, string.Join('\n', result.Findings));
        Assert.Contains(result.Value.Standings, s => s.Decision == Decision.Selected);
    }

    [Fact]
    public void Between_them_the_generated_schemes_use_every_property_and_every_word()
    {
        var texts = FsCheck.Fluent.Gen.Sample(SchemeArbitraries.Schemes().Generator, 1_200, 50).Select(SchemeJson.Write).ToArray();
        Assert.Equal([], Missing(typeof(SchemeDraft), texts));

        var strings = texts.SelectMany(t => Strings(JsonNode.Parse(t))).ToHashSet();
        var words = typeof(Words).GetFields(BindingFlags.Static | BindingFlags.Public).SelectMany(f => Draft.WordsOf(f.GetValue(null)!));

        // These words are what leaving the property out means, so they are never written.
        Assert.Equal(["1224", "exact", "higher", "marked", "none", "notRankable", "ratios"], words.Distinct().Where(w => !strings.Contains(w)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Missing(Type root, params string[] texts)
    {
        var nodes = texts.Select(t => JsonNode.Parse(t)).ToArray();
        var used = nodes.SelectMany(n => Draft.Used(root, n)).ToHashSet();
        return Draft.Reachable(root).SelectMany(d => Draft.Properties(d).Select(p => (d, p.Name))).Where(p => !used.Contains(p))
            .Select(p => $"{p.d.Name}.{p.Name}").Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(p => Strings(p.Value)),
        JsonArray list => list.SelectMany(Strings),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
