using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>As much of JSON Schema (draft 2020-12) as the schemas in docs/ use; a keyword that it does not know is an error.</summary>
internal sealed class JsonSchema(JsonObject root)
{
    public JsonObject Root { get; } = root;

    public static JsonSchema Read(string path) => new(JsonNode.Parse(File.ReadAllText(path))!.AsObject());

    /// <summary>Where a file breaks the schema, or null.</summary>
    public string? FaultOf(JsonNode? node) => Fault(Root, node, "$");

    private string? Fault(JsonNode? schema, JsonNode? node, string path)
    {
        if (schema is JsonValue answer)
        {
            return answer.GetValue<bool>() ? null : $"{path}: not allowed";
        }

        return schema!.AsObject().Select(keyword => Fault(schema.AsObject(), keyword.Key, keyword.Value, node, path)).FirstOrDefault(f => f is not null);
    }

    private string? Fault(JsonObject schema, string keyword, JsonNode? value, JsonNode? node, string path)
    {
        string? When(bool holds) => holds ? null : $"{path}: {keyword} {value?.ToJsonString()}";
        string? Any(IEnumerable<string?> faults) => faults.FirstOrDefault(f => f is not null);
        bool Keeps(JsonNode? other) => Fault(other, node, path) is null;
        var item = node as JsonObject;
        var text = node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
        return keyword switch
        {
            "$schema" or "$defs" or "title" or "description" or "format" or "then" or "else" => null,
            "$ref" => Fault(Root["$defs"]![value!.GetValue<string>()["#/$defs/".Length..]], node, path),
            "type" => When(value is JsonArray kinds ? kinds.Any(k => IsOf(node, k!.GetValue<string>())) : IsOf(node, value!.GetValue<string>())),
            "const" => When(JsonNode.DeepEquals(value, node)),
            "enum" => When(value!.AsArray().Any(v => JsonNode.DeepEquals(v, node))),
            "properties" => Any(value!.AsObject().Where(p => item?.ContainsKey(p.Key) == true).Select(p => Fault(p.Value, item![p.Key], $"{path}.{p.Key}"))),
            "additionalProperties" => Any((item ?? []).Where(p => schema["properties"]?.AsObject().ContainsKey(p.Key) != true).Select(p => Fault(value, p.Value, $"{path}.{p.Key}"))),
            "required" => When(item is null || value!.AsArray().All(n => item.ContainsKey(n!.GetValue<string>()))),
            "dependentRequired" => When(item is null || value!.AsObject().All(d => !item.ContainsKey(d.Key) || d.Value!.AsArray().All(n => item.ContainsKey(n!.GetValue<string>())))),
            "items" => Any((node as JsonArray ?? []).Select((n, i) => Fault(value, n, $"{path}[{i}]"))),
            "minItems" => When(node is not JsonArray list || list.Count >= value!.GetValue<int>()),
            "minLength" => When(text is null || text.Length >= value!.GetValue<int>()),
            "maxLength" => When(text is null || text.Length <= value!.GetValue<int>()),
            "pattern" => When(text is null || Regex.IsMatch(text, value!.GetValue<string>(), RegexOptions.CultureInvariant)),
            "minimum" => When(node?.GetValueKind() != JsonValueKind.Number || node.GetValue<decimal>() >= value!.GetValue<decimal>()),
            "maximum" => When(node?.GetValueKind() != JsonValueKind.Number || node.GetValue<decimal>() <= value!.GetValue<decimal>()),
            "not" => When(!Keeps(value)),
            "anyOf" => When(value!.AsArray().Any(Keeps)),
            "allOf" => Any(value!.AsArray().Select(v => Fault(v, node, path))),
            "oneOf" => When(value!.AsArray().Count(Keeps) == 1),
            "if" => (Keeps(value) ? schema["then"] : schema["else"]) is { } branch ? Fault(branch, node, path) : null,
            _ => throw new NotSupportedException(keyword),
        };
    }

    private static bool IsOf(JsonNode? node, string kind) => kind switch
    {
        "object" => node is JsonObject,
        "array" => node is JsonArray,
        "null" => node is null,
        "string" => node?.GetValueKind() == JsonValueKind.String,
        "number" => node?.GetValueKind() == JsonValueKind.Number,
        "boolean" => node?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "integer" => node?.GetValueKind() == JsonValueKind.Number && Regex.IsMatch(node.ToJsonString(), "^-?[0-9]+$"),
        _ => throw new NotSupportedException(kind),
    };
}
