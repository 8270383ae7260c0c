using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SmartCity.Assessment;

/// <summary>From text to draft. What is not JSON is one finding with its place; repeated properties and values of the wrong type are all reported.</summary>
internal static class DraftText
{
    public const int MaxDepth = 1_000;

    /// <summary>So many values of the wrong type are listed at most.</summary>
    public const int MostWrong = 100;

    /// <summary>A value costs up to three more readings and copies of the whole text. So many readings are made however long it is.</summary>
    private const int FewestReadings = 6;

    /// <summary>Beyond those, so many bytes are read again at most.</summary>
    private const long MostReread = 32_000_000;

    public static bool TryRead<T>(string json, JsonTypeInfo<T> type, [NotNullWhen(true)] out T? draft, out IReadOnlyList<Finding> faults)
        where T : class
    {
        draft = null;
        if (!CodeRules.IsWellFormed(json))
        {
            faults = [TextMessages.JsonMalformed.At(string.Empty, "UTF-16")];
            return false;
        }

        var text = Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF'));
        var scan = new JsonScan();
        faults = scan.Run(text);
        if (scan.IsMalformed)
        {
            return false;
        }

        var wrong = new List<Finding>();
        draft = Read(text, type, wrong);
        faults = [.. faults, .. wrong];
        return draft is not null;
    }

    /// <summary>Reads the draft, or lists what does not have the right type: the serializer stops at the first such value, so that is taken out and the text read again.</summary>
    private static T? Read<T>(byte[] text, JsonTypeInfo<T> type, List<Finding> wrong)
        where T : class
    {
        // A value that cannot be null or zero either is met up to three times, but spoken of once.
        var rest = text;
        var reread = 0L;
        for (var readings = 0; rest is not null && readings < MostReadings(reread); readings++)
        {
            try
            {
                var draft = JsonSerializer.Deserialize(rest, type);
                if (draft is null && wrong.Count == 0)
                {
                    wrong.Add(TextMessages.JsonType.At(string.Empty, "null"));
                }

                return wrong.Count == 0 ? draft : null;
            }
            catch (JsonException exception)
            {
                var value = WrongValue.At(rest, exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
                var finding = TextMessages.JsonType.At(value.Path, JsonScan.Line(exception));
                if (wrong.Count == MostWrong && wrong[^1] != finding)
                {
                    break;
                }

                if (wrong.Count == 0 || wrong[^1] != finding)
                {
                    wrong.Add(finding);
                }

                rest = value.TakenOut();
                reread += rest?.Length ?? 0;
            }
        }

        if (rest is not null)
        {
            wrong.Add(TextMessages.JsonTypeMore.At(string.Empty, wrong.Count.ToText()));
        }

        return null;
    }

    private static int MostReadings(long reread) => reread <= MostReread ? (3 * MostWrong) + 1 : FewestReadings;
}
