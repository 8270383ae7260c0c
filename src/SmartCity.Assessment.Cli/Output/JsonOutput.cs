using System.Text.Encodings.Web;
using System.Text.Json;
using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>Writes indented JSON, alike on every machine: lines end in LF, figures of doubles have eight digits, exact ones are strings.</summary>
internal sealed class JsonOutput
{
    private JsonOutput(Utf8JsonWriter writer) => Writer = writer;

    public Utf8JsonWriter Writer { get; }

    /// <summary>Writes one object as a whole file.</summary>
    public static void Write(Stream stream, Action<JsonOutput> content)
    {
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            content(new JsonOutput(writer));
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>What a report is about.</summary>
    public void About(string format, AssessmentResult result)
    {
        Writer.WriteString("format", format);
        Writer.WriteString("scheme", result.Scheme.Code);
        Writer.WriteBoolean("illustrative", result.Scheme.IsIllustrative);
        Writer.WriteString("schemeFingerprint", Fingerprint.Of(result.Scheme).ToString());
        Writer.WriteString("inputFingerprint", Fingerprint.Of(result.Input).ToString());
        Writer.WriteString("resultFingerprint", Fingerprint.Of(result).ToString());
    }

    public void String(string name, string? text) => Writer.WriteString(name, text);

    public void Number(string name, int number) => Writer.WriteNumber(name, number);

    /// <summary>A number or null.</summary>
    public void Number(string name, decimal? number)
    {
        Writer.WritePropertyName(name);
        if (number is { } known)
        {
            Writer.WriteRawValue(Doubles.Points(known));
        }
        else
        {
            Writer.WriteNullValue();
        }
    }

    /// <summary>An exact number as a string, or null.</summary>
    public void Exact(string name, Exact? number) => Writer.WriteString(name, number is { } known ? Figures.InFile(known) : null);

    /// <summary>A figure, or the reason why there is none.</summary>
    public void Figure(string name, Estimate figure) => Object(name, () =>
    {
        if (figure.IsDefined)
        {
            Writer.WritePropertyName("value");
            Writer.WriteRawValue(Doubles.InFile(figure.Value));
        }
        else
        {
            Reason("undefined", figure.Undefined);
        }
    });

    /// <summary>Why there is no figure, with its code and its text in every language; null where there is one.</summary>
    public void Reason(string name, Undefined? reason)
    {
        if (reason is null)
        {
            Writer.WriteNull(name);
            return;
        }

        Object(name, () =>
        {
            String("code", reason.Code);
            Strings("arguments", reason.Arguments);
            Object("text", () =>
            {
                String("en", reason.Text(Language.English));
                String("id", reason.Text(Language.Indonesian));
            });
        });
    }

    /// <summary>A text in every language that it has, or null.</summary>
    public void Text(string name, LocalText? text)
    {
        if (text is null)
        {
            Writer.WriteNull(name);
            return;
        }

        Object(name, () =>
        {
            foreach (var (language, words) in text.All)
            {
                Writer.WriteString(language, words);
            }
        });
    }

    public void Strings(string name, IEnumerable<string> texts)
    {
        Writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            Writer.WriteStringValue(text);
        }

        Writer.WriteEndArray();
    }

    public void Object(string name, Action content)
    {
        Writer.WriteStartObject(name);
        content();
        Writer.WriteEndObject();
    }

    public void Array<T>(string name, IEnumerable<T> items, Action<T> content)
    {
        Writer.WriteStartArray(name);
        foreach (var item in items)
        {
            Writer.WriteStartObject();
            content(item);
            Writer.WriteEndObject();
        }

        Writer.WriteEndArray();
    }
}
