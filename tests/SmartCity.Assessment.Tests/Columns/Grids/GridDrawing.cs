using FsCheck;
using FsCheck.Fluent;
using SmartCity.Assessment.Tests.Properties.Instances;

namespace SmartCity.Assessment.Tests.Columns.Grids;

/// <summary>Draws tables whose numbers lie at the borders of every width, with few patterns, so that ties are many.</summary>
internal static class GridDrawing
{
    private static readonly int[] s_columns = [1, 1, 2, 2, 3, 4, 5, 7, 8, 9, 12, 16, 17, 20];

    /// <summary>None, one, and around the number of lanes of every vector.</summary>
    private static readonly int[] s_fewRows = [0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 20, 31, 32, 33, 40, 63, 64, 65, 70];

    /// <summary>Around 16,384 bytes of sums of 64, 32 and 16 bits, and around what is summed at once.</summary>
    private static readonly int[] s_manyRows = [1023, 1024, 1025, 2047, 2048, 2049, 2081, 4095, 4096, 4097, 8191, 8192, 8193, 8300];

    private static readonly long[] s_denominators = [1, 1, 1, 2, 3, 7, 10, 10, 100, 1000];

    private static readonly decimal[] s_wild =
    [
        79_228_162_514_264_337_593_543_950_335m, -79_228_162_514_264_337_593_543_950_335m, 0.0000000000000000000000000001m, 1.0000000000000000000000000000m,
        9_223_372_036_854_775_807m, 9_223_372_036_854_775_808m, -9_223_372_036_854_775_808m, 0.000000000000000001m, 2.5m, 0m, 0.00m, -0.5m,
    ];

    /// <summary>How large numbers may be: 8, 16, 32 or 64 bits, or anything.</summary>
    private enum Size
    {
        Bits8,
        Bits16,
        Bits32,
        Bits64,
        Wild,
    }

    public static Gen<PlainGrid> Small() => Gen.Choose(0, int.MaxValue - 1).Select(seed => Draw(new Random(seed), s_fewRows));

    public static Gen<PlainGrid> Large() => Gen.Choose(0, int.MaxValue - 1).Select(seed => Draw(new Random(seed), s_manyRows));

    /// <summary>How many places to ask for: none, one, few, about all, more than there are rows.</summary>
    public static int Places(Random random, int rows) =>
        random.Pick([0, 1, 1, 2, 3, rows / 4, rows / 2, Math.Max(0, rows - 1), rows, rows + 1, rows + 20, int.MaxValue, random.Next(rows + 1)]);

    private static PlainGrid Draw(Random random, int[] rowCounts)
    {
        var (count, patterns, size) = (random.Pick(s_columns), random.Next(1, 13), random.Pick(Enum.GetValues<Size>()));
        var (denominator, isMean) = (random.Pick(s_denominators), random.Next(2) == 0);
        var absence = random.Pick([0, 0, 0, 5, 20, 60]);
        var isSigned = random.Next(3) == 0;
        var columns = Enumerable.Range(0, count).Select(_ => Column(
            random, size, random.Next(4) == 0 ? random.Pick(s_denominators) : denominator, isSigned && random.Next(2) == 0, patterns, random.Next(3) == 0 ? 0 : absence)).ToArray();
        var factors = Factors(random, columns, isMean);
        var grid = new PlainGrid(columns, isMean, factors, [.. Enumerable.Range(0, random.Pick(rowCounts)).Select(_ => random.Next(patterns))]);

        // Rows that get better and better move the cut most often, and rows that get worse never.
        return random.Next(4) switch
        {
            0 => grid with { Rows = [.. grid.Rows.OrderBy(p => NaiveGrid.ScoreOf(grid, p) ?? 0)] },
            1 => grid with { Rows = [.. grid.Rows.OrderByDescending(p => NaiveGrid.ScoreOf(grid, p) ?? 0)] },
            _ => grid,
        };
    }

