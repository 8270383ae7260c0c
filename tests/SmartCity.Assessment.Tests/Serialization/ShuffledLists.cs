namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>Lists in another order.</summary>
internal static class ShuffledLists
{
    public static T[] Shuffle<T>(this IEnumerable<T> items, Random random)
    {
        var shuffled = items.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }
}
