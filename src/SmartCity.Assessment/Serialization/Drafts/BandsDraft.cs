using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of the bands.</summary>
internal sealed class BandsDraft : IDraft
{
    public string? Read { get; set; }

    public List<BandDraft?>? List { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
