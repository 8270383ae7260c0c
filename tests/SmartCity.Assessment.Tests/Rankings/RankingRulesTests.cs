using Xunit;

namespace SmartCity.Assessment.Tests.Rankings;

public sealed class RankingRulesTests
{
    private static readonly DeclaredFact[] s_facts = [new("track", FactKind.Text), new("born", FactKind.Date), new("size", FactKind.Number)];

    private static Screening Screened(params Candidate[] candidates)
    {
        var tree = AspectTree.Of(Aspect.Mean("total", Aspect.Measured("policy", Rubric.Scale(0, 10)), Aspect.Measured("budget", Rubric.Scale(0, 10))));
        return Screening.Of(ScoreBoard.From(PerformanceTable.OfPoints(tree, Roster.Of(candidates, s_facts).Value).Value).Value).Value;
    }

    private static Candidate City(string code, params Fact[] facts) => new(code, facts: facts, measured: [("policy", 5m), ("budget", 5m)]);

    private static string[] Refused(RankingRules rules) =>
        [.. Assert.Throws<SchemeException>(() => Ranking.Of(Screened(City("siak")), rules)).Findings.Select(f => $"{f.Path} {f.Code}")];

    [Fact]
    public void Candidates_are_ranked_within_a_declared_text()
    {
        Assert.Equal(["within facts.not-declared"], Refused(new RankingRules(within: "region")));
        Assert.Equal(["within ranking.within-needs-text"], Refused(new RankingRules(within: "size")));
        Assert.True(Ranking.Of(Screened(City("siak", Fact.Text("track", "city"))), new RankingRules(within: "track")).IsValid);
    }

    [Fact]
    public void Each_break_is_checked_where_it_stands() => Assert.Equal(
        [
            "breaks[1].fact facts.not-declared", "breaks[2].on aspects.unknown", "breaks[3].topMarks aspects.unknown", "breaks[4].read reading.points-of-aspect",
            "breaks[5].read reading.of-fact", "breaks[6].read reading.of-fact", "breaks[6].fact facts.text-no-order",
        ],
        Refused(new RankingRules(breaks:
        [
            TieBreak.HigherOn("policy").ReadAs(Reading.Points), TieBreak.LowerFact("age"), TieBreak.LowerOn("plan"), TieBreak.FewerTopMarks("plan"), TieBreak.HigherOn("total").ReadAs(Reading.Points),
            TieBreak.HigherFact("born").ReadAs(Reading.Published), TieBreak.HigherFact("track").ReadAs(Reading.Published),
        ])));

    [Fact]
    public void Everybody_needs_the_facts_that_rank_and_no_others()
    {
        var rules = new RankingRules(within: "track", breaks: [TieBreak.HigherOn("policy"), TieBreak.HigherFact("born"), TieBreak.LowerFact("born")]);
        var born = Fact.Date("born", new DateOnly(1990, 1, 1));
        var ranked = Ranking.Of(Screened(City("jambi", born, Fact.Text("track", "city")), City("siak", born), City("tegal")), rules);
        Assert.Equal(
            ["candidates(siak).facts.track siak track", "candidates(tegal).facts.born tegal born", "candidates(tegal).facts.track tegal track"],
            ranked.Findings.Select(f => $"{f.Path} {f.Arguments[0]} {f.Arguments[1]}").Order(StringComparer.Ordinal));
        Assert.All(ranked.Findings, f => Assert.Equal("facts.needed", f.Code));
        Assert.False(ranked.IsValid);
    }

    [Fact]
    public void Classes_that_differ_in_a_slip_are_refused_before_anybody_is_ranked()
    {
        var ranked = Ranking.Of(Screened(City("jambi", Fact.Text("track", "city")), City("siak", Fact.Text("track", "City"))), new RankingRules(within: "track"));
        Assert.Equal(["ranking.within ranking.classes-alike"], ranked.Findings.Select(f => $"{f.Path} {f.Code}"));
        Assert.False(ranked.IsValid);
    }

    [Fact]
    public void Rules_and_breaks_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentNullException>("breaks", () => new RankingRules(breaks: null!));
        Assert.ThrowsAny<ArgumentException>(() => new RankingRules(convention: (TieConvention)9));
        Assert.Throws<ArgumentException>("by", () => new RankingRules(Reading.Points));
        Assert.ThrowsAny<ArgumentException>(() => TieBreak.HigherOn("policy").ReadAs((Reading)9));
        Assert.Throws<ArgumentException>("on", () => TieBreak.HigherFact(" "));
        Assert.Throws<ArgumentNullException>("screening", () => Ranking.Of(null!));
        Assert.Equal((Reading.Exact, TieConvention.Standard, null, 0), (RankingRules.Standard.By, RankingRules.Standard.Convention, RankingRules.Standard.Within, RankingRules.Standard.Breaks.Count));
    }

    [Fact]
    public void A_break_says_what_it_does() => Assert.Equal(
        ["higher policy", "lower policy", "more top marks on policy", "fewer top marks on policy", "higher fact born", "lower fact born", "lower policy (Published)"],
        new[]
        {
            TieBreak.HigherOn("policy"), TieBreak.LowerOn("policy"), TieBreak.MoreTopMarks("policy"), TieBreak.FewerTopMarks("policy"), TieBreak.HigherFact("born"), TieBreak.LowerFact("born"),
            TieBreak.LowerOn("policy").ReadAs(Reading.Published),
        }.Select(b => b.ToString()));

    [Fact]
    public void A_tie_is_asked_about_candidates()
    {
        var ranking = Ranking.Of(Screened(City("jambi"), City("siak")), RankingRules.Standard).Value;
        var (tie, siak) = (Assert.Single(ranking.Ties), new Candidate("siak"));
        Assert.Throws<ArgumentNullException>("one", () => tie.Between(null!, siak));
        Assert.Throws<ArgumentNullException>("other", () => tie.Between(siak, null!));
        Assert.Throws<ArgumentNullException>(() => tie.IsBefore(null!, siak));
        Assert.Throws<ArgumentNullException>(() => tie.IsBefore(siak, null!));
        Assert.Same(tie, ranking.TieAt(1));

        var stranger = new Candidate("stranger");
        var broken = Assert.Single(Ranking.Of(Screened(City("jambi", Fact.Date("born", new DateOnly(1990, 1, 1))), City("siak", Fact.Date("born", new DateOnly(1991, 1, 1)))), new RankingRules(breaks: TieBreak.LowerFact("born"))).Value.Ties);
        Assert.Equal(TieBreak.LowerFact("born"), broken.Between(siak, new Candidate("jambi")));
        Assert.Null(broken.Between(stranger, siak));
        Assert.Null(broken.Between(siak, stranger));
        Assert.Equal(("", ""), (ranking.ClassOf("siak"), ranking.ClassAt(0)));
    }
}
