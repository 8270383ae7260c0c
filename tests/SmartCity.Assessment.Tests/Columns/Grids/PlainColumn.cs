using Fractions;

namespace SmartCity.Assessment.Tests.Columns.Grids;

/// <summary>One column as plain data: for every pattern of rows a number before the division, or nothing.</summary>
internal sealed record PlainColumn(ColumnMaking Making, long Denominator, IReadOnlyList<decimal?> Patterns)
{
    public Fraction? PointsOf(int pattern) => Patterns[pattern] is { } raw ? (Fraction)raw / Denominator : null;

    public Column InLibrary(IReadOnlyList<int> rows)
    {
        var cells = rows.Select(p => Patterns[p]).ToArray();
        var hasAbsent = Patterns.Contains(null);
        bool[] absent = hasAbsent ? [.. cells.Select(c => c is null)] : [];
        return Making switch
        {
            ColumnMaking.OverBytes => Column.Over(Between(cells, c => (byte)(c ?? byte.MaxValue), byte.MaxValue), Denominator, hasAbsent),
            ColumnMaking.OverUInt16 => Column.Over(Between(cells, c => (ushort)(c ?? ushort.MaxValue), ushort.MaxValue), Denominator, hasAbsent),
            ColumnMaking.OverInt32 => Column.Over(Between(cells, c => (int)(c ?? int.MaxValue), int.MaxValue), Denominator, hasAbsent),
            ColumnMaking.OverInt64 => Column.Over(Between(cells, c => (long)(c ?? long.MaxValue), long.MaxValue), Denominator, hasAbsent),
            ColumnMaking.OfIntegers => Column.Of([.. cells.Select(c => (long)(c ?? -77))], Denominator, absent),
            _ => Column.Of([.. cells.Select(c => c ?? -77.7777777m)], absent),
        };
    }

    public override string ToString() => $"{Making} / {Denominator}: {string.Join(" ", Patterns.Select(p => p?.ToString() ?? "–"))}";

    /// <summary>Memory that begins in the middle of an array, so that nothing is aligned and a step too far is seen.</summary>
    private static ReadOnlyMemory<T> Between<T>(decimal?[] cells, Func<decimal?, T> convert, T other) =>
        new T[] { other }.Concat(cells.Select(convert)).Append(other).ToArray().AsMemory(1, cells.Length);
}
