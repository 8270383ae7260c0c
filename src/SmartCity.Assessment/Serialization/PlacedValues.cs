namespace SmartCity.Assessment;

/// <summary>What stands beside a candidate, by code, while texts are still coming in, with the place where each stood.</summary>
internal sealed class PlacedValues<T>(int usual)
{
    private readonly List<KeyValuePair<string, T>> items = new(usual);
    private readonly OriginList origins = new();

    public IReadOnlyList<KeyValuePair<string, T>> Items => items;

    public void Add(string code, T value, Origin at)
    {
        items.Add(KeyValuePair.Create(code, value));
        origins.Add(at, items.Capacity);
    }

    /// <summary>Where the last value of a code stood; the last, so that a repeated value is shown at its repetition. Nowhere when there is none.</summary>
    public Origin OriginOf(string code) => items.FindLastIndex(i => i.Key == code) is var place and >= 0 ? origins[place] : Origin.None;
}
