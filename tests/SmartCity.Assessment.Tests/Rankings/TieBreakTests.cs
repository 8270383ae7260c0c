using Xunit;

namespace SmartCity.Assessment.Tests.Rankings;

public sealed class TieBreakTests
{
    private static readonly Rubric s_ten = Rubric.Scale(0, 10);
    private static readonly DeclaredFact[] s_born = [new("born", FactKind.Date)];

    private static Candidate City(string code, Measurement a, Measurement b, int year = 2000) =>
        new(code, facts: [Fact.Date("born", new DateOnly(year, 1, 1))], measured: [("a", a), ("b", b), ("c", 5m)]);

    private static Ranking Ranked(IEnumerable<TieBreak> breaks, params Candidate[] candidates)
    {
        var root = Aspect.Mean(
            "t",
            Aspect.Measured("a", s_ten, missing: AbsenceRule.LeaveOut).Weight(0),
            Aspect.Measured("b", s_ten, missing: AbsenceRule.LeaveOut).Weight(0),
            Aspect.Measured("c", s_ten));
        var table = PerformanceTable.OfPoints(AspectTree.Of(root), Roster.Of(candidates, s_born).Value).Value;
        return Ranking.Of(Screening.Of(ScoreBoard.From(table).Value).Value, new RankingRules(breaks: breaks)).Value;
    }

    private static string Ranks(Ranking ranking, string codes) => string.Join(' ', codes.Select(c => ranking.RankOf(c.ToString())));

    private static string Groups(IEnumerable<IReadOnlyList<Candidate>> groups) => string.Join('|', groups.Select(g => string.Concat(g)));

    [Fact]
    public void Without_breaks_equals_stay_equal()
    {
        var ranking = Ranked([], City("p", 1, 1), City("q", 2, 2));
        Assert.Equal("1 1", Ranks(ranking, "pq"));
        var tie = Assert.Single(ranking.Ties);
        Assert.True(tie.Remains);
        Assert.Empty(tie.Steps);
        Assert.Null(tie.Between(tie.Candidates[0], tie.Candidates[1]));
    }

    [Fact]
    public void Breaks_act_in_the_declared_order()
    {
        Candidate[] cities = [City("p", 1, 9), City("q", 2, 1)];
        Assert.Equal("2 1", Ranks(Ranked([TieBreak.HigherOn("a"), TieBreak.HigherOn("b")], cities), "pq"));
        Assert.Equal("1 2", Ranks(Ranked([TieBreak.HigherOn("b"), TieBreak.HigherOn("a")], cities), "pq"));
        Assert.Equal("1 2", Ranks(Ranked([TieBreak.LowerOn("a")], cities), "pq"));
    }

    [Fact]
    public void Only_breaks_that_acted_are_recorded_and_each_pair_has_its_own()
    {
        TieBreak[] breaks = [TieBreak.HigherOn("c"), TieBreak.HigherOn("a"), TieBreak.HigherOn("b")];
        var ranking = Ranked(breaks, City("p", 1, 3), City("q", 2, 1), City("r", 1, 4), City("s", 1, 3));
        Assert.Equal("3 1 2 3", Ranks(ranking, "pqrs"));
        Assert.Equal("1 1 1 1", string.Join(' ', "pqrs".Select(c => ranking.ScoreRankOf(c.ToString()))));
        var tie = Assert.Single(ranking.Ties);
        Assert.Equal(["higher a", "higher b"], tie.Steps.Select(s => s.Break.ToString()));
        Assert.Equal(["q|prs", "q|r|ps"], tie.Steps.Select(s => Groups(s.Groups)));
        Assert.Equal("q|r|ps", Groups(tie.Groups));
        Assert.True(tie.Remains);
        var (p, q, r, s) = (tie.Candidates[0], tie.Candidates[1], tie.Candidates[2], tie.Candidates[3]);
        Assert.Equal(breaks[1], tie.Between(p, q));
        Assert.Equal(breaks[1], tie.Between(q, p));
        Assert.Equal(breaks[2], tie.Between(r, p));
        Assert.Null(tie.Between(p, s));
        Candidate[] order = [.. tie.Groups.SelectMany(g => g)];
        Assert.All(order.Index(), one => Assert.All(order.Index(), other =>
            Assert.Equal(one.Index < other.Index && tie.Between(one.Item, other.Item) is not null, tie.IsBefore(one.Item, other.Item))));
        Assert.True(tie.IsBefore(order[0], order[^1]));
        Assert.False(tie.IsBefore(order[0], new Candidate("stranger")) || tie.IsBefore(new Candidate("stranger"), order[0]));
    }

    [Fact]
    public void Who_has_no_figure_comes_last_whichever_end_is_better()
    {
        Candidate[] cities = [City("p", Measurement.Missing, 1), City("q", 0, 1), City("r", 9, 1)];
        Assert.Equal("3 2 1", Ranks(Ranked([TieBreak.HigherOn("a")], cities), "pqr"));
        Assert.Equal("3 1 2", Ranks(Ranked([TieBreak.LowerOn("a")], cities), "pqr"));
    }

