namespace SmartCity.Assessment;

/// <summary>Holds sorted pairs to one a name: an input that gives something twice has no canonical form.</summary>
internal static class Once
{
    /// <exception cref="ArgumentException">A name is given twice.</exception>
    public static IReadOnlyList<KeyValuePair<string, T>> Each<T>(IEnumerable<KeyValuePair<string, T>> sorted, string owner)
    {
        var list = sorted as IReadOnlyList<KeyValuePair<string, T>> ?? [.. sorted];
        for (var i = 1; i < list.Count; i++)
        {
            if (list[i].Key == list[i - 1].Key)
            {
                throw new ArgumentException($"The input gives '{list[i].Key}' of {owner} twice; assess it to see what else is wrong with it.");
            }
        }

        return list;
    }
}
