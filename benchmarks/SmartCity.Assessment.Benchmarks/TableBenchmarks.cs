using BenchmarkDotNet.Attributes;

namespace SmartCity.Assessment.Benchmarks;

/// <summary>Measured candidates × 50 criteria in five aspects, beside a loop over floating-point numbers with a sort.</summary>
[MemoryDiagnoser]
public class TableBenchmarks
{
    private const int Criteria = 50;

    private AssessmentScheme scheme = null!;
    private Candidate[] candidates = [];
    private double[] plain = [];

    [Params(1_000, 75_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(50);
        var codes = Enumerable.Range(1, Criteria).Select(i => $"c{i:00}").ToArray();
        var hundred = Rubric.Scale(0, 100, 0.5m);
        scheme = AssessmentScheme.Create(
            Aspect.Mean("total", codes.Chunk(10).Select((group, g) => (WeightedAspect)Aspect.Mean(
                $"aspect-{g}", group.Select((c, i) => Aspect.Measured(c, hundred).Weight(i + 1))))),
            quota: Quota.Of(100, AtCut.TakeAll));
        plain = new double[Count * Criteria];
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = random.Next(0, 201) * 0.5;
        }

        candidates = [.. Enumerable.Range(0, Count).Select(i => new Candidate(
            $"k{i:00000}", measured: codes.Select((c, j) => (c, (Measurement)(decimal)plain[(i * Criteria) + j])).ToArray()))];
    }

    [Benchmark(Baseline = true)]
    public int LoopOverDoubles()
    {
        var scores = new double[Count];
        for (var i = 0; i < Count; i++)
        {
            var total = 0.0;
            for (var g = 0; g < Criteria; g += 10)
            {
                var sum = 0.0;
                for (var j = 0; j < 10; j++)
                {
                    sum += plain[(i * Criteria) + g + j] * (j + 1);
                }

                total += sum / 55;
            }

            scores[i] = total / 5;
        }

        Array.Sort(scores);
        return scores.Length;
    }

    [Benchmark]
    public int Assess() => scheme.Assess(candidates, []).Value.Selection.Classes[0].Taken;
}
