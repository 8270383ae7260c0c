namespace SmartCity.Assessment;

/// <summary>From groups of equals to numbers.</summary>
internal static class Numbering
{
    public static void Write(TieConvention convention, IReadOnlyList<int[]> groups, Rank[] ranks)
    {
        var before = 0;
        for (var g = 0; g < groups.Count; g++)
        {
            var (first, last) = (before + 1, before + groups[g].Length);
            var rank = new Rank(convention switch
            {
                TieConvention.Modified => last,
                TieConvention.Dense => g + 1,
                TieConvention.Fractional => (first + last) / 2m,
                _ => first,
            });
            foreach (var place in groups[g])
            {
                ranks[place] = rank;
            }

            before = last;
        }
    }
}
