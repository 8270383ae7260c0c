using System.Globalization;
using System.Text.Json;

namespace SmartCity.Assessment;

/// <summary>Reads a text once as JSON: whether it is any, and which properties are given twice in one object.</summary>
internal sealed class JsonScan
{
    private readonly List<Finding> findings = [];
    private readonly JsonTrail trail = new();
    private readonly Stack<HashSet<string>> names = new();

    public bool IsMalformed { get; private set; }

    public static string Line(JsonException exception) => exception.LineNumber is { } line
        ? $"line {(line + 1).ToString(CultureInfo.InvariantCulture)}"
        : exception.Message;

    public IReadOnlyList<Finding> Run(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DraftText.MaxDepth });
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
            findings.Add(TextMessages.JsonMalformed.At(trail.Path, "\\u"));
        }

        return findings;
    }

    private void Look(ref Utf8JsonReader reader)
    {
        trail.Follow(ref reader);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                names.Push(new HashSet<string>(StringComparer.Ordinal));
                break;
            case JsonTokenType.EndObject:
                names.Pop();
                break;
            case JsonTokenType.PropertyName when !names.Peek().Add(reader.GetString()!):
                findings.Add(TextMessages.JsonRepeatedProperty.At(trail.Path, DraftRules.Shown(reader.GetString()!)));
                break;
            case JsonTokenType.String when reader.ValueIsEscaped:
                reader.GetString();
                break;
        }
    }
}
