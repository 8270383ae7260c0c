using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>A whole number, or an object from class to whole number.</summary>
internal sealed class PlacesConverter : JsonConverter<PlacesDraft>
{
    public override PlacesDraft Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return new PlacesDraft { Each = Whole(ref reader) };
        }

        var classes = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (!classes.TryAdd(name, Whole(ref reader)))
            {
                throw new JsonException($"The class '{name}' is given twice.");
            }
        }

        return new PlacesDraft { Classes = classes };
    }

    public override void Write(Utf8JsonWriter writer, PlacesDraft value, JsonSerializerOptions options)
    {
        if (value.Classes is null)
        {
            writer.WriteNumberValue(value.Each);
            return;
        }

        writer.WriteStartObject();
        foreach (var (name, number) in value.Classes)
        {
            writer.WriteNumber(name, number);
        }

        writer.WriteEndObject();
    }

    private static int Whole(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : throw new JsonException("A whole number is expected.");
}
