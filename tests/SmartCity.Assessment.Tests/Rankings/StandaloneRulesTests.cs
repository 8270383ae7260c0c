using Xunit;

namespace SmartCity.Assessment.Tests.Rankings;

public sealed class StandaloneRulesTests
{
    private static ScoreBoard Board()
    {
        var tree = AspectTree.Of(Aspect.Measured("points", Rubric.Scale(0, 10)));
        var roster = Roster.Of([new Candidate("a", facts: [Fact.Text("name", "x")], measured: [("points", 5m)])], [new DeclaredFact("name", FactKind.Text)]).Value;
        return ScoreBoard.From(PerformanceTable.OfPoints(tree, roster).Value).Value;
    }

    [Fact]
    public void Gates_that_name_unknown_things_or_ask_a_text_for_a_number_are_refused()
    {
        var board = Board();
        var refused = Assert.Throws<SchemeException>(() => Screening.Of(board, Gate.AtLeast("nope", 1), Gate.On(FactTest.AtLeast("name", 1))));
        Assert.Equal(["aspects.unknown", "facts.test-kind"], refused.Findings.Select(f => f.Code));
    }

    [Fact]
    public void Breaks_that_name_unknown_things_or_order_texts_are_refused()
    {
        var screening = Screening.Of(Board()).Value;
        var rules = new RankingRules(breaks: [TieBreak.HigherOn("nope"), TieBreak.HigherFact("name"), TieBreak.MoreTopMarks("points").ReadAs(Reading.Published)]);
        var refused = Assert.Throws<SchemeException>(() => Ranking.Of(screening, rules));
        Assert.Equal(["aspects.unknown", "facts.text-no-order", "reading.of-fact"], refused.Findings.Select(f => f.Code));
    }

    [Fact]
    public void No_break_reads_an_unweighted_score()
    {
        var screening = Screening.Of(Board()).Value;
        var rules = new RankingRules(breaks: TieBreak.HigherOn("points").ReadAs(Reading.Unweighted));
        var finding = Assert.Single(Assert.Throws<SchemeException>(() => Ranking.Of(screening, rules)).Findings);
        Assert.Equal("reading.not-here", finding.Code);
        Assert.EndsWith("breaks[0].read", finding.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void The_field_can_be_read()
    {
        var screening = Screening.Of(Board(), Gate.AtLeast("points", 6)).Value;
        Assert.Empty(screening.Field);
        Assert.Equal("a", Assert.Single(Screening.Of(Board(), Gate.AtLeast("points", 5)).Value.Field).Code);
    }
}
