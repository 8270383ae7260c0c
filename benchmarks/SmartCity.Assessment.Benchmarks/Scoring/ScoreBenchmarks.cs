using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;

namespace SmartCity.Assessment.Benchmarks;

/// <summary>The score of every row written out: exact whole numbers beside vectorised floating point.</summary>
[MemoryDiagnoser]
public class ScoreBenchmarks
{
    private double[][] doubles = [];
    private double[] weights = [];
    private double[] scores = [];
    private int[] numerators = [];
    private int[] spread = [];
    private ScoringPlan shorts = null!;
    private ScoringPlan absent = null!;

    [Params(10_000, 1_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        const int columns = 7;
        doubles = Tables.Columns(Rows, columns, i => Tables.Draw(i, 1001) * 0.01);
        weights = [.. Tables.Weights(columns).Select(w => (double)w)];
        (scores, numerators, spread) = (new double[Rows], new int[Rows], new int[Rows]);
        shorts = Tables.Shorts(Rows, columns);
        absent = Tables.ShortsWithAbsence(Rows, columns);
    }

    [Benchmark(Baseline = true)]
    public double Tensors()
    {
        scores.AsSpan().Clear();
        for (var c = 0; c < doubles.Length; c++)
        {
            TensorPrimitives.MultiplyAdd(doubles[c], weights[c], scores, scores);
        }

        return scores[0];
    }

    [Benchmark]
    public int Exact()
    {
        shorts.Score(numerators);
        return numerators[0];
    }

    [Benchmark]
    public int ExactWithAbsence()
    {
        absent.Score(numerators, spread);
        return numerators[0];
    }
}
