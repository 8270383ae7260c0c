using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of an assessor.</summary>
internal sealed class AssessorDraft : IDraft
{
    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? Institution { get; set; }

    public string? InstitutionName { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? Weight { get; set; }

    public List<ConflictDraft?>? Conflicts { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
