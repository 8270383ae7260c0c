using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of what was done to the marks of one assessor.</summary>
internal sealed class CorrectionDraft : IDraft
{
    public string? Assessor { get; set; }

    public int Marks { get; set; }

    public string? Correction { get; set; }

    public string? Severity { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
