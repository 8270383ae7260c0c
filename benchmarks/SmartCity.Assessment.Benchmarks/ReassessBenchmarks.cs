using BenchmarkDotNet.Attributes;

namespace SmartCity.Assessment.Benchmarks;

/// <summary>One mark of a contest is another. The baseline assesses the changed input from the beginning; a different mark is raised or lowered by a step each time.</summary>
[MemoryDiagnoser]
public class ReassessBenchmarks
{
    private readonly Contest contest = new();
    private AssessmentResult result = null!;
    private ScoreSheet[] others = [];
    private AssessmentInput[] inputs = [];
    private int next;

    /// <summary>How marks are corrected: not at all, or for the severity of 20 assessors.</summary>
    [Params("none", "additive")]
    public string Corrected { get; set; } = "none";

    [GlobalSetup]
    public void Prepare()
    {
        result = contest.Scheme.With(calibration: Corrected == "none" ? Calibration.None : Calibration.Additive).Assess(contest.Candidates, contest.Sheets).Value;
        var random = new Random(7);
        var all = result.Input.ScoreSheets;
        int[] places = [.. Enumerable.Range(0, all.Count).OrderBy(_ => random.Next()).Take(64)];
        others = Array.ConvertAll(places, p => Changed(all[p], random.Next(all[p].Marks.Count)));
        inputs = [.. places.Zip(others, (p, other) => AssessmentInput.Of(result.Input.Candidates, all.Select((s, i) => i == p ? other : s), result.Input.Assessors))];
    }

    [Benchmark(Baseline = true)]
    public int AssessAgain() => result.Scheme.Assess(inputs[next++ % inputs.Length]).Value.Selection.Classes[0].Taken;

    [Benchmark]
    public int Reassess() => result.Reassess(others[next++ % others.Length]).Value.Selection.Classes[0].Taken;

    [Benchmark]
    public int ReassessTenSheets() => result.Reassess(others.AsSpan(next++ % (others.Length - 10), 10).ToArray()).Value.Selection.Classes[0].Taken;

    private static ScoreSheet Changed(ScoreSheet sheet, int at) => sheet.Assessor.On(
        sheet.Candidate, sheet.Marks.Select((m, i) => (m.Key, i != at ? m.Value : Mark.Scored(m.Value.Value == 10 ? 9.5m : m.Value.Value + 0.5m))));
}
