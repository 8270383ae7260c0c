using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a band.</summary>
internal sealed class BandDraft : IDraft
{
    public string? Code { get; set; }

    public Dictionary<string, string?>? Names { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? AtLeast { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? Above { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? AtMost { get; set; }

    [JsonConverter(typeof(PlainTextConverter))]
    public string? Below { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
