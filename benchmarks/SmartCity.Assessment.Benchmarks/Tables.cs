namespace SmartCity.Assessment.Benchmarks;

/// <summary>Tables of numbers that look drawn but are always the same.</summary>
internal static class Tables
{
    /// <summary>A column after another.</summary>
    public static T[][] Columns<T>(int rows, int columns, Func<int, T> cell)
    {
        var table = new T[columns][];
        for (var c = 0; c < columns; c++)
        {
            table[c] = GC.AllocateUninitializedArray<T>(rows);
            for (var r = 0; r < rows; r++)
            {
                table[c][r] = cell(unchecked((r * columns) + c));
            }
        }

        return table;
    }

    /// <summary>A number from zero up to, but not including, a limit.</summary>
    public static int Draw(int index, int limit)
    {
        var x = (ulong)(uint)index * 0x9E3779B97F4A7C15UL;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
        return (int)(((x ^ (x >> 31)) >> 32) * (ulong)limit >> 32);
    }

    /// <summary>Weights as committees choose them: a few different ones, none a multiple of all others.</summary>
    public static decimal[] Weights(int columns) => [.. Enumerable.Range(0, columns).Select(c => (decimal)(10 + (5 * (c % 3))))];

    public static ScoringPlan Plan(IEnumerable<Column> columns)
    {
        var table = ColumnTable.Of(columns);
        return ScoringPlan.Of(table, ColumnFormula.Mean(Weights(table.Columns.Count)));
    }

    /// <summary>Points from 0 to 10 in halves, in 8 bits.</summary>
    public static ScoringPlan Bytes(int rows, int columns) => Plan(Columns(rows, columns, i => (byte)Draw(i, 21)).Select(c => Column.Over(c, 2)));

    /// <summary>Points from 0 to 10 in hundredths, in 16 bits.</summary>
    public static ScoringPlan Shorts(int rows, int columns) => Plan(Columns(rows, columns, i => (ushort)Draw(i, 1001)).Select(c => Column.Over(c, 100)));

    /// <summary>Points from 0 to 10 in hundred-thousandths, in 32 bits.</summary>
    public static ScoringPlan Ints(int rows, int columns) => Plan(Columns(rows, columns, i => Draw(i, 1_000_001)).Select(c => Column.Over(c, 100_000)));

    /// <summary>Points in 16 bits, of which one in twenty is absent.</summary>
    public static ScoringPlan ShortsWithAbsence(int rows, int columns) => Plan(
        Columns(rows, columns, i => Draw(i + 7, 20) == 0 ? ushort.MaxValue : (ushort)Draw(i, 1001)).Select(c => Column.Over(c, 100, reservedIsAbsent: true)));
}
