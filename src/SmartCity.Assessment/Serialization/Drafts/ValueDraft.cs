using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a value function.</summary>
internal sealed class ValueDraft : IDraft
{
    public string? Kind { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? Worst { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? Best { get; set; }

    public string? Cap { get; set; }

    public RoundingDraft? Quantised { get; set; }

    public List<KnotDraft?>? Knots { get; set; }

    public string? Better { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? WhenAllEqual { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? Times { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
