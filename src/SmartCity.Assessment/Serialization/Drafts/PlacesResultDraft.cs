using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of what became of the places of a class.</summary>
internal sealed class PlacesResultDraft : IDraft
{
    public string? Class { get; set; }

    public int Places { get; set; }

    public int Taken { get; set; }

    public int LeftToCommittee { get; set; }

    public int Left { get; set; }

    public List<string>? LastSelected { get; set; }

    public ReasonDraft? LeftOver { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
