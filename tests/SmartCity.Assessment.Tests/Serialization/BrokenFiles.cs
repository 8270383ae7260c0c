using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>Files in which something was replaced, left out or added at random.</summary>
internal static class BrokenFiles
{
    private static readonly string[] s_others =
    [
        "null", "true", "false", "0", "-1", "1.5", "1e400", "99999999999999999999999999999999999999", "\"\"", "\" \"", "\"x\"", "\"-1\"", "\"0\"", "\"NaN\"", "\"1e9\"", "\"0,5\"",
        "[]", "{}", "[null]", "[[]]", "[{}]", "{\"\":null}", "{\"a\":1}", "{\"code\":\"x\"}", "\"\\u0000\"", "\"\\u2028\"", "\"\\ud83c\\udfd9\"",
        "\"79228162514264337593543950335\"", "\"-79228162514264337593543950335\"", "\"0.0000000000000000000000000001\"", "2147483647", "-2147483648",
        "\"total\"", "\"policy\"", "\"track\"", "\"mean\"", "\"sum\"", "\"geometric\"", "\"minimum\"", "\"worst\"", "\"leaveOut\"", "\"measured\"", "\"shares\"", "\"unweighted\"", "\"points\"",
    ];

    /// <summary>The text with one to three places replaced, left out, or added to.</summary>
    public static Arbitrary<string> Of(string text)
    {
        var paths = JsonEdit.Paths(JsonNode.Parse(text)).ToArray();
        return Arb.From(
            from changes in DrawnWords.Several(1, 3, _ => from path in Gen.Elements(paths) from other in Gen.Elements(s_others) from kind in Gen.Choose(0, 9) select (path, other, kind))
            select changes.Aggregate(text, (current, change) =>
            {
                var root = JsonNode.Parse(current)!;
                if (JsonEdit.At(root, change.path) is not { } node)
                {
                    return current;
                }

                // An unknown property, a value moved over another, a value left out, or another value.
                return change.kind switch
                {
                    0 => JsonEdit.Remove(current, change.path),
                    1 when node is JsonObject => JsonEdit.Set(current, change.path + ".unheardOf", change.other),
                    2 when node is JsonArray list => JsonEdit.Set(current, $"{change.path}[{list.Count}]", change.other),
                    _ => JsonEdit.Set(current, change.path, change.other),
                };
            }));
    }
}
