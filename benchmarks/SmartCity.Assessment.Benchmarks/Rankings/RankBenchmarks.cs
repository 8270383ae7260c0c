using BenchmarkDotNet.Attributes;

namespace SmartCity.Assessment.Benchmarks;

/// <summary>The ranks of random scores, equals sharing theirs, beside sorting the scores with their rows, after which equals would still have to be found.</summary>
[MemoryDiagnoser]
public class RankBenchmarks
{
    private long[] scores = [];
    private long[] work = [];
    private int[] rows = [];
    private int[] ranks = [];

    [Params(10_000, 1_000_000, 10_000_000)]
    public int Rows { get; set; }

    [Params(1_000_000L, 1L << 40, 1L << 62)]
    public long Range { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        scores = [.. Enumerable.Range(0, Rows).Select(i => (long)((((UInt128)Tables.Draw(i, int.MaxValue) << 31) | (uint)Tables.Draw(i + 3, int.MaxValue)) * (UInt128)Range >> 62))];
        (work, rows, ranks) = (new long[Rows], new int[Rows], new int[Rows]);
    }

    [Benchmark(Baseline = true)]
    public int ArraySort()
    {
        scores.CopyTo(work, 0);
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = i;
        }

        Array.Sort(work, rows);
        return rows[0];
    }

    [Benchmark]
    public int Ranks()
    {
        RowRanks.Write(scores, ranks);
        return ranks[0];
    }
}
