using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The generated code that reads and writes drafts without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = DraftText.MaxDepth,
    NewLine = "\n",
    WriteIndented = true)]
[JsonSerializable(typeof(SchemeDraft))]
[JsonSerializable(typeof(InputDraft))]
[JsonSerializable(typeof(PartDraft))]
internal sealed partial class DraftContext : JsonSerializerContext;
