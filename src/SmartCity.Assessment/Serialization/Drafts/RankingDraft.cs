using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of the ranking rules.</summary>
internal sealed class RankingDraft : IDraft
{
    public string? By { get; set; }

    public string? Convention { get; set; }

    public string? Within { get; set; }

    public List<TieBreakDraft?>? Breaks { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
