using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>From how many are before a group of equals, and how many are in it, to its number; twice the number where it may be a half.</summary>
internal static class RankNumber
{
    public static T Of<T>(TieConvention convention, T before, T equals, T groupsBefore)
        where T : IBinaryInteger<T> => convention switch
        {
            TieConvention.Modified => before + equals,
            TieConvention.Dense => groupsBefore + T.One,
            TieConvention.Fractional => before + before + T.One + equals,
            _ => before + T.One,
        };

    /// <summary>Refuses more rows than have numbers.</summary>
    /// <exception cref="ArgumentException">Twice the rank of a row may not fit an integer.</exception>
    public static void GuardRows(TieConvention convention, int rows, string name)
    {
        if (convention == TieConvention.Fractional && rows > int.MaxValue / 2)
        {
            throw new ArgumentException($"Fractional ranks are for at most {(int.MaxValue / 2).ToText()} rows; there are {rows.ToText()}.", name);
        }
    }

    /// <summary>Twice a rank, in every convention.</summary>
    public static uint Twice(TieConvention convention, int number) => convention == TieConvention.Fractional ? (uint)number : 2 * (uint)number;

    public static Rank ToRank<T>(TieConvention convention, T number)
        where T : IBinaryInteger<T> => new(convention == TieConvention.Fractional ? decimal.CreateChecked(number) / 2m : decimal.CreateChecked(number));
}
