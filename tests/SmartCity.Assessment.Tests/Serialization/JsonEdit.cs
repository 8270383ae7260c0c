using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>Changes one place of a JSON text. Places are written as findings write their paths: <c>aspects.children[2].weight</c>.</summary>
internal static partial class JsonEdit
{
    /// <summary>Puts a value where there may or may not be one.</summary>
    public static string Set(string text, string path, string json)
    {
        var root = JsonNode.Parse(text)!;
        Put(root, path, JsonNode.Parse(json));
        return root.ToJsonString();
    }

    public static string Remove(string text, string path)
    {
        var root = JsonNode.Parse(text)!;
        var steps = Steps(path);
        var owner = steps[..^1].Aggregate((JsonNode?)root, Down);
        switch (owner)
        {
            case JsonArray list:
                list.RemoveAt(int.Parse(steps[^1], CultureInfo.InvariantCulture));
                break;
            case JsonObject item when item.Remove(steps[^1]):
                break;
            default:
                throw new ArgumentException($"There is no {path}.", nameof(path));
        }

        return root.ToJsonString();
    }

    /// <summary>The paths of all values, each before those inside it.</summary>
    public static IEnumerable<string> Paths(JsonNode? node, string path = "")
    {
        if (path.Length > 0)
        {
            yield return path;
        }

        var below = node switch
        {
            JsonObject item => item.SelectMany(p => Paths(p.Value, path.Length == 0 ? p.Key : $"{path}.{p.Key}")),
            JsonArray list => list.SelectMany((n, i) => Paths(n, $"{path}[{i.ToString(CultureInfo.InvariantCulture)}]")),
            _ => [],
        };
        foreach (var inner in below)
        {
            yield return inner;
        }
    }

    public static JsonNode? At(JsonNode? root, string path) => Steps(path).Aggregate(root, Down);

    public static void Put(JsonNode root, string path, JsonNode? value)
    {
        var steps = Steps(path);
        switch (steps[..^1].Aggregate((JsonNode?)root, Down))
        {
            case JsonArray list when int.Parse(steps[^1], CultureInfo.InvariantCulture) == list.Count:
                list.Add(value);
                break;
            case JsonArray list:
                list[int.Parse(steps[^1], CultureInfo.InvariantCulture)] = value;
                break;
            case JsonObject item:
                item[steps[^1]] = value;
                break;
            default:
                throw new ArgumentException($"There is nothing above {path}.", nameof(path));
        }
    }

    private static string[] Steps(string path) => [.. Step().Matches(path).Select(m => m.Value)];

    private static JsonNode? Down(JsonNode? node, string step) => node switch
    {
        JsonArray list => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? list.ElementAtOrDefault(place) : null,
        JsonObject item => item[step],
        _ => null,
    };

    [GeneratedRegex(@"[^.\[\]]+")]
    private static partial Regex Step();
}
