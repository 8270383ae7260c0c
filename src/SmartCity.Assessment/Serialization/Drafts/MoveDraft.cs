using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of what a candidate whom calibration moved would have come to without it.</summary>
internal sealed class MoveDraft : IDraft
{
    public string? Id { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? RankUncorrected { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? PublishedUncorrected { get; set; }

    public string? DecisionUncorrected { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
