using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of what calibration did.</summary>
internal sealed class ResultCalibrationDraft : IDraft
{
    public List<CriterionCalibrationDraft>? Criteria { get; set; }

    public List<MoveDraft>? Moves { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
