using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a break that acted.</summary>
internal sealed class BreakStepDraft : IDraft
{
    public string? Break { get; set; }

    public List<List<string>>? Groups { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
