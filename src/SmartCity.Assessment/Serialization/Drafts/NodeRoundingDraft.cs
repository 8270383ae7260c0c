using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of the roundings of a node.</summary>
internal sealed class NodeRoundingDraft : IDraft
{
    public RoundingDraft? Mark { get; set; }

    public RoundingDraft? Consensus { get; set; }

    public RoundingDraft? Value { get; set; }

    public RoundingDraft? Contribution { get; set; }

    public RoundingDraft? Score { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
