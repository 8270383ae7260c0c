using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>An entry of a part: a score, and who or how many have it.</summary>
internal sealed class PartEntryDraft : IDraft
{
    public string? Code { get; set; }

    public long? Count { get; set; }

    public string? Score { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
