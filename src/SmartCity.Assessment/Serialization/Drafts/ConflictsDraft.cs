using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of the rule on conflicts.</summary>
internal sealed class ConflictsDraft : IDraft
{
    public string? OnMark { get; set; }

    public string? InstitutionFact { get; set; }

    public bool? OwnInstitution { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
