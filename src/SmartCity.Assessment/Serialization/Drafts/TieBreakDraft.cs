using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a break.</summary>
internal sealed class TieBreakDraft : IDraft
{
    public string? On { get; set; }

    public string? TopMarks { get; set; }

    public string? Fact { get; set; }

    public string? Better { get; set; }

    public string? Read { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
