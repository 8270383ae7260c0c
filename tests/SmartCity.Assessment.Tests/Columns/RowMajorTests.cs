using System.Numerics;
using FsCheck.Fluent;
using SmartCity.Assessment.Tests.Columns.Grids;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Columns;

public sealed class RowMajorTests
{
    private static readonly int[] s_columns = [1, 2, 3, 5, 7, 8, 9, 16, 20];

    /// <summary>Around the lanes of a vector, around the rows turned at a time, and around the runs of vectors looked at at a time.</summary>
    private static readonly int[] s_rows = [0, 1, 2, 3, 7, 8, 15, 16, 17, 31, 32, 33, 63, 64, 65, 100, 511, 512, 513, 1025, 2049];

    [Fact]
    public void One_offset_holds_for_all_columns_and_no_points_change() => Claim.Holds(GridDrawing.Small(), PlainGrid.Smaller, atLeastPercent: 15, statement: (grid, _) =>
    {
        var alone = grid.Columns.Select(c => c.InLibrary(grid.Rows)).ToArray();
        var table = ColumnTable.Of(alone);
        Assert.Equal((grid.Rows.Count, alone.Min(c => c.Offset), alone.Any(c => c.HasAbsent)), (table.Rows, table.Offset, table.HasAbsent));
        Assert.All(table.Columns.Zip(alone), pair =>
        {
            var (column, before) = pair;
            Assert.Equal((table.Offset, before.HasAbsent), (column.Offset, column.HasAbsent));
            Assert.Equal(Enumerable.Range(0, grid.Rows.Count).Select(r => Cell(before, r)), Enumerable.Range(0, grid.Rows.Count).Select(r => Cell(column, r)));
            if (before.Offset == table.Offset)
            {
                Assert.Same(before, column);
            }
        });
        return alone.Any(c => c.Offset != table.Offset);
    });

    [Fact]
    public void A_lower_offset_that_leaves_no_room_makes_fractions()
    {
        var table = ColumnTable.Of(Column.Of([long.MaxValue - 1, 0]), Column.Of([-1L, 1]));
        Assert.Equal([ColumnWidth.Fractions, ColumnWidth.Bits8], table.Columns.Select(c => c.Width));
        Assert.Equal((long.MaxValue - 1).ToString(System.Globalization.CultureInfo.InvariantCulture), table.Columns[0][0].ToString());
    }

    [Fact]
    public void Rows_of_bytes_are_turned_into_columns() => TurnsLikeOneByOne<byte>(0, 1, 100, 254, 255);

    [Fact]
    public void Rows_of_signed_bytes_are_turned_into_columns() => TurnsLikeOneByOne<sbyte>(0, 1, -1, 127, -128);

    [Fact]
    public void Rows_of_unsigned_16_bits_are_turned_into_columns() => TurnsLikeOneByOne<ushort>(0, 1, 254, 255, 65_534, 65_535);

    [Fact]
    public void Rows_of_16_bits_are_turned_into_columns() => TurnsLikeOneByOne<short>(0, 1, 254, 255, -1, short.MaxValue, short.MinValue);

    [Fact]
    public void Rows_of_unsigned_32_bits_are_turned_into_columns() => TurnsLikeOneByOne<uint>(0, 1, 254, 65_535, int.MaxValue, uint.MaxValue);

    [Fact]
    public void Rows_of_32_bits_are_turned_into_columns() => TurnsLikeOneByOne<int>(0, 1, 255, 65_534, -1, int.MaxValue - 1, int.MaxValue, int.MinValue);

    [Fact]
    public void Rows_of_64_bits_are_turned_into_columns() => TurnsLikeOneByOne<long>(0, 1, 255, 65_535, int.MaxValue, -1, long.MaxValue - 1, long.MaxValue, long.MinValue);

    [Fact]
    public void Rows_of_unsigned_64_bits_are_turned_into_columns() => TurnsLikeOneByOne<ulong>(0, 1, 255, 65_535, int.MaxValue, long.MaxValue - 1, long.MaxValue);

