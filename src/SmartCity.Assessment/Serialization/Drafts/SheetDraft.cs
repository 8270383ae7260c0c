using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a score sheet.</summary>
internal sealed class SheetDraft : IDraft
{
    public string? Assessor { get; set; }

    public string? Candidate { get; set; }

    public Dictionary<string, MarkDraft?>? Marks { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
