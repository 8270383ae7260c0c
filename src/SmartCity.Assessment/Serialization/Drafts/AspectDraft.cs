using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a node of the tree.</summary>
internal sealed class AspectDraft : IDraft
{
    public string? Code { get; set; }

    public Dictionary<string, string?>? Names { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? Weight { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? Factor { get; set; }

    public string? TimesFact { get; set; }

    public string? Aggregate { get; set; }

    public string? Weights { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? SharesTotal { get; set; }

    public RoundingDraft? Quantised { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? MayBeAbsent { get; set; }

    public string? Rubric { get; set; }

    public string? Source { get; set; }

    public int? LeastMarks { get; set; }

    public ConsensusDraft? Consensus { get; set; }

    public string? NotApplicable { get; set; }

    public string? TooFewMarks { get; set; }

    public NodeRoundingDraft? Rounding { get; set; }

    public RoundingDraft? Publish { get; set; }

    public List<AspectDraft?>? Children { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
