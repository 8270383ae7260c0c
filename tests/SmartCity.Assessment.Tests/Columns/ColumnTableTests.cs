using System.Numerics;
using Xunit;

namespace SmartCity.Assessment.Tests.Columns;

public sealed class ColumnTableTests
{
    [Fact]
    public void Rows_of_any_integers_become_the_columns_that_they_stand_in()
    {
        RowsBecomeColumns<byte>(0, 255);
        RowsBecomeColumns<ushort>(0, 65_535);
        RowsBecomeColumns<short>(short.MinValue, short.MaxValue);
        RowsBecomeColumns<int>(int.MinValue, int.MaxValue);
        RowsBecomeColumns<int>(0, 300);
        RowsBecomeColumns<long>(-5, long.MaxValue - 10);
        RowsBecomeColumns<long>(0, 70_000);
    }

    [Fact]
    public void Rows_of_decimals_become_columns_each_over_its_own_denominator()
    {
        var table = ColumnTable.FromRows([1m, 0.5m, 2m, 0.25m], 2, [false, false, true, false]);
        Assert.Equal([1L, 4L], table.Columns.Select(c => c.Denominator));
        Assert.Equal(["1", "0.5", "–", "0.25"], new[] { 0, 1 }.SelectMany(r => table.Columns.Select(c => c.IsAbsent(r) ? "–" : c[r].ToString())));
    }

    [Fact]
    public void Rows_can_be_split_into_memory_of_the_caller()
    {
        ushort[] cells = [.. Enumerable.Range(0, 7 * 1_300).Select(i => (ushort)i)];
        var columns = Enumerable.Range(0, 7).Select(_ => new ushort[1_300]).ToArray();
        ColumnTable.Split<ushort>(cells, [.. columns.Select(c => c.AsMemory())]);
        Assert.All(Enumerable.Range(0, 1_300), r => Assert.Equal(cells[(r * 7)..((r * 7) + 7)], columns.Select(c => c[r])));
        Assert.Equal("columns", Assert.Throws<ArgumentException>(() => ColumnTable.Split<ushort>(cells, [new ushort[1_300], new ushort[3]])).ParamName);
        Assert.ThrowsAny<ArgumentException>(() => ColumnTable.Split<ushort>(cells, []));
    }

    [Fact]
    public void A_ragged_table_is_refused_before_any_work()
    {
        Assert.Equal("columns", Assert.Throws<ArgumentException>(() => ColumnTable.Of(Column.Of([1m]), Column.Of([1m, 2m]))).ParamName);
        Assert.ThrowsAny<ArgumentException>(() => ColumnTable.Of());
        Assert.ThrowsAny<ArgumentException>(() => ColumnTable.Of((Column)null!));
        Assert.ThrowsAny<ArgumentException>(() => ColumnTable.FromRows<int>([1, 2, 3], 2));
        Assert.ThrowsAny<ArgumentException>(() => ColumnTable.FromRows<int>([1, 2], 0));
        Assert.ThrowsAny<ArgumentException>(() => ColumnTable.FromRows<int>([1, 2], 2, 0));
        Assert.ThrowsAny<ArgumentException>(() => ColumnTable.FromRows<int>([1, 2], 2, 1, [true]));
        Assert.ThrowsAny<ArgumentException>(() => ColumnTable.FromRows<ulong>([ulong.MaxValue], 1));
    }

    [Fact]
    public void All_columns_share_the_lowest_offset()
    {
        var table = ColumnTable.Of(Column.Of([-2.5m, 1m]), Column.Of([7m, 8m]), Column.Of([long.MaxValue - 1L, 0L]));
        Assert.Equal([-3L, -3L, -3L], table.Columns.Select(c => c.Offset));
        Assert.Equal(["-2.5", "7", "9223372036854775806"], table.Columns.Select(c => c[0].ToString()));
        Assert.Equal([ColumnWidth.Bits8, ColumnWidth.Bits8, ColumnWidth.Fractions], table.Columns.Select(c => c.Width));
    }

    private static void RowsBecomeColumns<T>(T least, T most)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        foreach (var (rows, columns) in new[] { (0, 3), (1, 1), (5, 7), (33, 3), (700, 5), (1_025, 2) })
        {
            T[] cells = [.. Enumerable.Range(0, rows * columns).Select(i => (i % 11) switch { 3 => least, 5 => most, _ => T.CreateTruncating(i % 100) })];
            bool[] absent = [.. cells.Select((_, i) => i % 13 == 4)];
            foreach (var mask in new[] { [], absent })
            {
                var table = ColumnTable.FromRows<T>(cells, columns, 4, mask);
                Assert.Equal((rows, columns), (table.Rows, table.Columns.Count));
                for (var i = 0; i < cells.Length; i++)
                {
                    var column = table.Columns[i % columns];
                    Assert.Equal(mask.Length > 0 && mask[i], column.IsAbsent(i / columns));
                    if (!column.IsAbsent(i / columns))
                    {
                        Assert.Equal(Rational.Of(long.CreateTruncating(cells[i]), 4), column.PointsAt(i / columns));
                    }
                }
            }
        }
    }

    [Fact]
    public void Without_cells_there_are_not_columns_without_end()
    {
        Assert.Equal(65_536, ColumnTable.FromRows<byte>([], 65_536).Columns.Count);
        Assert.Throws<ArgumentException>("columns", () => ColumnTable.FromRows<int>([], int.MaxValue));
        Assert.Throws<ArgumentException>("columns", () => ColumnTable.FromRows([], int.MaxValue));
        Assert.Equal(65_537, ColumnTable.FromRows<byte>(new byte[65_537], 65_537).Columns.Count);
    }
}
