using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>A mark: a figure or level, or an object with a figure or a state and a note.</summary>
[JsonConverter(typeof(MarkDraftConverter))]
internal sealed record MarkDraft(string? Mark, string? State, string? Note, IReadOnlyList<string> Unknown)
{
    internal sealed class MarkDraftConverter : JsonConverter<MarkDraft>
    {
        private static readonly PlainTextConverter Plain = new();

        public override MarkDraft? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return new MarkDraft(Plain.Read(ref reader, typeof(string), options), null, null, []);
            }

            string? mark = null, state = null, note = null;
            var unknown = new List<string>();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                reader.Read();
                switch (name)
                {
                    case "mark":
                        mark = Plain.Read(ref reader, typeof(string), options);
                        break;
                    case "state":
                        state = Plain.Read(ref reader, typeof(string), options);
                        break;
                    case "note":
                        note = Plain.Read(ref reader, typeof(string), options);
                        break;
                    default:
                        unknown.Add(name);
                        reader.Skip();
                        break;
                }
            }

            return new MarkDraft(mark, state, note, unknown);
        }

        public override void Write(Utf8JsonWriter writer, MarkDraft value, JsonSerializerOptions options)
        {
            if (value.Note is null && value.State is null)
            {
                writer.WriteStringValue(value.Mark);
                return;
            }

            writer.WriteStartObject();
            if (value.Mark is not null)
            {
                writer.WriteString("mark", value.Mark);
            }

            if (value.State is not null)
            {
                writer.WriteString("state", value.State);
            }

            if (value.Note is not null)
            {
                writer.WriteString("note", value.Note);
            }

            writer.WriteEndObject();
        }
    }
}
