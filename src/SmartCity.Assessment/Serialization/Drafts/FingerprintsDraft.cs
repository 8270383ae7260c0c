using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of the fingerprints of a result.</summary>
internal sealed class FingerprintsDraft : IDraft
{
    public string? Scheme { get; set; }

    public string? Input { get; set; }

    public string? Result { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
