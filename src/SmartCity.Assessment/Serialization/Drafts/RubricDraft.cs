using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a rubric.</summary>
internal sealed class RubricDraft : IDraft
{
    [JsonConverter(typeof(PlainTextConverter))]
    public string? From { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? To { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? Step { get; set; }

    public List<LevelDraft?>? Levels { get; set; }

    public bool? Unbounded { get; set; }

    public ValueDraft? Value { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
