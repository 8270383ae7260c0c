using SmartCity.Assessment.Tests.Properties.Instances;
using SmartCity.Assessment.Tests.Scoring;
using Xunit;

namespace SmartCity.Assessment.Tests.Columns;

public sealed class ColumnTests
{
    [Theory]
    [InlineData(new[] { "0", "127" }, ColumnWidth.Bits8, 1)]
    [InlineData(new[] { "0", "254" }, ColumnWidth.Bits8, 1)]
    [InlineData(new[] { "0", "255" }, ColumnWidth.Bits16, 1)]
    [InlineData(new[] { "0.5", "7.0" }, ColumnWidth.Bits8, 2)]
    [InlineData(new[] { "0.50", "7.25" }, ColumnWidth.Bits8, 4)]
    [InlineData(new[] { "-3", "251" }, ColumnWidth.Bits8, 1)]
    [InlineData(new[] { "-3", "252" }, ColumnWidth.Bits16, 1)]
    [InlineData(new[] { "65535" }, ColumnWidth.Bits32, 1)]
    [InlineData(new[] { "2147483647" }, ColumnWidth.Bits64, 1)]
    [InlineData(new[] { "9223372036854775806" }, ColumnWidth.Bits64, 1)]
    [InlineData(new[] { "9223372036854775807" }, ColumnWidth.Fractions, 1)]
    [InlineData(new[] { "1.0000000000000000000000000", "2.5" }, ColumnWidth.Bits8, 2)]
    [InlineData(new[] { "0.0000000000000000000000000001" }, ColumnWidth.Fractions, 1)]
    public void Decimals_lie_in_the_narrowest_column_over_the_least_denominator(string[] values, ColumnWidth width, long denominator)
    {
        decimal[] points = [.. values.Select(v => decimal.Parse(v, System.Globalization.CultureInfo.InvariantCulture))];
        var column = Column.Of(points);
        Assert.Equal((width, denominator), (column.Width, column.Denominator));
        Assert.Equal(points.Select(Exact.From), points.Select((_, row) => column[row]));
    }

    [Fact]
    public void A_column_gives_back_what_it_was_made_of() => Claim.Holds(PlainTable.Drawing, PlainTable.Smaller, atLeastPercent: 85, statement: (plain, _) =>
    {
        var table = plain.Table;
        for (var c = 0; c < plain.Weights.Length; c++)
        {
            for (var r = 0; r < plain.Rows.Length; r++)
            {
                var cell = plain.Rows[r][c];
                Assert.Equal(cell is null, table.Columns[c].IsAbsent(r));
                if (cell is not null)
                {
                    Assert.Equal(Exact.From(cell.Value), table.Columns[c][r]);
                }
            }

            Assert.Equal(table.Offset, table.Columns[c].Offset);
            Assert.Equal(plain.Rows.Any(r => r[c] is null), table.Columns[c].HasAbsent);
        }

        return plain.Rows.Length > 0;
    });

    [Fact]
    public void A_column_over_the_callers_memory_is_no_copy()
    {
        byte[] bytes = [1, 2, 3];
        var column = Column.Over(bytes, 2);
        bytes[1] = 7;
        Assert.Equal(Exact.From(3.5m), column[1]);

        long[] wide = [1, 2, 3];
        var kept = Column.Over(wide);
        wide[0] = 9;
        Assert.Equal((ColumnWidth.Bits64, Exact.From(9)), (kept.Width, kept[0]));
    }

    [Fact]
    public void The_reserved_code_is_an_absence_only_when_the_caller_says_so()
    {
        byte[] bytes = [254, 255];
        Assert.Equal((ColumnWidth.Bits16, Exact.From(255)), (Column.Over(bytes).Width, Column.Over(bytes)[1]));
        var column = Column.Over(bytes, reservedIsAbsent: true);
        Assert.Equal((ColumnWidth.Bits8, true, false, true), (column.Width, column.HasAbsent, column.IsAbsent(0), column.IsAbsent(1)));
        Assert.Throws<InvalidOperationException>(() => column[1]);
        Assert.False(Column.Over(new byte[] { 1 }, reservedIsAbsent: true).HasAbsent);
        Assert.Equal([(false, "-1"), (true, "")], new[] { 0, 1 }.Select(r => Column.Over(new[] { -1, int.MaxValue }, 1, true) is var c && c.IsAbsent(r) ? (true, "") : (false, c[r].ToString())));
        Assert.True(Column.Over(new ushort[] { ushort.MaxValue }, reservedIsAbsent: true).IsAbsent(0));
        Assert.True(Column.Over(new[] { long.MaxValue }, reservedIsAbsent: true).IsAbsent(0));
    }

    [Fact]
    public void Any_integers_and_decimals_with_gaps_become_columns()
    {
        Assert.Equal(["1", "127.5"], Points(Column.Of((ReadOnlySpan<byte>)[2, 255], 2)));
        Assert.Equal(["-1", "3"], Points(Column.Of(new short[] { -1, 3 })));
        Assert.Equal(["0.5", "–", "0"], Points(Column.Of(new decimal?[] { 0.50m, null, 0 })));
        Assert.Throws<ArgumentException>("cells", () => Column.Of(new ulong[] { ulong.MaxValue }));

        static IEnumerable<string> Points(Column column) =>
            Enumerable.Range(0, column.Rows).Select(r => column.IsAbsent(r) ? "–" : column[r].ToString());
    }

    [Fact]
    public void What_stands_in_an_absent_row_is_not_read()
    {
        var column = Column.Of([5L, long.MinValue, 6L], 2, [false, true, false]);
        Assert.Equal((ColumnWidth.Bits8, true), (column.Width, column.IsAbsent(1)));
        Assert.Equal(ColumnWidth.Bits8, Column.Of([1m, decimal.MaxValue], [false, true]).Width);
    }

    [Fact]
    public void A_bad_shape_is_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => Column.Over(new byte[] { 1 }, 0));
        Assert.ThrowsAny<ArgumentException>(() => Column.Of([1L], -1));
        Assert.Equal("absent", Assert.Throws<ArgumentException>(() => Column.Of([1L], 1, [true, false])).ParamName);
        Assert.Equal("absent", Assert.Throws<ArgumentException>(() => Column.Of([1m], [true, false])).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Column.Of([1m])[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Column.Of([1m]).IsAbsent(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Column.Of(ReadOnlySpan<decimal>.Empty)[0]);
    }
}
