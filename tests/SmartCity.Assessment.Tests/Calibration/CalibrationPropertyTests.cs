using SmartCity.Assessment.Tests.Numbers;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Calibrations;

/// <summary>What additive calibration keeps on every connected panel; the letters are those of the rules of fairness.</summary>
public sealed class CalibrationPropertyTests
{
    public static TheoryData<string> Additive => ["additive", "shrunk"];

    /// <summary>B1. The proof is by effective resistances, which are a metric: docs/numbers.md.</summary>
    [Theory]
    [MemberData(nameof(Additive))]
    public void Raising_a_mark_puts_nobody_before_its_owner(string kind) => Holds(kind, 45, (panel, random, points) =>
    {
        var (c, a) = AnyMark(panel, random);
        var after = points(panel.With(c, a, panel.Marks[c][a] + random.Next(1, 6)))!;
        var before = points(panel)!;
        Assert.All(Others(before, c), d => Assert.True(Order(after, c, d) >= Order(before, c, d), $"c{d}"));
        return Others(before, c).Any();
    });

    /// <summary>B3 and B4, of candidates with the same assessors.</summary>
    [Theory]
    [MemberData(nameof(Additive))]
    public void Who_is_nowhere_worse_and_somewhere_better_is_better(string kind) => Holds(kind, 45, (panel, random, points) =>
    {
        var (c, _) = AnyMark(panel, random);
        var better = new PlainPanel([.. panel.Marks, Array.ConvertAll(panel.Marks[c], m => m + random.Next(0, 2))]);
        var scores = points(better)!;
        var isBetter = better.Marks[^1].Zip(better.Marks[c]).Any(m => m.First > m.Second);
        Assert.Equal(isBetter ? 1 : 0, Order(scores, panel.Marks.Length, c));
        return isBetter;
    });

    /// <summary>D1.</summary>
    [Fact]
    public void How_harsh_an_assessor_is_changes_nothing() => Holds("additive", 55, (panel, random, points) =>
    {
        var (a, shift) = (random.Next(panel.Assessors), random.Next(-9, 10));
        var shifted = new PlainPanel(Array.ConvertAll(panel.Marks, r => r.Select((m, i) => i == a ? m + shift : m).ToArray()));
        var (before, after) = (points(panel)!, points(shifted)!);
        AssertSameDifferences(before, after, 1);
        return shift != 0 && before.OfType<Rational>().Distinct().Count() > 1;
    });

    /// <summary>D3: with it, an exact tie between candidates who met different panels stays one.</summary>
    [Fact]
    public void Worth_and_leniency_that_add_up_are_found_exactly() => Holds("additive", 22, (panel, random, points) =>
    {
        var worth = panel.Marks.Select(_ => (decimal)random.Next(0, 4)).ToArray();
        var leniency = Enumerable.Range(0, panel.Assessors).Select(_ => random.Next(-3, 4)).ToArray();
        var exact = new PlainPanel([.. panel.Marks.Select((r, c) => r.Select((m, a) => m is null ? (decimal?)null : worth[c] + leniency[a]).ToArray())]);
        AssertSameDifferences([.. worth.Select((w, c) => panel.Marks[c].Any(m => m is not null) ? (Rational?)w : null)], points(exact)!, 1);
        var ranked = Enumerable.Range(0, worth.Length).Where(c => panel.Marks[c].Any(m => m is not null)).ToArray();
        return ranked.Any(c => ranked.Any(d => c < d && worth[c] == worth[d] && !Panel(exact, c).SequenceEqual(Panel(exact, d))));
    });

    /// <summary>D5: a mark that is what was expected may be given, or not.</summary>
    [Theory]
    [MemberData(nameof(Additive))]
    public void An_expected_mark_changes_nothing(string kind) => Holds(kind, 25, (panel, random, points) =>
    {
        // The expected mark is a fraction; all marks times its denominator make it a whole number.
        var missing = (from c in Enumerable.Range(0, panel.Marks.Length)
                       from a in Enumerable.Range(0, panel.Assessors)
                       where panel.Marks[c][a] is null && panel.Marks[c].Any(m => m is not null) && panel.Marks.Any(r => r[a] is not null)
                       select (c, a)).ToArray();
        if (missing.Length == 0)
        {
            return false;
        }

        var (candidate, assessor) = random.Pick(missing);
        var before = Assess(panel, kind);
        var expected = before.Table[PlainPanel.Candidate(candidate), "policy"].Points.Value - before.Table.Calibrated.On("policy")!.Corrections
            .Single(c => c.Assessor.Code == PlainPanel.Assessor(assessor)).Points!.Value.Value;
        if (expected.Denominator > 1_000_000)
        {
            return false;
        }

        var scale = (decimal)expected.Denominator;
        var scaled = new PlainPanel(Array.ConvertAll(panel.Marks, r => Array.ConvertAll(r, m => m * scale)));
        Assert.Equal(points(scaled)!, points(scaled.With(candidate, assessor, (decimal)expected.Numerator))!);
        return true;
    });

    /// <summary>A3 and A4.</summary>
    [Theory]
    [MemberData(nameof(Additive))]
    public void Names_of_assessors_and_candidates_decide_nothing(string kind) => Holds(kind, 60, (panel, random, points) =>
    {
        var (candidates, assessors) = (Shuffled(panel.Marks.Length, random), Shuffled(panel.Assessors, random));
        var before = points(panel)!;
        var renamed = panel.Assess(Of(kind), candidate: c => $"x{candidates[c]}", assessor: a => $"y{assessors[a]}").Value;
        Assert.Equal(
            before.Select(p => p?.ToString() ?? "–"),
            Enumerable.Range(0, panel.Marks.Length).Select(c => renamed.Table[$"x{candidates[c]}", "policy"] is { HasPoints: true } cell ? cell.Points.ToString() : "–"));
        return panel.Assessors > 1;
    });

