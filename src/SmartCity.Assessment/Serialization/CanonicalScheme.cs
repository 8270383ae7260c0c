using System.Text.Json;
using System.Text.Json.Nodes;

namespace SmartCity.Assessment;

/// <summary>The canonical form of a scheme: its file with sorted names, and the lists that are sets sorted by code.</summary>
internal static class CanonicalScheme
{
    public static Fingerprint Of(AssessmentScheme scheme)
    {
        using var writer = new CanonicalWriter("scheme");
        Write(writer, JsonSerializer.SerializeToNode(SchemeWriter.Write(scheme, childrenByCode: true), DraftContext.Default.SchemeDraft), string.Empty);
        return new Fingerprint(writer.Finish());
    }

    private static void Write(CanonicalWriter writer, JsonNode? node, string name)
    {
        switch (node)
        {
            case JsonObject item:
                writer.BeginObject();
                foreach (var (key, value) in item.OrderBy(p => p.Key, StringComparer.Ordinal))
                {
                    writer.Name(key);
                    Write(writer, value, key);
                }

                writer.EndObject();
                break;
            case JsonArray list:
                writer.BeginArray();
                foreach (var value in name == "list" ? list.OrderBy(n => n?["code"]?.GetValue<string>(), StringComparer.Ordinal) : list.AsEnumerable())
                {
                    Write(writer, value, string.Empty);
                }

                writer.EndArray();
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.Number:
                writer.Whole(value.GetValue<int>());
                break;
            case JsonValue value when value.GetValueKind() is JsonValueKind.True or JsonValueKind.False:
                writer.Flag(value.GetValue<bool>());
                break;
            case JsonValue value:
                writer.Text(value.GetValue<string>());
                break;
            default:
                writer.Null();
                break;
        }
    }
}
