using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SmartCity.Assessment;

/// <summary>Reads a text once as JSON: whether it is any, and which properties are given twice in one object.</summary>
internal sealed class JsonScan
{
    private readonly List<Finding> findings = [];
    private readonly Stack<Level> levels = new();

    public bool IsMalformed { get; private set; }

    public static string Line(JsonException exception) => exception.LineNumber is { } line
        ? $"line {(line + 1).ToString(CultureInfo.InvariantCulture)}"
        : exception.Message;

    public IReadOnlyList<Finding> Run(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF')), new JsonReaderOptions { MaxDepth = DraftText.MaxDepth });
        try
        {
            while (reader.Read())
            {
                Look(ref reader);
            }
        }
        catch (JsonException exception)
        {
            IsMalformed = true;
            findings.Add(TextMessages.JsonMalformed.At(string.Empty, Line(exception)));
        }
        catch (InvalidOperationException)
        {
            // An escape such as \ud800 stands for half a character.
            IsMalformed = true;
            findings.Add(TextMessages.JsonMalformed.At(levels.TryPeek(out var level) ? level.Property : string.Empty, "\\u"));
        }

        return findings;
    }

    private void Look(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
            case JsonTokenType.StartArray:
                levels.Push(new Level(NextPath(), reader.TokenType == JsonTokenType.StartObject));
                break;
            case JsonTokenType.EndObject:
            case JsonTokenType.EndArray:
                levels.Pop();
                break;
            case JsonTokenType.PropertyName:
                Name(reader.GetString()!);
                break;
            default:
                NextPath();
                if (reader.TokenType == JsonTokenType.String && reader.ValueIsEscaped)
                {
                    reader.GetString();
                }

                break;
        }
    }

    private void Name(string name)
    {
        var level = levels.Peek();
        level.Property = DraftFindings.Join(level.Path, name);
        if (!level.Names!.Add(name))
        {
            findings.Add(TextMessages.JsonRepeatedProperty.At(level.Property, name));
        }
    }

    private string NextPath()
    {
        if (!levels.TryPeek(out var level))
        {
            return string.Empty;
        }

        return level.Names is null ? $"{level.Path}[{(level.Count++).ToText()}]" : level.Property;
    }

    private sealed class Level(string path, bool isObject)
    {
        public string Path { get; } = path;

        public HashSet<string>? Names { get; } = isObject ? new HashSet<string>(StringComparer.Ordinal) : null;

        public string Property { get; set; } = path;

        public int Count { get; set; }
    }
}
