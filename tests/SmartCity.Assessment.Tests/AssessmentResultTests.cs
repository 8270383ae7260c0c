using Xunit;

namespace SmartCity.Assessment.Tests;

public sealed class AssessmentResultTests
{
    private static readonly Rubric s_ten = Rubric.Scale(0, 10);

    [Theory]
    [InlineData("3.3333", null)]
    [InlineData("3.33330", null)]
    [InlineData("3.333", "declared.differs")]
    [InlineData("3.3334", "declared.differs")]
    [InlineData("3.33333", "declared.differs")]
    public void A_declared_total_agrees_when_it_is_the_published_figure(string declared, string? finding)
    {
        var scheme = AssessmentScheme.Create(Aspect.Mean("t", Aspect.Measured("a", s_ten), Aspect.Measured("b", s_ten), Aspect.Measured("c", s_ten)));
        var result = scheme.Assess([Of("x", Figure(declared), ("a", 3), ("b", 3), ("c", 4))], []).Value;
        Assert.Equal(finding, result.Findings.Select(f => f.Code).SingleOrDefault());
        Assert.Equal("10/3", result.Standings[0].Total.Score.ToString());
    }

    [Theory]
    [InlineData("3.125", true)]
    [InlineData("3.13", true)]
    [InlineData("3.12", false)]
    public void Or_the_exact_one(string declared, bool agrees)
    {
        var scheme = AssessmentScheme.Create(Aspect.Measured("t", s_ten), rounding: new RoundingPlan(publish: Rounding.HalfUp(2)));
        Assert.Equal(agrees, scheme.Assess([Of("x", Figure(declared), ("t", 3.125m))], []).Value.Findings.Count == 0);
    }

    [Fact]
    public void Sheets_are_exchanged_in_a_result_of_sheets_however_it_came_about()
    {
        var scheme = AssessmentScheme.Create(Aspect.Marked("t", s_ten));
        var (ani, budi) = (new Assessor("ani"), new Assessor("budi"));
        var roster = Roster.Of(Candidate.List("x", "y")).Value;
        var table = PerformanceTable.From(Panel.Of(scheme.Tree, roster, [ani.On("x", ("t", 4)), budi.On("x", ("t", 5)), ani.On("y", ("t", 6))]).Value).Value;
        var result = scheme.Assess(table).Value.Reassess(ani.On("x", ("t", 9)), new Assessor("citra").On("y", ("t", 7))).Value;
        Assert.Equal(["x 7", "y 6.5"], result.Standings.Select(s => $"{s.Candidate} {s.Total.Score}"));
        Assert.Equal(["ani", "budi", "citra"], result.Input.Assessors.Select(a => a.Code));
    }

    [Fact]
    public void Where_there_are_no_sheets_none_are_exchanged()
    {
        var scheme = AssessmentScheme.Create(Aspect.Measured("t", s_ten));
        var roster = Roster.Of(Candidate.List("x")).Value;
        var ofPoints = scheme.Assess(PerformanceTable.OfPoints(scheme.Tree, roster, ColumnTable.FromRows((decimal[])[4], 1)).Value).Value;
        Assert.Throws<InvalidOperationException>(() => ofPoints.Reassess(new Assessor("ani").On("x")));
        Assert.Throws<ArgumentException>(() => scheme.Assess([Of("x", null, ("t", 3))], []).Value.Reassess([null!]));
        Assert.Equal("3", scheme.Assess([Of("x", null, ("t", 3))], []).Value.Reassess().Value.Standings[0].Total.Score.ToString());
    }

    [Fact]
    public void A_declared_value_is_never_used_and_a_difference_is_a_warning_with_both_figures()
    {
        var scheme = AssessmentScheme.Create(Aspect.Mean("t", Aspect.Mean("inner", Aspect.Measured("a", s_ten)), Aspect.Measured("b", s_ten)));
        var plain = scheme.Assess([Of("x", null, ("a", 4), ("b", 5))], []).Value;
        var declared = scheme.Assess([new Candidate("x", measured: [("a", 4m), ("b", 5m)], declared: [("inner", 9m), ("t", 4.5m), ("b", 7m)])], []).Value;

        Assert.Equal(plain.Standings.Select(s => s.Total), declared.Standings.Select(s => s.Total));
        Assert.Equal(["declared.differs", "declared.differs"], declared.Findings.Select(f => f.Code));
        Assert.All(declared.Findings, f => Assert.Equal(FindingKind.Warning, f.Kind));
        Assert.Equal([["x", "b", "7", "5.0000", "5"], ["x", "inner", "9", "4.0000", "4"]], declared.Findings.Select(f => f.Arguments));
        Assert.Equal(["candidates(x).declared.b", "candidates(x).declared.inner"], declared.Findings.Select(f => f.Path));
    }

