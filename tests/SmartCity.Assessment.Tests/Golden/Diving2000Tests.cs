using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>Men's 3 m springboard, Sydney 2000, final (Emerson, Seltzer and Lin): 504 real marks.</summary>
public sealed class Diving2000Tests
{
    private static readonly GoldenCase s_case = GoldenCase.Example("diving-2000");

    [Fact]
    public void Every_diver_has_the_published_rank()
    {
        var rows = s_case.Rows("candidates.csv");
        Assert.Equal(12, rows.Count);
        Assert.Equal(
            rows.Select(r => (r["code"], r["publishedRank"])),
            rows.Select(r => (r["code"], s_case.StandingOf(r["code"]).Rank.ToString())));
    }

    [Fact]
    public void Every_total_is_the_middle_five_marks_times_the_difficulty_times_three_fifths()
    {
        var marks = s_case.Rows("scores.csv").ToLookup(r => (r["candidate"], r["criterion"]), r => Number(r["mark"]));
        Assert.Equal(72, marks.Count);
        foreach (var diver in s_case.Rows("candidates.csv"))
        {
            var total = Enumerable.Range(1, 6).Sum(d => marks[(diver["code"], $"dive{d}")].Order().Skip(1).Take(5).Sum() * Number(diver[$"difficulty{d}"]) * 0.6m);
            Assert.Equal(Exact.From(total), s_case.StandingOf(diver["code"]).Total.Score);
        }
    }

    [Fact]
    public void Three_medals_and_nine_without()
    {
        Assert.Equal(
            ["xiong-ni", "platas-fernando", "saoutine-dmitri"],
            s_case.Result.Standings.Where(s => s.Decision == Decision.Selected).Select(s => s.Candidate.Code));
        Assert.Equal("478.32", s_case.StandingOf("xiong-ni").Published);
        Assert.Equal(9, s_case.Result.Standings.Count(s => s.Decision == Decision.NotSelected));
    }

    [Fact]
    public void The_highest_and_the_lowest_mark_of_a_dive_count_for_nothing()
    {
        var dive = Assert.Single(s_case.Result.Explain("xiong-ni").Lines, l => l.Aspect.Code == "dive1");
        Assert.Equal(7, dive.Marks.Count);
        Assert.Equal(
            dive.Marks.Select(m => m.Written).Order().Skip(1).Take(5).Sum(),
            dive.Marks.Sum(m => m.Coefficient.TryToDecimal(out var c) ? c * m.Written!.Value : throw new InvalidOperationException()));
    }

    [Fact]
    public void Every_judge_marked_every_dive_so_that_nothing_is_corrected_and_the_result_says_why()
    {
        Assert.Equal(Calibration.Auto, s_case.Scheme.Calibration);
        Assert.Equal(6, s_case.Result.Table.Calibrated.Criteria.Count);
        Assert.All(s_case.Result.Table.Calibrated.Criteria, c =>
        {
            Assert.Equal((CalibrationKind.None, true), (c.Applied, c.Design.IsComplete));
            Assert.Equal(["calibration.auto-complete"], c.Reasons.Select(r => r.Code));
        });
        Assert.Null(s_case.Result.Uncorrected);
        Assert.Empty(s_case.Result.Findings);
        var none = s_case.Under(s_case.SchemeText.Replace("\"auto\"", "\"none\"", StringComparison.Ordinal)).Result;
        Assert.Equal(Calibration.None, none.Scheme.Calibration);
        Assert.Equal(none.Standings, s_case.Result.Standings);
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
