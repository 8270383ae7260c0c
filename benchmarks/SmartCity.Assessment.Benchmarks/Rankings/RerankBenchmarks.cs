using BenchmarkDotNet.Attributes;

namespace SmartCity.Assessment.Benchmarks;

/// <summary>One mark changes: every rank anew, only the ranks that it touches when the row moves a little, and all of them when it moves from the last place to the first or back.</summary>
[MemoryDiagnoser]
public class RerankBenchmarks
{
    private ScoringPlan plan = null!;
    private RunningRanks running = null!;
    private RunningRanks far = null!;
    private int step;

    [Params(165, 10_000, 1_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        plan = Tables.Shorts(Rows, 7);
        running = RunningRanks.Of(plan);
        far = RunningRanks.Of(plan);
    }

    [Benchmark(Baseline = true)]
    public Rank All() => RowRanks.Of(plan.Score())[0];

    [Benchmark]
    public int Touched() => running.SetPoints(Rows / 2, 3, 5 + (0.01m * (step++ % 2))).Count;

    [Benchmark]
    public int Far() => far.SetPoints(Rows / 2, 3, step++ % 2 == 0 ? 1_000 : -1_000).Count;
}
