using FsCheck;
using FsCheck.Fluent;

namespace SmartCity.Assessment.Tests.Calibrations;

/// <summary>Marks on one criterion, a row for each candidate and a column for each assessor; null where there is none.</summary>
internal sealed record PlainPanel(decimal?[][] Marks)
{
    /// <summary>Wide enough for whatever is added to marks.</summary>
    public static readonly Rubric Wide = Rubric.Scale(-1_000_000_000, 1_000_000_000);

    /// <summary>Small panels with few different marks, so that ties abound; every second one complete.</summary>
    public static Gen<PlainPanel> Drawing =>
        from candidates in Gen.Choose(1, 6)
        from assessors in Gen.Choose(1, 5)
        from missingInTen in Gen.Elements(0, 2, 4, 6)
        from most in Gen.Elements(1, 4, 10)
        from cells in Gen.ArrayOf(Gen.ArrayOf(Cell(missingInTen, most), assessors), candidates)
        select new PlainPanel(cells);

    public int Assessors => Marks[0].Length;

    public AspectTree Tree => Scheme(Calibration.None).Tree;

    /// <summary>Whether marks join every assessor that gave any.</summary>
    public bool IsConnected
    {
        get
        {
            var reached = new HashSet<int>();
            var open = new Queue<int>(Enumerable.Range(0, Assessors).Where(a => Marks.Any(r => r[a] is not null)).Take(1));
            while (open.TryDequeue(out var assessor))
            {
                if (reached.Add(assessor))
                {
                    foreach (var other in Marks.Where(r => r[assessor] is not null).SelectMany(r => Enumerable.Range(0, Assessors).Where(a => r[a] is not null)))
                    {
                        open.Enqueue(other);
                    }
                }
            }

            return Enumerable.Range(0, Assessors).All(a => reached.Contains(a) || Marks.All(r => r[a] is null));
        }
    }

    /// <summary>Whether every candidate has a mark and every assessor gave one.</summary>
    public bool IsFull => Marks.All(r => r.Any(m => m is not null)) && Enumerable.Range(0, Assessors).All(a => Marks.Any(r => r[a] is not null));

    /// <summary>Who marked whom, where everybody did.</summary>
    public MarkGraph Graph
    {
        get
        {
            var by = Marks.Select(r => Enumerable.Range(0, Assessors).Where(a => r[a] is not null).ToArray()).ToArray();
            var starts = by.Aggregate(new List<int> { 0 }, (s, b) => [.. s, s[^1] + b.Length]);
            return new MarkGraph([.. Enumerable.Range(0, Marks.Length)], [.. Enumerable.Range(0, Assessors)], [.. starts], [.. by.SelectMany(b => b)]);
        }
    }

    public bool IsComplete => Marks.All(r => r.All(m => m is not null));

    public static string Candidate(int index) => $"c{index}";

    public static string Assessor(int index) => $"a{index}";

    public static PlainPanel Of(params string[] rows) => new([.. rows.Select(r => r.Split(' ').Select(m => m == "-" ? (decimal?)null : decimal.Parse(m, System.Globalization.CultureInfo.InvariantCulture)).ToArray())]);

    public static AssessmentScheme Scheme(Calibration calibration, Consensus? consensus = null) =>
        AssessmentScheme.Create(Aspect.Marked("policy", Wide), consensus: consensus ?? Consensus.Mean, calibration: calibration, quota: Quota.Of(1, AtCut.TakeAll));

    public IEnumerable<ScoreSheet> Sheets(Func<int, string>? candidate = null, Func<int, string>? assessor = null) =>
        from c in Enumerable.Range(0, Marks.Length)
        from a in Enumerable.Range(0, Assessors)
        where Marks[c][a] is not null
        select new Assessor((assessor ?? Assessor)(a)).On((candidate ?? Candidate)(c), ("policy", Marks[c][a]!.Value));

    public Validated<AssessmentResult> Assess(Calibration calibration, Consensus? consensus = null, Func<int, string>? candidate = null, Func<int, string>? assessor = null) =>
        Scheme(calibration, consensus).Assess(Enumerable.Range(0, Marks.Length).Select(c => new Candidate((candidate ?? Candidate)(c))), Sheets(candidate, assessor));

    public PlainPanel With(int candidate, int assessor, decimal? mark)
    {
        var copy = Array.ConvertAll(Marks, r => (decimal?[])r.Clone());
        copy[candidate][assessor] = mark;
        return new PlainPanel(copy);
    }

    /// <summary>Fewer candidates, fewer assessors, fewer or lower marks.</summary>
    public static IEnumerable<PlainPanel> Smaller(PlainPanel panel)
    {
        for (var c = 0; c < panel.Marks.Length && panel.Marks.Length > 1; c++)
        {
            yield return new PlainPanel([.. panel.Marks[..c], .. panel.Marks[(c + 1)..]]);
        }

        for (var a = 0; a < panel.Assessors && panel.Assessors > 1; a++)
        {
            yield return new PlainPanel(Array.ConvertAll(panel.Marks, r => (decimal?[])[.. r[..a], .. r[(a + 1)..]]));
        }

        for (var c = 0; c < panel.Marks.Length; c++)
        {
            for (var a = 0; a < panel.Assessors; a++)
            {
                if (panel.Marks[c][a] > 0)
                {
                    yield return panel.With(c, a, panel.Marks[c][a] - 1);
                }
            }
        }
    }

    public override string ToString() => string.Join(" / ", Marks.Select(r => string.Join(' ', r.Select(m => m?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"))));

    private static Gen<decimal?> Cell(int missingInTen, int most) =>
        Gen.Frequency((missingInTen, Gen.Constant<decimal?>(null)), (10 - missingInTen, Gen.Choose(0, most).Select(m => (decimal?)m)));
}
