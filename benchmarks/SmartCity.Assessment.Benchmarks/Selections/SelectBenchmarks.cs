using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;

namespace SmartCity.Assessment.Benchmarks;

/// <summary>
/// The best 25 rows by weighted mean. The baseline is a loop over floating-point numbers with a sort; beside it LINQ over objects, vectorised tensors with a
/// priority queue, and the floor, which only reads the table of floating-point numbers. All but the library split ties by noise.
/// </summary>
[MemoryDiagnoser]
public class SelectBenchmarks
{
    private const int Places = 25;

    private double[][] doubles = [];
    private double[] weights = [];
    private double[] scores = [];
    private int[] rows = [];
    private PlainRow[] objects = [];
    private ScoringPlan bytes = null!;
    private ScoringPlan shorts = null!;
    private ScoringPlan ints = null!;
    private ScoringPlan absent = null!;

    [Params("165x7", "10000x7", "1000000x7", "10000000x7", "75000x50")]
    public string Size { get; set; } = "165x7";

    [GlobalSetup]
    public void Prepare()
    {
        var (count, columns) = (int.Parse(Size.Split('x')[0]), int.Parse(Size.Split('x')[1]));
        doubles = Tables.Columns(count, columns, i => Tables.Draw(i, 21) * 0.5);
        weights = [.. Tables.Weights(columns).Select(w => (double)w)];
        (scores, rows) = (new double[count], new int[count]);
        objects = [.. Enumerable.Range(0, count).Select(r => new PlainRow(r, [.. doubles.Select(c => c[r])]))];
        bytes = Tables.Bytes(count, columns);
        shorts = Tables.Shorts(count, columns);
        ints = Tables.Ints(count, columns);
        absent = Tables.ShortsWithAbsence(count, columns);
    }

    [Benchmark]
    public double Floor() => MemoryFloor.Read(doubles);

    [Benchmark(Baseline = true)]
    public int DoublesAndSort()
    {
        for (var r = 0; r < scores.Length; r++)
        {
            var sum = 0.0;
            for (var c = 0; c < doubles.Length; c++)
            {
                sum += doubles[c][r] * weights[c];
            }

            (scores[r], rows[r]) = (-sum, r);
        }

        Array.Sort(scores, rows);
        return rows[Places - 1];
    }

    [Benchmark]
    public int LinqOverObjects() => objects
        .Select(o => (o.Row, Score: o.Points.Zip(weights, (p, w) => p * w).Sum()))
        .OrderByDescending(o => o.Score)
        .Take(Places)
        .Last().Row;

    [Benchmark]
    public int TensorsAndQueue()
    {
        scores.AsSpan().Clear();
        for (var c = 0; c < doubles.Length; c++)
        {
            TensorPrimitives.MultiplyAdd(doubles[c], weights[c], scores, scores);
        }

        var best = new PriorityQueue<int, double>(Places + 1);
        for (var r = 0; r < scores.Length; r++)
        {
            if (best.Count < Places)
            {
                best.Enqueue(r, scores[r]);
            }
            else
            {
                best.EnqueueDequeue(r, scores[r]);
            }
        }

        return best.Peek();
    }

    [Benchmark]
    public int Select8() => TopRows.Of(bytes, Places).Tied.Count;

    [Benchmark]
    public int Select16() => TopRows.Of(shorts, Places).Tied.Count;

    [Benchmark]
    public int Select32() => TopRows.Of(ints, Places).Tied.Count;

    [Benchmark]
    public int Select16WithAbsence() => TopRows.Of(absent, Places).Tied.Count;

    [Benchmark]
    public int SelectInto() => Cut.Select(shorts, Places, rows).Tied;

    [Benchmark]
    public int CutOnly() => Cut.Of(shorts, Places).Tied;
}
