using System.Text;

namespace SmartCity.Assessment.Cli;

/// <summary>The first bytes of a file: enough to tell its encoding and what stands between the cells of the header line.</summary>
internal sealed class FileHead
{
    private const int Length = 65_536;

    private readonly byte[] bytes;

    private FileHead(byte[] bytes) => this.bytes = bytes;

    /// <summary>Nothing, or nothing but a byte order mark.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>The encoding, when it is not UTF-8 and its byte order mark says so.</summary>
    public string? ForeignEncoding => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        _ => null,
    };

    private ReadOnlySpan<byte> Text => bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;

    /// <summary>Reads the head and goes back to the start.</summary>
    public static FileHead Of(Stream stream)
    {
        var buffer = new byte[Length];
        var count = stream.ReadAtLeast(buffer, Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return new FileHead(buffer[..count]);
    }

    /// <summary>The names of the header line, as they would be with a separator; good enough to choose one.</summary>
    public IReadOnlyList<string> NamesBy(char separator)
    {
        var end = Text.IndexOfAny((byte)'\r', (byte)'\n');
        var line = Encoding.UTF8.GetString(end < 0 ? Text : Text[..end]);
        return [.. line.Split(separator).Select(n => n.Trim('"'))];
    }
}
