using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of one candidate in a result.</summary>
internal sealed class StandingDraft : IDraft
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Class { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? Rank { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Score { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Published { get; set; }

    public string? Band { get; set; }

    public string? Decision { get; set; }

    public List<ReasonDraft>? Reasons { get; set; }

    public string? Gap { get; set; }

    public Dictionary<string, string>? Aspects { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
