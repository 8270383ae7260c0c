using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a calibration.</summary>
internal sealed class CalibrationDraft : IDraft
{
    public string? Kind { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? Shrinkage { get; set; }

    public bool? WithinBlocks { get; set; }

    public RoundingDraft? Rounding { get; set; }

    public int? LeastMarks { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
