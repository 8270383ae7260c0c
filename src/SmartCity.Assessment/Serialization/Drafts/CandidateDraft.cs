using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a candidate.</summary>
internal sealed class CandidateDraft : IDraft
{
    public string? Code { get; set; }

    public string? Name { get; set; }

    public Dictionary<string, TextDraft?>? Facts { get; set; }

    public Dictionary<string, TextDraft?>? Measured { get; set; }

    public Dictionary<string, TextDraft?>? Declared { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
