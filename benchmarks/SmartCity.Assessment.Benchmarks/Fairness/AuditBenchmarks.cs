using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Benchmarks.Fairness;

/// <summary>
/// The audit of a contest: every rule, every probe, what each assessor could do alone. The baseline is what is usually written for the first of its questions alone: each mark is raised by a step,
/// on all processors, and the changed input is assessed from the beginning.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 3)]
public class AuditBenchmarks
{
    private readonly Contest contest = new();
    private AssessmentScheme scheme = null!;

    /// <summary>How marks are corrected: not at all, or for the severity of 20 assessors.</summary>
    [Params("none", "additive")]
    public string Corrected { get; set; } = "none";

    [GlobalSetup]
    public void Prepare() => scheme = contest.Scheme.With(calibration: Corrected == "none" ? Calibration.None : Calibration.Additive);

    [Benchmark(Baseline = true)]
    public int RaiseEachMarkAndAssessAgain()
    {
        var taken = scheme.Assess(contest.Candidates, contest.Sheets).Value.Selection.Classes[0].Taken;
        var raised = (from place in Enumerable.Range(0, contest.Sheets.Count) from mark in contest.Sheets[place].Marks where mark.Value.Value < 10 select (place, mark.Key, mark.Value.Value)).ToArray();
        var changes = 0;
        Parallel.ForEach(raised, m =>
        {
            var sheets = contest.Sheets.ToArray();
            sheets[m.place] = sheets[m.place].With(m.Key, m.Value + 0.5m);
            if (scheme.Assess(contest.Candidates, sheets).Value.Selection.Classes[0].Taken != taken)
            {
                Interlocked.Increment(ref changes);
            }
        });
        return changes;
    }

    [Benchmark]
    public long Audit() => FairnessAudit.Run(scheme, contest.Candidates, contest.Sheets).Runs;
}
