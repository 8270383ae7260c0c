using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a part of a ranking or a selection.</summary>
internal sealed class PartDraft : IDraft
{
    public string? Format { get; set; }

    public string? Scheme { get; set; }

    public int? Places { get; set; }

    public List<PartEntryDraft?>? Entries { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
