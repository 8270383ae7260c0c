using System.Text.Json;

namespace SmartCity.Assessment;

/// <summary>A value at which reading into a draft stopped, and the text without it, so that reading can go on to the next one.</summary>
internal sealed class WrongValue
{
    private readonly byte[] json;
    private readonly long start;
    private readonly long? holderStart;

    private WrongValue(byte[] json, JsonTrail trail) => (this.json, Path, start, holderStart) = (json, trail.Path, trail.Start, trail.HolderStart);

    /// <summary>Where it stands, written as findings write it.</summary>
    public string Path { get; }

    private bool IsNull => json.AsSpan((int)start).StartsWith("null"u8);

    /// <summary>The last value that had begun where an exception says that reading stopped.</summary>
    public static WrongValue At(byte[] json, long line, long byteInLine)
    {
        var position = line == 0 ? 0L : LineStart(json, line);
        var trail = new JsonTrail();
        var reader = Reader(json);
        while (reader.Read())
        {
            if (reader.TokenStartIndex >= position + byteInLine)
            {
                break;
            }

            trail.Follow(ref reader);
        }

        return new WrongValue(json, trail);
    }

    /// <summary>The text with null in the place of the value; where it is null already, in the place of the object or list that holds it.</summary>
    /// <returns>The text, or null when there is nothing left to take out.</returns>
    public byte[]? TakenOut() => IsNull ? holderStart is { } holder ? WithNullAt(holder) : null : WithNullAt(start);

    private byte[] WithNullAt(long from)
    {
        var rest = json.AsSpan((int)from);
        var reader = Reader(rest);
        reader.Read();
        reader.Skip();
        var length = (int)reader.BytesConsumed;

        // The line breaks stay, so that every later line keeps its number.
        var breaks = Enumerable.Repeat((byte)'\n', rest[..length].Count((byte)'\n')).ToArray();
        return [.. json.AsSpan(0, (int)from), .. "null"u8, .. breaks, .. rest[length..]];
    }

    private static long LineStart(byte[] json, long line)
    {
        var start = 0;
        for (var passed = 0L; passed < line; passed++)
        {
            start += json.AsSpan(start).IndexOf((byte)'\n') + 1;
        }

        return start;
    }

    private static Utf8JsonReader Reader(ReadOnlySpan<byte> json) => new(json, new JsonReaderOptions { MaxDepth = DraftText.MaxDepth });
}
