using System.Text.Json;

namespace SmartCity.Assessment;

/// <summary>A value at which reading into a draft stopped, and the text without it, so that reading can go on to the next one.</summary>
internal sealed class WrongValue
{
    private readonly byte[] json;
    private readonly long start;
    private readonly long? holderStart;

    private WrongValue(byte[] json, JsonTrail trail) => (this.json, Path, start, holderStart) = (json, trail.Path, trail.Start, trail.HolderStart);

    /// <summary>A zero as nobody writes it, by which it is known again.</summary>
    private static ReadOnlySpan<byte> Zero => "-0"u8;

    /// <summary>Where it stands, written as findings write it.</summary>
    public string Path { get; }

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

    /// <summary>The text with null in the place of the value; where it is null already, with a zero; where it is that zero, with null in the place of the object or list that holds it.</summary>
    /// <returns>The text, or null when there is nothing left to take out.</returns>
    public byte[]? TakenOut()
    {
        var value = Token(start);
        if (value.SequenceEqual(Zero))
        {
            return holderStart is { } holder ? With("null"u8, holder) : null;
        }

        return With(value.SequenceEqual("null"u8) ? Zero : "null"u8, start);
    }

    private byte[] With(ReadOnlySpan<byte> other, long from)
    {
        var old = Token(from);

        // The line breaks stay, so that every later line keeps its number.
        var breaks = Enumerable.Repeat((byte)'\n', old.Count((byte)'\n')).ToArray();
        return [.. json.AsSpan(0, (int)from), .. other, .. breaks, .. json.AsSpan((int)from + old.Length)];
    }

    /// <summary>The whole value that begins here.</summary>
    private ReadOnlySpan<byte> Token(long from)
    {
        var rest = json.AsSpan((int)from);
        var reader = Reader(rest);
        reader.Read();
        reader.Skip();
        return rest[..(int)reader.BytesConsumed];
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
