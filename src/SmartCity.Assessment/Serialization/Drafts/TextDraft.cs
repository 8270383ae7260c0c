using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>A value inside an object whose property names are codes: text, number or truth value, kept as text.</summary>
[JsonConverter(typeof(TextDraftConverter))]
internal sealed record TextDraft(string Text)
{
    internal sealed class TextDraftConverter : JsonConverter<TextDraft>
    {
        private static readonly PlainTextConverter Plain = new();

        public override TextDraft? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(Plain.Read(ref reader, typeof(string), options)!);

        public override void Write(Utf8JsonWriter writer, TextDraft value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
    }
}