    [Fact]
    public void Those_without_a_figure_stay_equal_and_the_next_break_separates_them()
    {
        Candidate[] cities = [City("p", Measurement.Missing, 1), City("q", Measurement.Missing, 2), City("r", 9, 0)];
        Assert.Equal("2 2 1", Ranks(Ranked([TieBreak.HigherOn("a")], cities), "pqr"));
        Assert.Equal("3 2 1", Ranks(Ranked([TieBreak.HigherOn("a"), TieBreak.HigherOn("b")], cities), "pqr"));
    }

    [Fact]
    public void Facts_break_ties_too()
    {
        Candidate[] cities = [City("p", 1, 1, 1990), City("q", 1, 1, 2001)];
        Assert.Equal("2 1", Ranks(Ranked([TieBreak.HigherFact("born")], cities), "pq"));
        Assert.Equal("1 2", Ranks(Ranked([TieBreak.LowerFact("born")], cities), "pq"));
    }

    [Fact]
    public void A_published_reading_does_not_separate_what_is_shown_alike()
    {
        Candidate[] cities = [City("p", 1.00001m, 1), City("q", 1.00002m, 1)];
        Assert.Equal("2 1", Ranks(Ranked([TieBreak.HigherOn("a")], cities), "pq"));
        Assert.Equal("1 1", Ranks(Ranked([TieBreak.HigherOn("a").ReadAs(Reading.Published)], cities), "pq"));
    }

    [Fact]
    public void More_marks_at_the_top_of_the_scale_come_first_or_fewer_as_declared()
    {
        var tree = Aspect.Mean("t", Aspect.Marked("a", s_ten), Aspect.Marked("b", s_ten));
        var ani = new Assessor("ani");
        var budi = new Assessor("budi");
        ScoreSheet[] sheets =
        [
            ani.On("p", ("a", 10m), ("b", 7m)), budi.On("p", ("a", 10m), ("b", 9m)), ani.On("q", ("a", 9m), ("b", 8m)), budi.On("q", ("a", 10m), ("b", 9m)),
        ];
        Ranking Of(TieBreak rule) => AssessmentScheme.Create(tree, ranking: new RankingRules(breaks: [rule])).Assess(Candidate.List("p", "q"), sheets).Value.Ranking;
        Assert.Equal("1 2", Ranks(Of(TieBreak.MoreTopMarks("t")), "pq"));
        Assert.Equal("1 1", Ranks(Of(TieBreak.MoreTopMarks("b")), "pq"));
        Assert.Equal("2 1", Ranks(Of(TieBreak.FewerTopMarks("t")), "pq"));
        Assert.Equal("more top marks on t", Of(TieBreak.MoreTopMarks("t")).Ties[0].Steps[0].Break.ToString());
        Assert.Equal("fewer top marks on t", Of(TieBreak.FewerTopMarks("t")).Ties[0].Steps[0].Break.ToString());
    }

    [Fact]
    public void Marks_at_the_top_are_counted_over_all_criteria_beneath_the_node()
    {
        var tree = Aspect.Mean("t", Aspect.Marked("a", s_ten), Aspect.Marked("b", s_ten));
        var (ani, budi) = (new Assessor("ani"), new Assessor("budi"));
        ScoreSheet[] sheets =
        [
            ani.On("p", ("a", 10m), ("b", 7m)), budi.On("p", ("a", 10m), ("b", 7m)), ani.On("q", ("a", 10m), ("b", 10m)), budi.On("q", ("a", 8m), ("b", 6m)),
        ];
        Ranking Of(string on) =>
            AssessmentScheme.Create(tree, ranking: new RankingRules(breaks: [TieBreak.MoreTopMarks(on)])).Assess(Candidate.List("p", "q"), sheets).Value.Ranking;
        Assert.Equal("1 1", Ranks(Of("t"), "pq"));
        Assert.Equal("1 2", Ranks(Of("a"), "pq"));
        Assert.Equal("2 1", Ranks(Of("b"), "pq"));
    }

    [Fact]
    public void A_break_separates_only_within_a_class()
    {
        var roster = Roster.Of(
            new[] { ("p", "big", 1m), ("q", "small", 2m), ("r", "big", 3m) }.Select(c =>
                new Candidate(c.Item1, facts: [Fact.Text("size", c.Item2)], measured: [("a", c.Item3), ("c", 5m)])),
            [new DeclaredFact("size", FactKind.Text)]).Value;
        var tree = AspectTree.Of(Aspect.Mean("t", Aspect.Measured("a", s_ten).Weight(0), Aspect.Measured("c", s_ten)));
        var board = ScoreBoard.From(PerformanceTable.OfPoints(tree, roster).Value).Value;
        var ranking = Ranking.Of(Screening.Of(board).Value, new RankingRules(within: "size", breaks: [TieBreak.HigherOn("a")])).Value;
        Assert.Equal("2 1 1", Ranks(ranking, "pqr"));
        Assert.Equal("r|p", Groups(Assert.Single(ranking.Ties).Groups));
    }
}
