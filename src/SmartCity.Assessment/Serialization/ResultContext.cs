using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The generated code that reads and writes results without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = DraftText.MaxDepth,
    NewLine = "\n",
    WriteIndented = true)]
[JsonSerializable(typeof(ResultDraft))]
internal sealed partial class ResultContext : JsonSerializerContext;
