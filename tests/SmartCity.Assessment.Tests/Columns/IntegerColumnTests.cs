using System.Numerics;
using Fractions;
using FsCheck;
using FsCheck.Fluent;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Columns;

public sealed class IntegerColumnTests
{
    private static readonly long[] s_denominators = [1, 1, 1, 2, 3, 10, 100, 1L << 40, long.MaxValue];

    private static readonly long[] s_borders =
    [
        0, 1, 2, 253, 254, 255, 256, 65_533, 65_534, 65_535, 65_536, int.MaxValue - 1, int.MaxValue, int.MaxValue + 1L,
        long.MaxValue - 2, long.MaxValue - 1, long.MaxValue, -1, -2, -255, -65_535, int.MinValue, -long.MaxValue, long.MinValue,
    ];

    [Fact]
    public void Integers_lie_in_the_narrowest_codes_over_the_whole_number_below() => Claim.Holds(Values(), Smaller, atLeastPercent: 80, instances: 5000, statement: (values, random) =>
    {
        var (denominator, absent) = (random.Pick(s_denominators), Absent(random, values.Length));
        var column = Column.Of(values, denominator, absent);
        Expect([.. values.Select((v, i) => IsAbsent(absent, i) ? (BigInteger?)null : v)], denominator, column);
        return column.HasAbsent || values.Length > 0;
    });

    [Fact]
    public void Decimals_lie_over_the_least_denominator_that_makes_them_whole() => Claim.Holds(Decimals(), Smaller, atLeastPercent: 50, instances: 5000, statement: (values, random) =>
    {
        var absent = Absent(random, values.Length);
        var column = Column.Of(values, absent);
        var points = values.Select((v, i) => IsAbsent(absent, i) ? (Fraction?)null : v).ToArray();
        var denominator = points.Aggregate(BigInteger.One, (lcm, p) => p is null ? lcm : lcm / BigInteger.GreatestCommonDivisor(lcm, p.Value.Denominator) * p.Value.Denominator);
        var whole = points.Select(p => p is null ? (BigInteger?)null : (p.Value * denominator).Numerator).ToArray();
        if (denominator <= long.MaxValue && whole.All(w => w is null || (w >= long.MinValue && w <= long.MaxValue)))
        {
            Expect(whole, (long)denominator, column);
            return values.Length > 0;
        }

        Assert.Equal((ColumnWidth.Fractions, 1), (column.Width, column.Denominator));
        AssertPoints(points, column);
        return false;
    });

    [Fact]
    public void Bytes_are_laid_over_without_copying_unless_255_is_a_value() =>
        Claim.Holds(Values(), Smaller, atLeastPercent: 50, statement: (values, random) => IsLaidOver(
            Array.ConvertAll(values, v => (byte)v), byte.MaxValue, random, ColumnWidth.Bits8, (m, d, r) => Column.Over(m, d, r)));

    [Fact]
    public void Integers_of_16_bits_are_laid_over_without_copying_unless_65535_is_a_value() =>
        Claim.Holds(Values(), Smaller, atLeastPercent: 50, statement: (values, random) => IsLaidOver(
            Array.ConvertAll(values, v => (ushort)v), ushort.MaxValue, random, ColumnWidth.Bits16, (m, d, r) => Column.Over(m, d, r)));

    [Fact]
    public void Integers_of_32_bits_are_laid_over_without_copying_unless_one_is_negative_or_the_highest() =>
        Claim.Holds(Values(), Smaller, atLeastPercent: 30, statement: (values, random) => IsLaidOver(
            Array.ConvertAll(values, v => (int)v), int.MaxValue, random, ColumnWidth.Bits32, (m, d, r) => Column.Over(m, d, r)));

    [Fact]
    public void Integers_of_64_bits_are_laid_over_without_copying_unless_one_is_negative_or_the_highest() =>
        Claim.Holds(Values(), Smaller, atLeastPercent: 30, statement: (values, random) => IsLaidOver(
            values, long.MaxValue, random, ColumnWidth.Bits64, (m, d, r) => Column.Over(m, d, r)));

    [Fact]
    public void The_offset_is_the_whole_number_at_or_below_the_least_points()
    {
        var column = Column.Of([-5L, 7], 2);
        Assert.Equal((-3, 2, ColumnWidth.Bits8), (column.Offset, column.Denominator, column.Width));
        Assert.Equal(["-2.5", "3.5"], [column[0].ToString(), column[1].ToString()]);
        Assert.Equal(0, Column.Of([5L, 7]).Offset);
    }

