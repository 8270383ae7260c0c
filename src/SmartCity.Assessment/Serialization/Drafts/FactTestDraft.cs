using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a test of a fact.</summary>
internal sealed class FactTestDraft : IDraft, IFactTestDraft
{
    public string? Fact { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? Is { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? IsNot { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? AtLeast { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? AtMost { get; set; }

    public List<string?>? OneOf { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? Before { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
