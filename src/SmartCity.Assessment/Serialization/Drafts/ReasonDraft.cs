using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a reason.</summary>
internal sealed class ReasonDraft : IDraft
{
    public string? Code { get; set; }

    public List<string>? Arguments { get; set; }

    public string? Text { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
