using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a result file.</summary>
internal sealed class ResultDraft : IDraft
{
    public string? Format { get; set; }

    public ResultSchemeDraft? Scheme { get; set; }

    public FingerprintsDraft? Fingerprints { get; set; }

    public List<string>? Relative { get; set; }

    public List<string>? Quantised { get; set; }

    public ResultCalibrationDraft? Calibration { get; set; }

    public List<StandingDraft>? Candidates { get; set; }

    public List<PlacesResultDraft>? Places { get; set; }

    public List<TieDraft>? Ties { get; set; }

    public List<FindingDraft>? Findings { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