    [Fact]
    public void Halves_need_no_tenths()
    {
        Assert.Equal(2, Column.Of([0.5m, 7.0m]).Denominator);
        Assert.Equal(1, Column.Of([1.00m, 7.0m]).Denominator);
        Assert.Equal(4, Column.Of([0.25m, 0.3m], [false, true]).Denominator);
    }

    [Fact]
    public void Needless_zeros_cost_nothing()
    {
        var column = Column.Of([1.0000000000000000000000000000m, 0.0000000000000000000000000000m, 2.50000000000000000000m]);
        Assert.Equal((ColumnWidth.Bits8, 2), (column.Width, column.Denominator));
    }

    [Fact]
    public void What_stands_in_an_absent_row_is_not_read()
    {
        Assert.Equal(ColumnWidth.Bits8, Column.Of([long.MinValue, 1, long.MaxValue], absent: [true, false, true]).Width);
        Assert.Equal((ColumnWidth.Bits8, 1), (Column.Of([decimal.MaxValue, 1], [true, false]).Width, Column.Of([0.0001m, 1], [true, false]).Denominator));
    }

    [Fact]
    public void A_mask_that_hides_nothing_changes_nothing()
    {
        var column = Column.Of([1L, 2], absent: [false, false]);
        Assert.False(column.HasAbsent);
        Assert.Equal("1", column[0].ToString());
    }

    [Fact]
    public void A_denominator_is_at_least_one() => Assert.All([0L, -1, long.MinValue], d =>
    {
        Assert.Throws<ArgumentException>("denominator", () => Column.Of([1L], d));
        Assert.Throws<ArgumentException>("denominator", () => Column.Over(new byte[1], d));
        Assert.Throws<ArgumentException>("denominator", () => Column.Over(new ushort[1], d));
        Assert.Throws<ArgumentException>("denominator", () => Column.Over(new int[1], d));
        Assert.Throws<ArgumentException>("denominator", () => Column.Over(new long[] { -1 }, d));
    });

    [Fact]
    public void A_mask_is_as_long_as_the_column() => Assert.All([1, 3], length =>
    {
        Assert.Throws<ArgumentException>("absent", () => Column.Of([1L, 2], 1, new bool[length]));
        Assert.Throws<ArgumentException>("absent", () => Column.Of([1m, 2], new bool[length]));
    });

    [Fact]
    public void Rows_are_counted_from_zero_to_the_last()
    {
        Column[] all =
        [
            Column.Of([1L, 2]), Column.Of([1L, 2], absent: [false, true]), Column.Of([long.MaxValue, 2]), Column.Of([decimal.MaxValue, 2], [true, false]),
            Column.Of(Array.Empty<long>()), Column.Of(Array.Empty<decimal>()),
        ];
        Assert.All(all, column => Assert.All([-1, column.Rows, int.MaxValue, int.MinValue], row =>
        {
            Assert.Throws<ArgumentOutOfRangeException>("row", () => column[row]);
            Assert.Throws<ArgumentOutOfRangeException>("row", () => column.IsAbsent(row));
        }));
    }

    [Fact]
    public void A_row_without_points_has_none_to_give()
    {
        Assert.Throws<InvalidOperationException>(() => Column.Of([1L, 2], absent: [true, false])[0]);
        Assert.Throws<InvalidOperationException>(() => Column.Of([decimal.MaxValue, 0.1m], [false, true])[1]);
    }

    /// <summary>What a column of these numbers over a denominator must be, by its own rules worked out in large integers.</summary>
    private static void Expect(BigInteger?[] numbers, long denominator, Column column)
    {
        BigInteger[] there = [0, .. numbers.Where(n => n is not null).Select(n => n!.Value)];
        var offset = BigInteger.Zero;
        while (offset * denominator > there.Min())
        {
            offset = -((-there.Min() + denominator - 1) / denominator);
        }

        var highest = there.Max() - (offset * denominator);
        var width = highest < byte.MaxValue ? ColumnWidth.Bits8
            : highest < ushort.MaxValue ? ColumnWidth.Bits16
            : highest < int.MaxValue ? ColumnWidth.Bits32
            : highest < long.MaxValue ? ColumnWidth.Bits64
            : ColumnWidth.Fractions;
        Assert.Equal((width, offset), (column.Width, column.Offset));
        Assert.Equal(width == ColumnWidth.Fractions ? 1 : denominator, column.Denominator);
        AssertPoints([.. numbers.Select(n => n is null ? (Fraction?)null : new Fraction(n.Value, denominator, normalize: true))], column);
    }

