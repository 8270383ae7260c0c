using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of what a result says of its scheme.</summary>
internal sealed class ResultSchemeDraft : IDraft
{
    public string? Code { get; set; }

    public Dictionary<string, string?>? Names { get; set; }

    public bool Illustrative { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
