using BenchmarkDotNet.Attributes;
using SmartCity.Assessment.Insight;
using SmartCity.Assessment.Insight.Tests.Raters;

namespace SmartCity.Assessment.Benchmarks;

/// <summary>165 candidates × 8 assessors × 7 criteria on a scale from 0 to 10, beside one parameter at a time by plain loops.</summary>
[MemoryDiagnoser]
public class RaschBenchmarks
{
    private MarkSet marks = null!;
    private JointRasch fit = null!;

    [GlobalSetup]
    public void Prepare()
    {
        marks = MarkSet.Of(CategoryScale.Between(0, 10), Names("c", 165), Names("k", 7), Names("a", 8),
            from n in Enumerable.Range(0, 165)
            from i in Enumerable.Range(0, 7)
            from j in Enumerable.Range(0, 8)
            let noise = Tables.Draw((((n * 7) + i) * 8) + j, 7) + Tables.Draw((((n * 7) + i) * 8) + j + 100_000, 4)
            select new CategoryMark(n, i, j, Math.Clamp(2 + (n % 4) - (i % 2) + (j % 3) + noise - 3, 0, 10)));
        fit = JointRasch.Of(marks, Centring.CandidatesFree).Value;
    }

    /// <summary>Stops at a residual a hundred thousand times larger, since the last digits take it many sweeps.</summary>
    [Benchmark(Baseline = true)]
    public double OneParameterAtATime()
    {
        var plain = new PlainJoint(marks);
        plain.Run(1e-3, 1000);
        return plain.Residual;
    }

    [Benchmark]
    public double Joint() => JointRasch.Of(marks, Centring.CandidatesFree).Value.LogLikelihood;

    [Benchmark]
    public double Marginal() => MarginalRasch.Of(marks, Centring.CandidatesFree).Value.Deviance;

    [Benchmark]
    public int Diagnosis() => fit.Diagnose().AssessorByCandidate.Count;

    private static IEnumerable<string> Names(string prefix, int count) => Enumerable.Range(0, count).Select(n => $"{prefix}{n}");
}