    [Fact]
    public void A_declared_value_where_there_is_no_score_is_a_warning()
    {
        var scheme = AssessmentScheme.Create(Aspect.Mean("t", Aspect.Measured("a", s_ten), Aspect.Measured("b", s_ten)));
        var finding = Assert.Single(scheme.Assess([Of("x", 5, ("a", 4))], []).Value.Findings, f => f.Code == "declared.not-computed");
        Assert.Equal(["x", "t", "5"], finding.Arguments);
    }

    [Fact]
    public void Declared_values_are_for_known_nodes_and_given_once()
    {
        var scheme = AssessmentScheme.Create(Aspect.Measured("t", s_ten));
        var findings = scheme.Assess([new Candidate("x", measured: [("t", 4m)], declared: [("t", 4m), ("t", 4m), ("u", 4m)])], []).Findings;
        Assert.Equal(["declared.twice", "declared.unknown"], findings.Select(f => f.Code).Order(StringComparer.Ordinal));
        Assert.All(findings, f => Assert.Equal(FindingKind.Error, f.Kind));
    }

    [Fact]
    public void The_result_keeps_the_scheme_the_input_and_every_stage()
    {
        var scheme = AssessmentScheme.Create(Aspect.Mean("t", Aspect.Marked("a", s_ten)), quota: Quota.Of(1, AtCut.TakeAll));
        var silent = new Assessor("silent");
        var input = AssessmentInput.Of(Candidate.List("y", "x"), [new Assessor("ani").On("x", ("a", 4)), new Assessor("ani").On("y", ("a", 6))], [silent]);
        var result = scheme.Assess(input).Value;

        Assert.Same(scheme, result.Scheme);
        Assert.Equal(Fingerprint.Of(input), Fingerprint.Of(result.Input));
        Assert.Contains(silent, result.Input.Assessors);
        Assert.Same(result.Ranking.Screening, result.Screening);
        Assert.Same(result.Screening.Board, result.Scores);
        Assert.Same(result.Scores.Table, result.Table);
        Assert.Equal(["y", "x"], result.Standings.Select(s => s.Candidate.Code));
        Assert.Equal("4", result.Table["x", "a"].Points.ToString());
        Assert.Equal("6.0000", result.Scores["y", "t"].Published);
        Assert.Equal("1", result.Ranking.RankOf("y").ToString());
        Assert.Equal(Decision.Selected, result.Selection.DecisionOn("y"));
        Assert.Equal("-2", result.Explain("x").Gaps.Single().Difference.ToString());
        Assert.Empty(result.Relative);
        Assert.Empty(result.Quantised);
    }

    [Fact]
    public void Nobody_unknown_is_in_any_stage()
    {
        var result = AssessmentScheme.Create(Aspect.Measured("t", s_ten)).Assess([Of("x", null, ("t", 4))], []).Value;
        foreach (var ask in new Action[]
        {
            () => result.Explain("X"), () => _ = result.Table["X", "t"], () => _ = result.Table["x", "T"], () => _ = result.Scores["X", "t"], () => _ = result.Scores["x", "T"],
            () => result.Screening.VerdictsOn("X"), () => result.Ranking.RankOf("X"), () => result.Ranking.ScoreRankOf("X"), () => result.Ranking.ClassOf("X"),
            () => result.Selection.DecisionOn("X"), () => result.Selection.ReasonsFor("X"),
        })
        {
            Assert.ThrowsAny<ArgumentException>(ask);
        }
    }

    private static decimal Figure(string text) => NumberText.TryParse(text, out var figure, out _) ? figure : throw new FormatException(text);

    private static Candidate Of(string code, decimal? declared, params (string Criterion, decimal Points)[] measured) => new(
        code,
        measured: measured.Select(m => (m.Criterion, Measurement.FromDecimal(m.Points))),
        declared: declared is { } total ? [("t", total)] : []);
}
