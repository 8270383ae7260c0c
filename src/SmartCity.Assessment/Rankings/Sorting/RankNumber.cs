namespace SmartCity.Assessment;

/// <summary>From how many are before a group of equals, and how many are in it, to its number; twice the number where it may be a half.</summary>
internal static class RankNumber
{
    public static int Of(TieConvention convention, int before, int equals, int groupsBefore) => convention switch
    {
        TieConvention.Modified => before + equals,
        TieConvention.Dense => groupsBefore + 1,
        TieConvention.Fractional => (2 * before) + 1 + equals,
        _ => before + 1,
    };

    /// <summary>The same for more candidates than one table holds.</summary>
    public static Rank Of(TieConvention convention, long before, long equals, long groupsBefore) => new(convention switch
    {
        TieConvention.Modified => before + equals,
        TieConvention.Dense => groupsBefore + 1,
        TieConvention.Fractional => ((2 * before) + 1 + equals) / 2m,
        _ => before + 1,
    });

    /// <summary>Refuses more rows than have numbers.</summary>
    /// <exception cref="ArgumentException">Twice the rank of a row may not fit an integer.</exception>
    public static void GuardRows(TieConvention convention, int rows, string name)
    {
        if (convention == TieConvention.Fractional && rows > int.MaxValue / 2)
        {
            throw new ArgumentException($"Fractional ranks are for at most {(int.MaxValue / 2).ToText()} rows; there are {rows.ToText()}.", name);
        }
    }

    public static Rank ToRank(TieConvention convention, int number) => new(convention == TieConvention.Fractional ? number / 2m : number);
}
