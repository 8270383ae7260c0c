namespace SmartCity.Assessment.Insight;

/// <summary>A table without the units and raters that have no mark.</summary>
internal static class MarkedTable
{
    /// <summary>The table itself when nothing is to leave out; null when there is no mark.</summary>
    public static RatingTable? Of(RatingTable table)
    {
        if (table.IsComplete || table.Marks == 0)
        {
            return table.Marks == 0 ? null : table;
        }

        int[] units = [.. Enumerable.Range(0, table.Units).Where(u => table.Row(u).ContainsAnyExcept(double.NaN))];
        int[] raters = [.. Enumerable.Range(0, table.Raters).Where(r => Enumerable.Range(0, table.Units).Any(u => table[u, r] is not null))];
        return RatingTable.Of(units.Select(u => raters.Select(r => table[u, r])));
    }
}
