using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of an input file.</summary>
internal sealed class InputDraft : IDraft
{
    public string? Format { get; set; }

    public List<CandidateDraft?>? Candidates { get; set; }

    public List<AssessorDraft?>? Assessors { get; set; }

    public List<SheetDraft?>? ScoreSheets { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