    [Fact]
    public void Rows_of_native_integers_are_turned_into_columns() => TurnsLikeOneByOne<nint>(0, 1, 255, -1, int.MaxValue);

    [Fact]
    public void Rows_of_characters_are_turned_into_columns() => TurnsLikeOneByOne<char>(0, 1, 255, 65_535);

    [Fact]
    public void Rows_of_128_bits_are_turned_into_columns() => TurnsLikeOneByOne<Int128>(0, 1, 255, -1, long.MaxValue, long.MinValue);

    [Fact]
    public void Rows_of_decimals_are_turned_into_columns() => Claim.Holds(Shapes(), _ => [], atLeastPercent: 70, statement: (seed, random) =>
    {
        var (columns, rows, absent) = Shape(random);
        decimal[] pool = [0, 0.5m, 1.0m, 0.25m, -3.5m, 100, 25.4m, decimal.MaxValue];
        var cells = Enumerable.Range(0, columns * rows).Select(i => random.Pick(pool[..random.Next(1, (i % columns) + 2 > 8 ? 8 : (i % columns) + 2)])).ToArray();
        var expected = ColumnTable.Of(Enumerable.Range(0, columns).Select(c => Column.Of(Every(cells, columns, c), Every(absent, columns, c))));
        AssertSame(expected, ColumnTable.FromRows(cells, columns, absent));
        return rows > 0;
    });

    [Fact]
    public void Numbers_beyond_64_bits_are_refused_and_never_bent()
    {
        Assert.All([(ulong)long.MaxValue + 1, ulong.MaxValue], n =>
        {
            Assert.Throws<ArgumentException>("cells", () => ColumnTable.FromRows<ulong>([1, 2, 3, n], 2));
            Assert.Throws<ArgumentException>("cells", () => ColumnTable.FromRows<ulong>([1, 2, 3, n], 2, 1, [true, false, false, false]));
            Assert.Throws<ArgumentException>("cells", () => ColumnTable.FromRows<ulong>(Enumerable.Repeat(n, 1000).ToArray(), 2));

            // What stands in an absent cell is not read.
            Assert.Equal("1", ColumnTable.FromRows<ulong>([1, 2, 3, n], 2, 1, [false, false, false, true]).Columns[0][0].ToString());
        });
        Assert.Throws<ArgumentException>("cells", () => ColumnTable.FromRows<Int128>([(Int128)long.MinValue - 1], 1));
        Assert.Throws<ArgumentException>("cells", () => ColumnTable.FromRows<UInt128>([UInt128.MaxValue], 1));
    }

    [Fact]
    public void A_table_may_be_far_wider_than_long()
    {
        const int Columns = 1_100_000;
        var cells = new byte[Columns * Vector<byte>.Count];
        (cells[0], cells[^1]) = (7, 9);
        var table = ColumnTable.FromRows<byte>(cells, Columns);
        Assert.Equal((Vector<byte>.Count, "7", "9"), (table.Rows, table.Columns[0][0].ToString(), table.Columns[^1][table.Rows - 1].ToString()));
    }

    [Fact]
    public void A_table_has_equally_long_columns()
    {
        Assert.Throws<ArgumentException>("columns", () => ColumnTable.Of(Column.Of([1L, 2]), Column.Of([1L])));
        Assert.Throws<ArgumentException>("columns", () => ColumnTable.Of(Column.Of([1L]), Column.Of([1L, 2])));
        Assert.Throws<ArgumentException>("columns", () => ColumnTable.Of());
        Assert.Throws<ArgumentException>("columns", () => ColumnTable.Of(Column.Of([1L]), null!));
        Assert.Throws<ArgumentNullException>("columns", () => ColumnTable.Of(null!));
    }

