using BenchmarkDotNet.Attributes;

namespace SmartCity.Assessment.Benchmarks;

/// <summary>What it costs to leave the integers: an assessment of nested means in whole columns, and the same candidates row by row in fractions, because some points are absent beneath nested means, or a node is a harmonic mean.</summary>
[MemoryDiagnoser]
public class TreeBenchmarks
{
    private const int Count = 10_000;

    private readonly AssessmentScheme means = Scheme((code, children) => Aspect.Mean(code, children));
    private readonly AssessmentScheme harmonic = Scheme((code, children) => Aspect.Harmonic(code, children));
    private readonly Candidate[] whole = Candidates(absentOneIn: int.MaxValue);
    private readonly Candidate[] absent = Candidates(absentOneIn: 20);

    [Benchmark(Baseline = true)]
    public int WholeColumns() => means.Assess(whole, []).Value.Selection.Classes[0].Taken;

    [Benchmark]
    public int NestedWithAbsence() => means.Assess(absent, []).Value.Selection.Classes[0].Taken;

    [Benchmark]
    public int Harmonic() => harmonic.Assess(whole, []).Value.Selection.Classes[0].Taken;

    private static AssessmentScheme Scheme(Func<string, WeightedAspect[], CompositeAspect> upper)
    {
        var hundred = Rubric.Scale(1, 100, 0.5m);
        var aspects = Enumerable.Range(0, 5).Select(g => upper($"aspect-{g}", [.. Enumerable.Range(0, 5).Select(c => Aspect.Measured($"c{g}{c}", hundred, missing: AbsenceRule.LeaveOut).Weight(c + 1))]));
        return AssessmentScheme.Create(Aspect.Mean("total", aspects.Select(a => a.Weight(1))), quota: Quota.Of(100, AtCut.TakeAll));
    }

    private static Candidate[] Candidates(int absentOneIn) => [.. Enumerable.Range(0, Count).Select(i => new Candidate(
        $"k{i:00000}",
        measured: Enumerable.Range(0, 25).Select(c => ($"c{c / 5}{c % 5}", Tables.Draw((i * 25) + c + 11, absentOneIn) == 0 ? Measurement.Missing : Measurement.FromDecimal(1 + (Tables.Draw((i * 25) + c, 199) * 0.5m))))))];
}
