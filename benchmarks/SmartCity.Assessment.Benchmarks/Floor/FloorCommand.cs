using System.Globalization;
using System.Runtime.InteropServices;

namespace SmartCity.Assessment.Benchmarks;

/// <summary>Measures the ranking core in one process in under a minute and prints one <c>name=value</c> a line.</summary>
internal static class FloorCommand
{
    private const int Rows = 10_000_000;
    private const int Columns = 7;
    private const int Places = 25;
    private const int Repeats = 7;

    private static double sink;

    public static int Run()
    {
        Print("n", Rows);
        Print("m", Columns);
        Print("places", Places);
        Core();
        Ranking();
        Input();
        Small();
        return sink is double.NaN ? 1 : 0;
    }

    /// <summary>Selecting and scoring, beside reading the same table as floating-point numbers.</summary>
    private static void Core()
    {
        var doubles = Tables.Columns(Rows, Columns, i => Tables.Draw(i, 21) * 0.5);
        var bytes = Tables.Bytes(Rows, Columns);
        var shorts = Tables.Shorts(Rows, Columns);
        var ints = Tables.Ints(Rows, Columns);
        var absent = Tables.ShortsWithAbsence(Rows, Columns);
        var (numerators, weights) = (new int[Rows], new int[Rows]);
        var stages = new Stages();
        stages.Add("floor", () => sink += MemoryFloor.Read(doubles));
        stages.Add("select_u8", () => sink += TopRows.Of(bytes, Places).Cut.Above);
        stages.Add("select_u16", () => sink += TopRows.Of(shorts, Places).Cut.Above);
        stages.Add("select_i32", () => sink += TopRows.Of(ints, Places).Cut.Above);
        stages.Add("absent_u16", () => sink += TopRows.Of(absent, Places).Cut.Above);
        stages.Add("score", () => shorts.Score(numerators));
        stages.Add("score_absent", () => absent.Score(numerators, weights));
        stages.Run(Repeats);
        Print("floor_ms", stages["floor"]);
        Print("select_bytes", Allocated(() => sink += TopRows.Of(shorts, Places).Cut.Above));
        Print("rank_bytes_row", Allocated(() => sink += RowRanks.Of(ints.Score()).Rows) / (double)Rows);
        Print("floor_gb_s", Rows * (double)Columns * sizeof(double) / stages["floor"] / 1e6);
        foreach (var name in new[] { "select_u8", "select_u16", "select_i32", "absent_u16", "score", "score_absent" })
        {
            Print($"{name}_ratio", stages[name] / stages["floor"]);
        }

    }

    private static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Ranks of random scores, beside sorting them with their rows.</summary>
    private static void Ranking()
    {
        var (ranks, rows, work) = (new int[Rows], new int[Rows], new long[Rows]);
        var million = Enumerable.Range(0, Rows).Select(i => (long)Tables.Draw(i, 1_000_000)).ToArray();
        var wide = Enumerable.Range(0, Rows).Select(i => ((long)Tables.Draw(i, 1 << 20) << 20) | (long)Tables.Draw(i + 3, 1 << 20)).ToArray();
        var stages = new Stages();
        stages.Add("rank_1e6", () => RowRanks.Write(million, ranks));
        stages.Add("rank_2p40", () => RowRanks.Write(wide, ranks));
        stages.Add("sort_1e6", () => Sort(million, work, rows));
        stages.Add("sort_2p40", () => Sort(wide, work, rows));
        stages.Run(5);
        Print("rank_1e6_ratio", stages["rank_1e6"] / stages["sort_1e6"]);
        Print("rank_2p40_ratio", stages["rank_2p40"] / stages["sort_2p40"]);
    }

    private static void Sort(long[] keys, long[] work, int[] rows)
    {
        keys.CopyTo(work, 0);
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = i;
        }

        Array.Sort(work, rows);
    }

    /// <summary>What it costs to come from rows, and from decimals, to columns.</summary>
    private static void Input()
    {
        var doubles = Tables.Columns(Rows, Columns, i => Tables.Draw(i, 21) * 0.5);
        var rows = Enumerable.Range(0, Rows * Columns).Select(i => (ushort)Tables.Draw(i, 1001)).ToArray();
        var columns = Enumerable.Range(0, Columns).Select(_ => new Memory<ushort>(new ushort[Rows])).ToArray();
        var decimals = Enumerable.Range(0, 1_000_000).Select(i => new decimal(Tables.Draw(i, 1001), 0, 0, false, 2)).ToArray();
        var stages = new Stages();
        stages.Add("floor", () => sink += MemoryFloor.Read(doubles));
        stages.Add("transpose", () =>
        {
            ColumnTable.Split(rows, columns);
            sink += ColumnTable.Of(columns.Select(c => Column.Over((ReadOnlyMemory<ushort>)c, 100))).Rows;
        });
        stages.Add("decimal", () => sink += Column.Of(decimals).Rows);
        stages.Run(5);
        Print("transpose_ratio", stages["transpose"] / stages["floor"]);
        Print("decimal_ns_cell", stages["decimal"] * 1e6 / decimals.Length);

        // Apart from the others: a table of new memory each time keeps the garbage collector busy while they would run.
        var fresh = new Stages();
        fresh.Add("transpose", () => sink += ColumnTable.FromRows<ushort>(rows, Columns, 100).Rows);
        fresh.Run(5);
        Print("transpose_fresh_ratio", fresh["transpose"] / stages["floor"]);
    }

    /// <summary>The case of the library's name, over and over.</summary>
    private static void Small()
    {
        const int times = 20_000;
        var plan = Tables.Bytes(165, Columns);
        var rows = new int[165];
        var stages = new Stages();
        stages.Add("small", () =>
        {
            for (var i = 0; i < times; i++)
            {
                sink += Cut.Select(plan, Places, rows).Above;
            }
        });
        stages.Run(15);
        Print("small_us", stages["small"] * 1000 / times);
        Print("small_bytes", Allocated(() => sink += Cut.Select(plan, Places, rows).Above));
    }

    private static void Print(string name, double value) => Console.WriteLine($"{name}={value.ToString("0.####", CultureInfo.InvariantCulture)}");
}
