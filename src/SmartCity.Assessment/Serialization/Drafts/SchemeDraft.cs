using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a scheme file.</summary>
internal sealed class SchemeDraft : IDraft
{
    public string? Format { get; set; }

    public string? Code { get; set; }

    public Dictionary<string, string?>? Names { get; set; }

    public bool? Illustrative { get; set; }

    public Dictionary<string, string?>? Facts { get; set; }

    public Dictionary<string, RubricDraft?>? Rubrics { get; set; }

    public AspectDraft? Aspects { get; set; }

    public CalibrationDraft? Calibration { get; set; }

    public ConsensusDraft? Consensus { get; set; }

    public ConflictsDraft? Conflicts { get; set; }

    public RoundingPlanDraft? Rounding { get; set; }

    public RoundingDraft? Publish { get; set; }

    public List<GateDraft?>? Gates { get; set; }

    public RankingDraft? Ranking { get; set; }

    public SelectionDraft? Selection { get; set; }

    public BandsDraft? Bands { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
