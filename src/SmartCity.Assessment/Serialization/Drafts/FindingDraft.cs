using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a finding.</summary>
internal sealed class FindingDraft : IDraft
{
    public string? Kind { get; set; }

    public string? Code { get; set; }

    public string? Path { get; set; }

    public List<string>? Arguments { get; set; }

    public string? Text { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
