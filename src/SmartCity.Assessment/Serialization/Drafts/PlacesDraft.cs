using System.Text.Json.Serialization;

namespace SmartCity.Assessment;

/// <summary>The shape of a number of places: one for each class, or one a class.</summary>
[JsonConverter(typeof(PlacesConverter))]
internal sealed class PlacesDraft
{
    public int Each { get; set; }

    public Dictionary<string, int>? Classes { get; set; }
}