    /// <summary>A10.</summary>
    [Fact]
    public void Another_unit_and_zero_for_all_change_nothing() => Holds("additive", 60, (panel, random, points) =>
    {
        var (times, plus) = (random.Next(1, 5), random.Next(-5, 6));
        var other = new PlainPanel(Array.ConvertAll(panel.Marks, r => Array.ConvertAll(r, m => (m * times) + plus)));
        AssertSameDifferences(points(panel)!, points(other)!, times);
        return (times, plus) != (1, 0);
    });

    [Fact]
    public void On_a_complete_panel_nothing_is_reordered_and_means_stay() => Claim.Holds(PlainPanel.Drawing, PlainPanel.Smaller, atLeastPercent: 16, statement: (panel, _) =>
    {
        if (!panel.IsComplete)
        {
            return false;
        }

        Assert.Equal(Points(panel, Calibration.None), Points(panel, Calibration.Additive));
        Assert.Equal(Points(panel, Calibration.None), Points(panel, Calibration.Auto));
        return panel.Assessors > 1 && panel.Marks.Length > 1;
    });

    [Fact]
    public void Corrections_sum_to_zero_and_contributions_to_the_score() => Holds("additive", 60, (panel, _, _) =>
    {
        var result = Assess(panel, "additive");
        Assert.True(Rational.Sum([.. result.Table.Calibrated.On("policy")!.Corrections.Select(c => c.Points!.Value.Value)]).IsZero);
        foreach (var standing in result.Standings.Where(s => s.Rank.IsRanked))
        {
            var line = result.Explain(standing.Candidate.Code).Lines[0];
            Assert.Equal(standing.Total.Score, new Exact(Rational.Sum([.. line.Marks.Select(m => m.Contribution!.Value.Value), line.Constant!.Value.Value])));
        }

        return result.Standings.Any(s => s.Rank.IsRanked);
    });

    [Theory]
    [InlineData("median")]
    [InlineData("trimmed")]
    public void Other_consensus_reads_the_corrected_marks(string consensus) => Holds("additive", 40, (panel, _, _) =>
    {
        var rule = consensus == "median" ? Consensus.Median(EvenMedian.Mean) : Consensus.TrimmedMean(1, TooFewToTrim.UseAll);
        var result = panel.Assess(Calibration.Additive, rule).Value;
        for (var c = 0; c < panel.Marks.Length; c++)
        {
            var corrected = result.Explain(PlainPanel.Candidate(c)).Lines[0].Marks.Select(m => m.Corrected is { } own ? own.Value : m.Read!.Value).Order().ToArray();
            if (corrected.Length > 0)
            {
                var drop = consensus == "median" ? (corrected.Length - 1) / 2 : corrected.Length > 2 ? 1 : 0;
                var kept = corrected[drop..^drop];
                Assert.Equal(Rational.Sum(kept) / kept.Length, result.Table[PlainPanel.Candidate(c), "policy"].Points.Value);
            }
        }

        return panel.Marks.Any(r => r.Count(m => m is not null) > 2);
    });

    private static void Holds(string kind, int atLeastPercent, Func<PlainPanel, Random, Func<PlainPanel, Rational?[]?>, bool> statement) =>
        Claim.Holds(PlainPanel.Drawing, PlainPanel.Smaller, atLeastPercent, (panel, random) =>
            panel.IsConnected && panel.Marks.Any(r => r.Any(m => m is not null)) && statement(panel, random, p => Points(p, Of(kind))));

    private static Calibration Of(string kind) => kind == "shrunk" ? Calibration.AdditiveShrunk(1.5m) : Calibration.Additive;

    private static AssessmentResult Assess(PlainPanel panel, string kind) => panel.Assess(Of(kind)).Value;

    private static Rational?[] Points(PlainPanel panel, Calibration calibration)
    {
        var table = panel.Assess(calibration).Value.Table;
        return [.. Enumerable.Range(0, panel.Marks.Length).Select(c => table[PlainPanel.Candidate(c), "policy"] is { HasPoints: true } cell ? (Rational?)cell.Points.Value : null)];
    }

    private static IEnumerable<int> Others(Rational?[] points, int candidate) => Enumerable.Range(0, points.Length).Where(d => d != candidate && points[d] is not null);

    private static int Order(Rational?[] points, int c, int d) => Math.Sign(points[c]!.Value.CompareTo(points[d]!.Value));

    private static void AssertSameDifferences(Rational?[] before, Rational?[] after, int times)
    {
        Assert.Equal(before.Select(p => p is null), after.Select(p => p is null));
        Assert.True(before.Zip(after).Where(p => p.First is not null).Select(p => p.Second!.Value - (p.First!.Value * times)).Distinct().Count() <= 1, $"{string.Join(' ', before)} and {string.Join(' ', after)}");
    }

    private static (int Candidate, int Assessor) AnyMark(PlainPanel panel, Random random) => random.Pick(
        (from c in Enumerable.Range(0, panel.Marks.Length) from a in Enumerable.Range(0, panel.Assessors) where panel.Marks[c][a] is not null select (c, a)).ToArray());

    private static IEnumerable<int> Panel(PlainPanel panel, int candidate) => Enumerable.Range(0, panel.Assessors).Where(a => panel.Marks[candidate][a] is not null);

    private static int[] Shuffled(int count, Random random)
    {
        var all = Enumerable.Range(0, count).ToArray();
        random.Shuffle(all);
        return all;
    }
}