    private static PlainColumn Column(Random random, Size size, long denominator, bool isSigned, int patterns, int absence)
    {
        var making = size == Size.Wild || random.Next(2) == 0
            ? random.Pick([ColumnMaking.OfIntegers, ColumnMaking.OfDecimals, ColumnMaking.OverInt64])
            : random.Pick([ColumnMaking.OverBytes, ColumnMaking.OverUInt16, ColumnMaking.OverInt32, ColumnMaking.OverInt64, ColumnMaking.OfIntegers]);
        var most = Most(random, size, making);
        var isWild = size == Size.Wild && making == ColumnMaking.OfDecimals && random.Next(3) == 0;
        var pool = isWild ? [random.Pick(s_wild), random.Pick(s_wild), 1] : Pool(random, making, most, isSigned && making >= ColumnMaking.OverInt32);
        var cells = Enumerable.Range(0, patterns).Select(_ => random.Next(100) < absence ? (decimal?)null : random.Pick(pool)).ToArray();

        // A reserved code cannot be a value as well.
        var reserved = Reserved(making);
        return cells.Contains(null) && reserved is not null
            ? new PlainColumn(making, denominator, [.. cells.Select(c => c == reserved ? reserved - 1 : c)])
            : new PlainColumn(making, making == ColumnMaking.OfDecimals ? 1 : denominator, cells);
    }

    private static decimal[] Pool(Random random, ColumnMaking making, decimal most, bool isSigned)
    {
        decimal Any() => Math.Floor((decimal)random.NextDouble() * most);
        decimal[] pool = [0, most, Math.Max(0, most - 1), Any(), Any()];
        pool = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Pick(pool))];
        pool = isSigned ? [.. pool, -random.Pick(pool), -random.Pick(pool)] : pool;
        return making == ColumnMaking.OfDecimals && most < 1e18m ? [.. pool.Select(p => p * random.Pick([1m, 0.5m, 0.1m, 0.01m, 1.0m]))] : pool;
    }

    private static decimal Most(Random random, Size size, ColumnMaking making)
    {
        decimal most = random.Next(2) == 0 ? random.Pick([1, 2, 4, 10, 100]) : size switch
        {
            Size.Bits8 => random.Pick([253, 254, 255]),
            Size.Bits16 => random.Pick([254, 255, 256, 1000, 65_533, 65_534, 65_535]),
            Size.Bits32 => random.Pick([255, 65_535, 65_536, 1_000_000, int.MaxValue - 1, int.MaxValue]),
            Size.Bits64 => random.Pick([65_535L, int.MaxValue, 1L << 31, 1L << 40, long.MaxValue >> 6, long.MaxValue - 1]),
            _ => random.Pick([1L << 40, long.MaxValue - 1, long.MaxValue]),
        };
        return Math.Min(most, Reserved(making) ?? long.MaxValue);
    }

    private static decimal? Reserved(ColumnMaking making) => making switch
    {
        ColumnMaking.OverBytes => byte.MaxValue,
        ColumnMaking.OverUInt16 => ushort.MaxValue,
        ColumnMaking.OverInt32 => int.MaxValue,
        ColumnMaking.OverInt64 => long.MaxValue,
        _ => null,
    };

    private static decimal[] Factors(Random random, PlainColumn[] columns, bool isMean)
    {
        decimal[] pool = random.Next(5) switch
        {
            0 => [1],
            1 => [0, 1, 1, 2, 3],
            2 => [0, 0.25m, 0.5m, 12.25m, 33.3m],
            3 => [0, 1, 1_000_000_007, 0.000001m],
            _ => [],
        };
        var factors = pool.Length > 0 ? [.. columns.Select(_ => random.Pick(pool))] : UpToTheBorder(random, columns);
        if (!isMean && random.Next(2) == 0)
        {
            factors = [.. factors.Select(f => random.Next(3) == 0 ? -f : f)];
        }

        if (isMean && !factors.Any(f => f > 0))
        {
            factors[0] = 1;
        }

        return factors;
    }

    /// <summary>Factors with which the highest sum comes to about the largest number of 16, 32 or 64 bits.</summary>
    private static decimal[] UpToTheBorder(Random random, PlainColumn[] columns)
    {
        var border = random.Pick([ushort.MaxValue, int.MaxValue, (decimal)long.MaxValue]);
        return [.. columns.Select(c => Math.Max(0, Math.Floor(border / columns.Length / Math.Max(1, c.Patterns.Max(p => Math.Abs(p ?? 0)))) + random.Next(-1, 2)))];
    }
}
