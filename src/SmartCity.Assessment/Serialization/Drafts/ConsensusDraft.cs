using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a consensus.</summary>
internal sealed class ConsensusDraft : IDraft
{
    public string? Kind { get; set; }

    public string? Even { get; set; }

    public int? Drop { get; set; }

    public string? TooFew { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