    [Fact]
    public void Cells_are_a_whole_number_of_rows_and_masks_as_long_as_they_are()
    {
        Assert.Throws<ArgumentException>("cells", () => ColumnTable.FromRows<byte>([1, 2, 3], 2));
        Assert.Throws<ArgumentException>("cells", () => ColumnTable.FromRows([1m, 2, 3], 2));
        Assert.All([0, -1], columns => Assert.Throws<ArgumentException>("columns", () => ColumnTable.FromRows<byte>([1], columns)));
        Assert.All([0, -1], columns => Assert.Throws<ArgumentException>("columns", () => ColumnTable.FromRows([1m], columns)));
        Assert.All([1, 3], length => Assert.Throws<ArgumentException>("absent", () => ColumnTable.FromRows<byte>([1, 2], 2, 1, new bool[length])));
        Assert.All([1, 3], length => Assert.Throws<ArgumentException>("absent", () => ColumnTable.FromRows([1m, 2], 2, new bool[length])));
        Assert.All([0, -1], denominator => Assert.Throws<ArgumentException>("denominator", () => ColumnTable.FromRows<byte>([1, 2], 2, denominator)));
    }

    private static void TurnsLikeOneByOne<T>(params long[] borders)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Claim.Holds(Shapes(), _ => [], atLeastPercent: 70, statement: (_, random) =>
    {
        var (columns, rows, absent) = Shape(random);

        // Some columns are narrower than others, and an absent cell holds anything.
        var pools = Enumerable.Range(0, columns).Select(_ => borders[..random.Next(1, borders.Length + 1)]).ToArray();
        var cells = Enumerable.Range(0, columns * rows).Select(i => T.CreateChecked(random.Pick(pools[i % columns]))).ToArray();
        for (var i = 0; i < absent.Length; i++)
        {
            cells[i] = absent[i] ? random.Pick([T.MaxValue, T.MinValue, T.Zero]) : cells[i];
        }

        var denominator = random.Pick([1L, 2, 10]);
        var expected = ColumnTable.Of(Enumerable.Range(0, columns).Select(c =>
            Column.Of(Array.ConvertAll(Every(cells, columns, c), long.CreateTruncating), denominator, Every(absent, columns, c))));
        AssertSame(expected, ColumnTable.FromRows(cells, columns, denominator, absent));
        return rows > 0;
    });

    private static FsCheck.Gen<int> Shapes() => Gen.Constant(0);

    private static (int Columns, int Rows, bool[] Absent) Shape(Random random)
    {
        var (columns, rows, percent) = (random.Pick(s_columns), random.Pick(random.Next(5) == 0 ? s_rows : s_rows[..15]), random.Pick([0, 5, 50]));
        bool[] absent = random.Next(2) == 0 ? [] : [.. Enumerable.Range(0, columns * rows).Select(_ => random.Next(100) < percent)];
        return (columns, rows, absent);
    }

    private static T[] Every<T>(T[] cells, int columns, int column) => [.. cells.Where((_, i) => i % columns == column)];

    private static void AssertSame(ColumnTable expected, ColumnTable found)
    {
        Assert.Equal((expected.Rows, expected.Offset, expected.HasAbsent, expected.Columns.Count), (found.Rows, found.Offset, found.HasAbsent, found.Columns.Count));
        for (var c = 0; c < expected.Columns.Count; c++)
        {
            var (one, other) = (expected.Columns[c], found.Columns[c]);
            Assert.Equal((c, one.Width, one.Denominator, one.HasAbsent, (one as CodeColumn)?.Highest), (c, other.Width, other.Denominator, other.HasAbsent, (other as CodeColumn)?.Highest));
            for (var row = 0; row < expected.Rows; row++)
            {
                if (Cell(one, row) != Cell(other, row))
                {
                    Assert.Fail($"column {c}, row {row}: {Cell(one, row)} expected, {Cell(other, row)} found");
                }
            }
        }
    }

    private static Exact? Cell(Column column, int row) => column.IsAbsent(row) ? null : column[row];
}
