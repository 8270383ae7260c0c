using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SmartCity.Assessment;

/// <summary>From text to draft. What is not JSON, and a value of the wrong type, is one finding with its place; repeated properties are all reported.</summary>
internal static class DraftText
{
    public const int MaxDepth = 1_000;

    public static bool TryRead<T>(string json, JsonTypeInfo<T> type, [NotNullWhen(true)] out T? draft, out IReadOnlyList<Finding> faults)
        where T : class
    {
        draft = null;
        if (!CodeRules.IsWellFormed(json))
        {
            faults = [TextMessages.JsonMalformed.At(string.Empty, "UTF-16")];
            return false;
        }

        var scan = new JsonScan();
        faults = scan.Run(json);
        if (scan.IsMalformed)
        {
            return false;
        }

        try
        {
            draft = JsonSerializer.Deserialize(json.AsSpan().TrimStart('\uFEFF'), type);
            faults = draft is null ? [TextMessages.JsonType.At(string.Empty, "null")] : faults;
        }
        catch (JsonException exception)
        {
            var path = exception.Path is { } found ? found.TrimStart('$').TrimStart('.') : string.Empty;
            faults = [.. faults, TextMessages.JsonType.At(path, JsonScan.Line(exception))];
        }

        return draft is not null;
    }
}
