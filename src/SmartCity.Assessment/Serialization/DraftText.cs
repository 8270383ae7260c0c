using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SmartCity.Assessment;

/// <summary>From text to draft; what is not JSON, or not of the right type, becomes one finding with its place.</summary>
internal static class DraftText
{
    public static bool TryRead<T>(string json, JsonTypeInfo<T> type, [NotNullWhen(true)] out T? draft, [NotNullWhen(false)] out Finding? fault)
        where T : class
    {
        draft = null;
        fault = null;
        try
        {
            draft = JsonSerializer.Deserialize(json.AsSpan().TrimStart('\uFEFF'), type);
            fault = draft is null ? TextMessages.JsonMalformed.At(string.Empty, "null") : null;
        }
        catch (JsonException exception)
        {
            var line = exception.LineNumber is { } number ? $"line {(number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}" : string.Empty;
            var path = exception.Path is { } found ? found.TrimStart('$').TrimStart('.') : string.Empty;
            var isShape = exception.InnerException is null && exception.Path is not null;
            fault = (isShape ? TextMessages.JsonType : TextMessages.JsonMalformed).At(path, line.Length > 0 ? line : exception.Message);
        }

        return draft is not null;
    }
}
