using Xunit;

namespace SmartCity.Assessment.Tests;

public sealed class AssessFromTableTests
{
    private static readonly Assessor s_ani = new("ani", conflicts: [Conflict.WithCandidate("a")]);

    private static AssessmentScheme Scheme() => AssessmentScheme.Create(Aspect.Marked("policy", Rubric.Scale(0, 10)), conflicts: ConflictRule.Recuse);

    [Fact]
    public void A_table_of_this_scheme_gives_the_result_of_the_sheets()
    {
        var scheme = Scheme();
        var sheets = new[] { s_ani.On("a", ("policy", 9)), new Assessor("budi").On("a", ("policy", 4)) };
        var roster = Roster.Of(Candidate.List("a")).Value;
        var table = PerformanceTable.From(Panel.Of(scheme.Tree, roster, sheets, ConflictRule.Recuse).Value).Value;
        var (ofTable, ofSheets) = (scheme.Assess(table).Value, scheme.Assess(Candidate.List("a"), sheets).Value);
        Assert.Contains(ofTable.Findings, f => f.Code == "marks.recused");
        Assert.Equal(Fingerprint.Of(ofSheets), Fingerprint.Of(ofTable));
    }

    [Fact]
    public void The_input_of_points_in_columns_holds_the_points()
    {
        var scheme = AssessmentScheme.Create(Aspect.Mean(
            "t", Aspect.Marked("a", Rubric.Scale(0, 10, 1), tooFewMarks: AbsenceRule.LeaveOut).Weight(1), Aspect.Measured("b", Rubric.Scale(0, 10)).Weight(2)));
        var roster = Roster.Of(Candidate.List("x", "y")).Value;
        AssessmentResult Of(long first) => scheme.Assess(PerformanceTable.OfPoints(
            scheme.Tree, roster, ColumnTable.Of(Column.Of([first, 0L], 3, [false, true]), Column.Of([2.5m, 4m]))).Value).Value;
        var result = Of(22);
        Assert.Equal("22/3", result.Input.Points!.Columns[0][0].ToString());
        Assert.NotEqual(Fingerprint.Of(result.Input), Fingerprint.Of(Of(23).Input));
        Assert.Equal(Fingerprint.Of(result), Fingerprint.Of(scheme.Assess(result.Input).Value));
        Assert.Throws<ArgumentException>(() => InputJson.Write(result.Input));
    }

    [Fact]
    public void The_input_of_points_that_came_with_candidates_is_assessed_as_points()
    {
        var scheme = Scheme();
        var roster = Roster.Of([new Candidate("a", measured: [("policy", 4m)]), new Candidate("b", measured: [("policy", 7m)])]).Value;
        var result = scheme.Assess(PerformanceTable.OfPoints(scheme.Tree, roster).Value).Value;
        Assert.Null(result.Input.Points);
        Assert.Equal(Fingerprint.Of(result), Fingerprint.Of(scheme.Assess(result.Input).Value));
        Assert.NotEmpty(InputJson.Write(result.Input));
    }

    [Fact]
    public void The_input_of_a_table_names_who_wrote_no_sheet()
    {
        var scheme = Scheme();
        var (sheets, silent) = (new[] { new Assessor("budi").On("a", ("policy", 4)) }, new Assessor("cici"));
        var table = PerformanceTable.From(Panel.Of(scheme.Tree, Roster.Of(Candidate.List("a")).Value, sheets, ConflictRule.Recuse, [silent]).Value).Value;
        Assert.Equal(Fingerprint.Of(scheme.Assess(AssessmentInput.Of(Candidate.List("a"), sheets, [silent])).Value), Fingerprint.Of(scheme.Assess(table).Value));
    }

    [Fact]
    public void A_table_made_by_other_rules_is_refused()
    {
        var scheme = Scheme();
        var roster = Roster.Of(Candidate.List("a")).Value;
        var sheets = new[] { new Assessor("budi").On("a", ("policy", 4)) };
        var highest = PerformanceTable.From(Panel.Of(scheme.Tree, roster, sheets, ConflictRule.Recuse).Value, Consensus.Highest).Value;
        var rejecting = PerformanceTable.From(Panel.Of(scheme.Tree, roster, sheets).Value).Value;
        var otherFacts = Roster.Of(Candidate.List("a"), [new DeclaredFact("k", FactKind.Text)]).Value;
        Assert.Throws<ArgumentException>(() => scheme.Assess(highest));
        Assert.Throws<ArgumentException>(() => scheme.Assess(rejecting));
        Assert.Throws<ArgumentException>(() => scheme.Assess(PerformanceTable.OfPoints(scheme.Tree, otherFacts).Value));
    }

    [Fact]
    public void A_declared_value_for_an_unknown_node_is_a_finding()
    {
        var scheme = Scheme();
        var roster = Roster.Of([new Candidate("a", measured: [("policy", 4m)], declared: [("nope", 1m)])]).Value;
        Assert.Contains(scheme.Assess(PerformanceTable.OfPoints(scheme.Tree, roster).Value).Findings, f => f.Code == "declared.unknown");
    }

    [Fact]
    public void Everything_prints_also_for_who_has_no_score()
    {
        var result = Scheme().Assess(Candidate.List("a", "b"), [new Assessor("budi").On("a", ("policy", 4))]).Value;
        Assert.All(result.Standings, s => Assert.NotEmpty($"{s} {s.Total} {result.Explain(s.Candidate.Code)}"));
        Assert.Equal("notRankable tooFewMarks – missing missing", $"{default(NodeScore)} {default(Cell)} {default(Rank)} {default(Mark)} {default(Measurement)}");
        Assert.Contains(result.Findings, f => f.Code == "ranking.not-rankable" && f.Arguments[1] == "b");
    }

    [Fact]
    public void Null_items_are_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => Scheme().Assess([null!], []));
        Assert.Throws<ArgumentException>(() => Scheme().Assess(Candidate.List("a"), [null!]));
        Assert.Throws<ArgumentException>(() => Aspect.Mean("t", (WeightedAspect)null!));
        Assert.Throws<ArgumentException>(() => BandScale.OnExact([null!]));
        Assert.Throws<ArgumentException>(() => new RankingRules(breaks: [null!]));
        Assert.ThrowsAny<ArgumentException>(() => Quota.Of(1, (AtCut)77));
        Assert.ThrowsAny<ArgumentException>(() => new RankingRules(convention: (TieConvention)77));
    }
}
