using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using SmartCity.Assessment.Tests.Conventions;
using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>The JSON Schemas in docs/ say what the drafts say: the same properties, the same words.</summary>
public sealed class JsonSchemaTests
{
    private static JsonObject Read(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", name + ".schema.json")))!.AsObject();

    private static string[] PropertiesOf(Type draft) => [.. draft.GetProperties()
        .Where(p => p.Name is not ("Unknown" or "EqualityContract")).Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name)).Order(StringComparer.Ordinal)];

    private static string[] PropertiesOf(JsonNode schema) => [.. schema["properties"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("scheme", "", "SchemeDraft")]
    [InlineData("scheme", "rubric", "RubricDraft")]
    [InlineData("scheme", "level", "LevelDraft")]
    [InlineData("scheme", "value", "ValueDraft")]
    [InlineData("scheme", "knot", "KnotDraft")]
    [InlineData("scheme", "aspect", "AspectDraft")]
    [InlineData("scheme", "nodeRounding", "NodeRoundingDraft")]
    [InlineData("scheme", "consensus", "ConsensusDraft")]
    [InlineData("scheme", "rounding", "RoundingDraft")]
    [InlineData("scheme", "factTest", "FactTestDraft")]
    [InlineData("scheme", "gate", "GateDraft")]
    [InlineData("scheme", "tieBreak", "TieBreakDraft")]
    [InlineData("scheme", "band", "BandDraft")]
    [InlineData("input", "", "InputDraft")]
    [InlineData("input", "candidate", "CandidateDraft")]
    [InlineData("input", "assessor", "AssessorDraft")]
    [InlineData("input", "conflict", "ConflictDraft")]
    [InlineData("input", "sheet", "SheetDraft")]
    [InlineData("result", "", "ResultDraft")]
    [InlineData("result", "standing", "StandingDraft")]
    [InlineData("result", "reason", "ReasonDraft")]
    [InlineData("result", "placesResult", "PlacesResultDraft")]
    [InlineData("result", "tie", "TieDraft")]
    [InlineData("result", "breakStep", "BreakStepDraft")]
    [InlineData("result", "finding", "FindingDraft")]
    public void Every_property_of_a_draft_is_in_the_schema_and_no_other(string schema, string definition, string draft)
    {
        var type = typeof(AssessmentScheme).Assembly.GetType($"SmartCity.Assessment.{draft}", throwOnError: true)!;
        var node = definition.Length == 0 ? Read(schema) : Read(schema)["$defs"]![definition]!;
        Assert.Equal(PropertiesOf(type), PropertiesOf(node));
        Assert.False(node["additionalProperties"]!.GetValue<bool>());
    }

    [Fact]
    public void The_words_of_the_scheme_are_those_of_the_word_lists()
    {
        var inSchema = Enums(Read("scheme")).ToHashSet(StringComparer.Ordinal);
        var inCode = typeof(Words).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (string)f.FieldType.GetProperty("All")!.GetValue(f.GetValue(null))!).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(inCode.Order(StringComparer.Ordinal), inSchema.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Enums(JsonNode? node) => node switch
    {
        JsonObject item => (item["enum"] is JsonArray words && words.Parent == item && words.All(w => w!.GetValueKind() == JsonValueKind.String)
            ? [string.Join(", ", words.Select(w => w!.GetValue<string>()))]
            : Array.Empty<string>()).Concat(item.SelectMany(p => Enums(p.Value))),
        JsonArray list => list.SelectMany(Enums),
        _ => [],
    };
}
