namespace SmartCity.Assessment;

/// <summary>Rows are known by their place, from zero.</summary>
internal static class RowGuard
{
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public static void Check(int row, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, rows);
    }
}
