namespace SmartCity.Assessment.Insight;

/// <summary>Ways of handing codes round: everybody has one, and not everybody their own.</summary>
internal static class CodePermutations
{
    /// <summary>Up to so many codes every permutation is tried.</summary>
    private const int FewCodes = 4;

    private const int Draws = 3;

    /// <summary>Every permutation of a few codes but the one that changes nothing; of many the reversal, a rotation and some draws.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Of(IEnumerable<string> codes, bool isThorough)
    {
        var all = codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (all.Length < 2)
        {
            return [];
        }

        var others = isThorough && all.Length <= FewCodes ? Permutations(all) : [[.. all.Reverse()], [.. all.Skip(1), all[0]], .. Enumerable.Range(1, Draws).Select(seed => new SplitMix64((ulong)seed).Shuffled(all))];
        return others.Where(p => !p.SequenceEqual(all, StringComparer.Ordinal)).Select(p => all.Zip(p).ToDictionary(x => x.First, x => x.Second, StringComparer.Ordinal));
    }

    /// <summary>The hand-over in words.</summary>
    public static string Text(IReadOnlyDictionary<string, string> codes)
    {
        const int most = 6;
        var changed = codes.Where(c => c.Key != c.Value).Select(c => $"{c.Key} → {c.Value}").ToArray();
        return string.Join(", ", changed.Take(most)) + (changed.Length > most ? ", …" : string.Empty);
    }

    private static IEnumerable<string[]> Permutations(string[] items) => items.Length < 2
        ? [items]
        : Enumerable.Range(0, items.Length).SelectMany(i => Permutations([.. items[..i], .. items[(i + 1)..]]).Select(p => (string[])[items[i], .. p]));
}
