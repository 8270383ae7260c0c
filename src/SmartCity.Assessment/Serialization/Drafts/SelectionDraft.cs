using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of the places.</summary>
internal sealed class SelectionDraft : IDraft
{
    public PlacesDraft? Places { get; set; }

    public PlacesDraft? Reserves { get; set; }

    public string? AtCut { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
