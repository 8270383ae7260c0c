using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a conflict.</summary>
internal sealed class ConflictDraft : IDraft
{
    public string? Candidate { get; set; }

    public string? Institution { get; set; }

    public string? Fact { get; set; }

    public string? Value { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
