using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of the roundings of a scheme.</summary>
internal sealed class RoundingPlanDraft : IDraft
{
    public RoundingDraft? Mark { get; set; }

    public RoundingDraft? Consensus { get; set; }

    public RoundingDraft? Value { get; set; }

    public RoundingDraft? Contribution { get; set; }

    public RoundingDraft? Aspect { get; set; }

    public RoundingDraft? Total { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
