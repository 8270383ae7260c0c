using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace SmartCity.Assessment;

/// <summary>Writes canonical JSON (RFC 8785 without JSON numbers for figures) straight into a SHA-256: property names ascending, no blanks, the fewest escapes.</summary>
internal sealed class CanonicalWriter : IDisposable
{
    private const int Chunk = 32 * 1024;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ArrayBufferWriter<byte> buffer = new(2 * Chunk);
    private readonly Stack<string?> names = new();
    private bool needsComma;

    public CanonicalWriter(string domain) => Raw($"smartcity-assessment/v1/{domain}\n");

    public void BeginObject()
    {
        Separate();
        Raw("{");
        names.Push(null);
        needsComma = false;
    }

    public void EndObject()
    {
        names.Pop();
        Raw("}");
        needsComma = true;
    }

    public void BeginArray()
    {
        Separate();
        Raw("[");
        needsComma = false;
    }

    public void EndArray()
    {
        Raw("]");
        needsComma = true;
    }

    /// <summary>Begins a property; names must come in ascending order, which is what makes the form canonical.</summary>
    public void Name(string name)
    {
        if (names.Pop() is { } previous && string.CompareOrdinal(previous, name) >= 0)
        {
            throw new InvalidOperationException($"'{name}' does not follow '{previous}'.");
        }

        names.Push(name);
        Separate();
        Quote(name);
        Raw(":");
        needsComma = false;
    }

    public void Text(string name, string value)
    {
        Name(name);
        Text(value);
    }

    public void Text(string value)
    {
        Separate();
        Quote(value);
        needsComma = true;
    }

    public void Flag(bool value)
    {
        Separate();
        Raw(value ? "true" : "false");
        needsComma = true;
    }

    public void Null()
    {
        Separate();
        Raw("null");
        needsComma = true;
    }

    /// <summary>A whole number, within ±2^53.</summary>
    public void Whole(int value)
    {
        Separate();
        Raw(value.ToText());
        needsComma = true;
    }

    public void Texts(string name, IEnumerable<string> values)
    {
        Name(name);
        BeginArray();
        foreach (var value in values)
        {
            Text(value);
        }

        EndArray();
    }

    public byte[] Finish()
    {
        Flush();
        return hash.GetHashAndReset();
    }

    public void Dispose() => hash.Dispose();

    private void Separate()
    {
        if (needsComma)
        {
            Raw(",");
            needsComma = false;
        }
    }

    private void Quote(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && !text.AsSpan().ContainsAny('"', '\\'))
        {
            Raw("\"");
            Raw(text);
            Raw("\"");
            return;
        }

        var escaped = new StringBuilder("\"");
        foreach (var letter in text)
        {
            escaped.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\t' => "\\t",
                '\n' => "\\n",
                '\f' => "\\f",
                '\r' => "\\r",
                < ' ' => $"\\u{(int)letter:x4}",
                _ => letter.ToString(),
            });
        }

        Raw(escaped.Append('"').ToString());
    }

    private void Raw(string text)
    {
        buffer.Advance(Encoding.UTF8.GetBytes(text, buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
        if (buffer.WrittenCount >= Chunk)
        {
            Flush();
        }
    }

    private void Flush()
    {
        hash.AppendData(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}
