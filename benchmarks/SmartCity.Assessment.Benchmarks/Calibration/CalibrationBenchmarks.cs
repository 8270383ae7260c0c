using BenchmarkDotNet.Attributes;

namespace SmartCity.Assessment.Benchmarks;

/// <summary>
/// Exact severities of assessors on one criterion, four marks on each candidate. The baseline finds them in floating-point numbers by turns, candidates then assessors,
/// until nothing moves by a thousand millionth: what is usually written, and what parts exact ties.
/// </summary>
[MemoryDiagnoser]
public class CalibrationBenchmarks
{
    private const int MarksEach = 4;

    private Panel panel = null!;
    private (int Assessor, double Mark)[][] marks = [];
    private int assessors;

    [Params("165x20", "1000x100", "5000x500")]
    public string Size { get; set; } = "165x20";

    [GlobalSetup]
    public void Prepare()
    {
        var candidates = int.Parse(Size.Split('x')[0]);
        assessors = int.Parse(Size.Split('x')[1]);
        var random = new Random(2019);
        marks = [.. Enumerable.Range(0, candidates).Select(c => Enumerable.Range(0, assessors).OrderBy(_ => random.Next()).Take(MarksEach).Order()
            .Select(a => (a, random.Next(0, 201) / 2.0)).ToArray())];
        var tree = AspectTree.Of(Aspect.Marked("policy", Rubric.Scale(0, 100, 0.5m)));
        var panelists = Enumerable.Range(0, assessors).Select(a => new Assessor($"a{a}")).ToArray();
        var roster = Roster.Of(Enumerable.Range(0, candidates).Select(c => new Candidate($"c{c}"))).Value;
        panel = Panel.Of(tree, roster, marks.SelectMany((r, c) => r.Select(m => panelists[m.Assessor].On($"c{c}", ("policy", (decimal)m.Mark))))).Value;
    }

    [Benchmark(Baseline = true)]
    public double ByTurnsInDoubles()
    {
        var (leniency, sums, counts, moved) = (new double[assessors], new double[assessors], new int[assessors], 1.0);
        for (var sweep = 0; moved > 1e-9 && sweep < 100_000; sweep++)
        {
            Array.Clear(sums);
            Array.Clear(counts);
            foreach (var row in marks)
            {
                var worth = 0.0;
                foreach (var (a, mark) in row)
                {
                    worth += (mark - leniency[a]) / row.Length;
                }

                foreach (var (a, mark) in row)
                {
                    sums[a] += mark - worth;
                    counts[a]++;
                }
            }

            moved = 0;
            for (var a = 0; a < assessors; a++)
            {
                moved = Math.Max(moved, Math.Abs((sums[a] / counts[a]) - leniency[a]));
                leniency[a] = sums[a] / counts[a];
            }
        }

        return leniency[0];
    }

    [Benchmark]
    public int Exact() => CalibratedPanel.Of(panel, Calibration.Additive).Value.Criteria.Count;
}
