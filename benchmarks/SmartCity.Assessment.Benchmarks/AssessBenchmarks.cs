using BenchmarkDotNet.Attributes;

namespace SmartCity.Assessment.Benchmarks;

/// <summary>A whole assessment, from checked sheets to decisions, beside what is usually written instead: a LINQ query over floating-point numbers that checks nothing.</summary>
[MemoryDiagnoser]
public class AssessBenchmarks
{
    private readonly Contest contest = new();

    [Benchmark(Baseline = true)]
    public int LinqOverDoubles() => contest.Plain
        .GroupBy(m => m.Candidate)
        .Select(g => (g.Key, Score: g.GroupBy(m => m.Criterion).Select(c => c.Average(m => m.Value)).Average()))
        .OrderByDescending(c => c.Score)
        .Take(Contest.Places)
        .Count();

    [Benchmark]
    public int Assess() => contest.Scheme.Assess(contest.Candidates, contest.Sheets).Value.Selection.Classes[0].Taken;

    [Benchmark]
    public int AssessAndList() => contest.Scheme.Assess(contest.Candidates, contest.Sheets).Value.Standings.Count;

    [Benchmark]
    public string AssessAndFingerprint() => Fingerprint.Of(contest.Scheme.Assess(contest.Candidates, contest.Sheets).Value).ToString();
}
