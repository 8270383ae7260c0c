using Xunit;

namespace SmartCity.Assessment.Tests.Gates;

public sealed class GateTests
{
    private static Verdict Judged(Gate gate, decimal figure)
    {
        var tree = AspectTree.Of(Aspect.Measured("a", Rubric.Open()));
        var roster = Roster.Of([new Candidate("x", measured: [("a", figure)])]).Value;
        return Screening.Of(ScoreBoard.From(PerformanceTable.OfPoints(tree, roster).Value).Value, gate).Value.VerdictsOn("x").Single();
    }

    private static GateOutcome Judged(FactTest test, Fact fact)
    {
        var tree = AspectTree.Of(Aspect.Measured("a", Rubric.Open()));
        var roster = Roster.Of([new Candidate("x", facts: [fact], measured: [("a", 1m)])], [new DeclaredFact(fact.Name, fact.Kind)]).Value;
        return Screening.Of(ScoreBoard.From(PerformanceTable.OfPoints(tree, roster).Value).Value, Gate.On(test)).Value.VerdictsOn("x").Single().Outcome;
    }

    [Theory]
    [InlineData(Bound.AtLeast, true, false, true, "gate.too-low")]
    [InlineData(Bound.Above, false, false, true, "gate.not-above")]
    [InlineData(Bound.AtMost, true, true, false, "gate.too-high")]
    [InlineData(Bound.Below, false, true, false, "gate.not-below")]
    public void Each_bound_is_exact_at_its_edge(Bound bound, bool atEdge, bool under, bool over, string code)
    {
        var gate = bound switch
        {
            Bound.AtLeast => Gate.AtLeast("a", 5),
            Bound.Above => Gate.Above("a", 5),
            Bound.AtMost => Gate.AtMost("a", 5),
            _ => Gate.Below("a", 5),
        };
        const decimal least = 0.0000000000000001m;
        Verdict[] verdicts = [Judged(gate, 5), Judged(gate, 5 - least), Judged(gate, 5 + least)];
        Assert.Equal([atEdge, under, over], verdicts.Select(v => v.Outcome == GateOutcome.Passed));
        Assert.All(verdicts, v => Assert.Equal(v.Outcome == GateOutcome.Passed ? null : code, v.Reason?.Code));
    }

    [Fact]
    public void A_reason_names_gate_node_figure_and_bound() =>
        Assert.Equal(["safe", "a", "4.5", "5"], Judged(Gate.AtLeast("a", 5.0m).Named("safe"), 4.50m).Reason!.Arguments);

    [Fact]
    public void A_gate_without_a_code_is_called_by_its_condition()
    {
        Assert.Equal("a ≥ 4", Gate.AtLeast("a", 4.0m).Code);
        Assert.Equal("a > 4", Gate.Above("a", 4).Code);
        Assert.Equal("a ≤ 4", Gate.AtMost("a", 4).Code);
        Assert.Equal("a < 4", Gate.Below("a", 4).Code);
        Assert.Equal("track = city", Gate.On(FactTest.Is("track", "city")).Code);
        Assert.Equal("safe", Gate.AtLeast("a", 4).Named("safe").Code);
    }

    [Fact]
    public void Facts_are_tested_at_the_edge()
    {
        Assert.Equal(GateOutcome.Passed, Judged(FactTest.AtLeast("f", 5), Fact.Number("f", 5)));
        Assert.Equal(GateOutcome.Failed, Judged(FactTest.AtLeast("f", 5), Fact.Number("f", 4.99m)));
        Assert.Equal(GateOutcome.Passed, Judged(FactTest.AtMost("f", 5), Fact.Number("f", 5)));
        Assert.Equal(GateOutcome.Failed, Judged(FactTest.AtMost("f", 5), Fact.Number("f", 5.01m)));
        Assert.Equal(GateOutcome.Failed, Judged(FactTest.Before("f", new DateOnly(2019, 3, 1)), Fact.Date("f", new DateOnly(2019, 3, 1))));
        Assert.Equal(GateOutcome.Passed, Judged(FactTest.Before("f", new DateOnly(2019, 3, 1)), Fact.Date("f", new DateOnly(2019, 2, 28))));
    }

    [Fact]
    public void Words_and_flags_are_compared_exactly()
    {
        Assert.Equal(GateOutcome.Passed, Judged(FactTest.Is("f", "city"), Fact.Text("f", "city")));
        Assert.Equal(GateOutcome.Failed, Judged(FactTest.Is("f", "city"), Fact.Text("f", "town")));
        Assert.Equal(GateOutcome.Failed, Judged(FactTest.IsNot("f", "city"), Fact.Text("f", "city")));
        Assert.Equal(GateOutcome.Passed, Judged(FactTest.IsNot("f", "city"), Fact.Text("f", "village")));
        Assert.Equal(GateOutcome.Passed, Judged(FactTest.OneOf("f", "city", "town"), Fact.Text("f", "town")));
        Assert.Equal(GateOutcome.Failed, Judged(FactTest.OneOf("f", "city", "town"), Fact.Text("f", "village")));
        Assert.Equal(GateOutcome.Passed, Judged(FactTest.Is("f", "true"), Fact.Flag("f", true)));
        Assert.Equal(GateOutcome.Failed, Judged(FactTest.Is("f", "true"), Fact.Flag("f", false)));
    }
}