    private static void AssertPoints(Fraction?[] points, Column column)
    {
        Assert.Equal((points.Length, points.Contains(null)), (column.Rows, column.HasAbsent));
        for (var row = 0; row < points.Length; row++)
        {
            Assert.Equal((row, points[row] is null), (row, column.IsAbsent(row)));
            Assert.True(points[row] is not { } expected || column[row].Is(expected), $"row {row}: {points[row]} expected");
        }
    }

    private static bool IsLaidOver<T>(T[] values, T reserved, Random random, ColumnWidth width, Func<ReadOnlyMemory<T>, long, bool, Column> over)
        where T : struct, IBinaryInteger<T>
    {
        if (random.Next(2) == 0)
        {
            values = Array.ConvertAll(values, v => T.IsNegative(v) || v == reserved ? T.One : v);
        }

        var (denominator, reservedIsAbsent) = (random.Pick(s_denominators), random.Next(2) == 0);
        T[] array = [reserved, .. values, reserved];
        var column = over(array.AsMemory(1, values.Length), denominator, reservedIsAbsent);
        AssertPoints([.. values.Select(v => reservedIsAbsent && v == reserved ? (Fraction?)null : new Fraction(BigInteger.CreateChecked(v), denominator, normalize: true))], column);
        if (values.Any(T.IsNegative) || (!reservedIsAbsent && values.Contains(reserved)))
        {
            return false;
        }

        // Memory written afterwards is seen, because it is the same memory; the same number of bits says so too where nothing is written.
        Assert.Equal((width, 0, denominator), (column.Width, column.Offset, column.Denominator));
        for (var row = 0; row < values.Length; row++)
        {
            array[row + 1] = T.CreateChecked(row % 100);
            Assert.True(column[row].Is(new Fraction(row % 100, denominator, normalize: true)));
        }

        return values.Length > 0;
    }

    private static bool[] Absent(Random random, int rows)
    {
        var percent = random.Pick([0, 20, 100]);
        return random.Next(2) == 0 ? [] : [.. Enumerable.Range(0, rows).Select(_ => random.Next(100) < percent)];
    }

    private static bool IsAbsent(bool[] absent, int row) => absent.Length > 0 && absent[row];

    /// <summary>Few numbers around the borders of all widths, often of one sign and size.</summary>
    private static Gen<long[]> Values() => Gen.Choose(0, int.MaxValue - 1).Select(seed =>
    {
        var random = new Random(seed);
        var pool = random.Next(3) == 0 ? s_borders : s_borders[..random.Next(1, 18)];
        return Enumerable.Range(0, random.Pick([0, 1, 2, 3, 5, 8, 17, 33, 40, 65, 130])).Select(_ => random.Pick(pool)).ToArray();
    });

    private static Gen<decimal[]> Decimals() => Gen.Choose(0, int.MaxValue - 1).Select(seed =>
    {
        var random = new Random(seed);
        decimal[] wild =
        [
            decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 0.000000000000000001m, 0.0000000000000000001m, 9_223_372_036_854_775_807m,
            9_223_372_036_854_775_808m, -9_223_372_036_854_775_808m, -9_223_372_036_854_775_809m, 1.0000000000000000000000000000m, 18_446_744_073_709_551_615m,
        ];
        decimal[] tame = [0, 0.0m, 0.5m, 1, 7.0m, 0.25m, 12.25m, -0.5m, -3, 0.001m, 65.535m, 25.4m, 1e9m + 0.1m];
        var pool = random.Next(3) == 0 ? [.. tame, .. wild] : tame[..random.Next(1, tame.Length)];
        return Enumerable.Range(0, random.Pick([0, 1, 2, 3, 5, 9, 20])).Select(_ => random.Pick(pool)).ToArray();
    });

    private static IEnumerable<T[]> Smaller<T>(T[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            yield return [.. values[..i], .. values[(i + 1)..]];
        }
    }
}
