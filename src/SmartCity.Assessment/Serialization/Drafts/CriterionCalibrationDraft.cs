using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of what calibration did on one criterion.</summary>
internal sealed class CriterionCalibrationDraft : IDraft
{
    public string? Criterion { get; set; }

    public string? Applied { get; set; }

    public List<ReasonDraft>? Reasons { get; set; }

    public List<CorrectionDraft>? Corrections { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
