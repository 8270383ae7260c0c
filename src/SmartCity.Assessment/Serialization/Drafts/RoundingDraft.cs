using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a rounding.</summary>
internal sealed class RoundingDraft : IDraft
{
    public int? Digits { get; set; }

    public string? Mode { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
