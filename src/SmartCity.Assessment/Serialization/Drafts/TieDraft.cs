using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a tie.</summary>
internal sealed class TieDraft : IDraft
{
    public string? Class { get; set; }

    public List<string>? Candidates { get; set; }

    public List<BreakStepDraft>? Steps { get; set; }

    public List<List<string>>? Groups { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
