using System.Text.Json;

namespace SmartCity.Assessment;

/// <summary>Follows a reader through a text and knows the path of what it has just read, written as findings write it.</summary>
internal sealed class JsonTrail
{
    private readonly Stack<Level> levels = new();

    /// <summary>The path of the value, or of the property, that was read last.</summary>
    public string Path { get; private set; } = string.Empty;

    /// <summary>Where the value that was read last begins.</summary>
    public long Start { get; private set; }

    /// <summary>Where the object or list begins that holds the value which was read last, or null for the outermost value.</summary>
    public long? HolderStart { get; private set; }

    /// <summary>Takes note of the token that the reader has just read.</summary>
    /// <exception cref="InvalidOperationException">The name of a property has an escape that stands for half a character.</exception>
    public void Follow(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                var level = levels.Peek();
                Path = level.Property = DraftFindings.Join(level.Path, Named(reader.GetString()!));
                break;
            case JsonTokenType.EndObject:
            case JsonTokenType.EndArray:
                var ended = levels.Pop();
                (Path, Start) = (ended.Path, ended.Start);
                HolderStart = levels.TryPeek(out var holder) ? holder.Start : null;
                break;
            default:
                Value(ref reader);
                break;
        }
    }

    /// <summary>A name as it stands in a path; one that no code could have is cut.</summary>
    private static string Named(string property) => property.Length > CodeRules.LongestCode ? DraftRules.Shown(property) : property;

    private void Value(ref Utf8JsonReader reader)
    {
        Start = reader.TokenStartIndex;
        if (levels.TryPeek(out var level))
        {
            Path = level.IsList ? $"{level.Path}[{(level.Count++).ToText()}]" : level.Property;
            HolderStart = level.Start;
        }

        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            levels.Push(new Level(Path, Start, reader.TokenType == JsonTokenType.StartArray));
        }
    }

    private sealed class Level(string path, long start, bool isList)
    {
        public string Path { get; } = path;

        public long Start { get; } = start;

        public bool IsList { get; } = isList;

        public string Property { get; set; } = path;

        public int Count { get; set; }
    }
}
