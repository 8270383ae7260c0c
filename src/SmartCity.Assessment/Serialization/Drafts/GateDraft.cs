using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a gate.</summary>
internal sealed class GateDraft : IDraft, IFactTestDraft
{
    public string? Code { get; set; }

    public Dictionary<string, string?>? Names { get; set; }

    public string? On { get; set; }

    public string? Fact { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? AtLeast { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? Above { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? AtMost { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? Below { get; set; }

    public string? Read { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? Is { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? IsNot { get; set; }

    public List<string?>? OneOf { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? Before { get; set; }

    public FactTestDraft? When { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
