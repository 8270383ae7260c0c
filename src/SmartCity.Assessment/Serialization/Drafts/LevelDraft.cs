using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a level.</summary>
internal sealed class LevelDraft : IDraft
{
    public string? Code { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? Points { get; set; }

    public Dictionary<string, string?>? Names { get; set; }

    public Dictionary<string, string?>? Descriptors { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
