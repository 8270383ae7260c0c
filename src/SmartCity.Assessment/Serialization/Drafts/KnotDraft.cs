using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a knot.</summary>
internal sealed class KnotDraft : IDraft
{
    [JsonConverter(typeof(PlainTextConverter))]
    public string? Points { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? Value { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
