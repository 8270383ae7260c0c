using System.Text.Json;
using System.Text.Json.Nodes;

namespace SmartCity.Assessment;

/// <summary>
/// The canonical form of a scheme: its file with sorted names, the lists that are sets sorted by code, and each rubric in the place where it is used,
/// since what a file calls its rubrics is no part of the rules.
/// </summary>
internal static class CanonicalScheme
{
    public static Fingerprint Of(AssessmentScheme scheme)
    {
        var file = JsonSerializer.SerializeToNode(SchemeWriter.Write(scheme), DraftContext.Default.SchemeDraft)!.AsObject();
        var rubrics = file["rubrics"]!.AsObject();
        file.Remove("rubrics");
        PutRubrics(file["aspects"]!.AsObject(), rubrics);
        using var writer = new CanonicalWriter("scheme");
        Write(writer, file, string.Empty);
        return new Fingerprint(writer.Finish());
    }

    private static void PutRubrics(JsonObject node, JsonObject rubrics)
    {
        if (node["rubric"] is { } code)
        {
            node["rubric"] = rubrics[code.GetValue<string>()]!.DeepClone();
        }

        foreach (var child in node["children"]?.AsArray() ?? [])
        {
            PutRubrics(child!.AsObject(), rubrics);
        }
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
                foreach (var value in name is "children" or "list" ? list.OrderBy(n => n?["code"]?.GetValue<string>(), StringComparer.Ordinal) : list.AsEnumerable())
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
