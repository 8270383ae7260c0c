using BenchmarkDotNet.Attributes;

namespace SmartCity.Assessment.Benchmarks;

/// <summary>One mark changes: every rank anew, and only the ranks that it touches.</summary>
[MemoryDiagnoser]
public class RerankBenchmarks
{
    private ScoringPlan plan = null!;
    private RunningRanks running = null!;
    private int step;

    [Params(165, 10_000, 1_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        plan = Tables.Shorts(Rows, 7);
        running = RunningRanks.Of(plan);
    }

    [Benchmark(Baseline = true)]
    public Rank All() => RowRanks.Of(plan.Score())[0];

    [Benchmark]
    public int Touched() => running.SetPoints(Rows / 2, 3, 5 + (0.01m * (step++ % 2))).Count;
}
