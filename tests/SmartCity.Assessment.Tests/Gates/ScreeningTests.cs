using Xunit;

namespace SmartCity.Assessment.Tests.Gates;

public sealed class ScreeningTests
{
    private static readonly Rubric s_free = Rubric.Open();
    private static readonly Aspect s_a = Aspect.Measured("a", s_free, missing: AbsenceRule.NotRankable);
    private static readonly Aspect s_b = Aspect.Measured("b", s_free);
    private static readonly DeclaredFact[] s_facts = [new("track", FactKind.Text), new("size", FactKind.Number)];

    private static Validated<Screening> Screen(Aspect root, Gate[] gates, RoundingPlan plan, IEnumerable<Fact> facts, params Measurement[] figures)
    {
        var measured = figures.Select((f, i) => ("abc"[i].ToString(), f));
        var roster = Roster.Of([new Candidate("x", facts: facts, measured: measured)], s_facts).Value;
        return Screening.Of(ScoreBoard.From(PerformanceTable.OfPoints(AspectTree.Of(root, plan), roster).Value).Value, gates);
    }

    private static GateOutcome Outcome(Aspect root, Gate gate, params Measurement[] figures) =>
        Screen(root, [gate], RoundingPlan.None, [], figures).Value.VerdictsOn("x")[0].Outcome;

    private static Selection Decided(Screening screening) => Selection.Of(Ranking.Of(screening).Value, null).Value;

    [Fact]
    public void The_exact_figure_is_read_unless_the_published_one_is_declared()
    {
        var mean = Aspect.Mean("t", s_a, s_b);
        Assert.Equal(GateOutcome.Failed, Outcome(mean, Gate.AtLeast("t", 4), 3.99992m, 4m));
        Assert.Equal(GateOutcome.Passed, Outcome(mean, Gate.AtLeast("t", 4).ReadAs(Reading.Published), 3.99992m, 4m));
    }

    [Fact]
    public void The_published_figure_can_fail_what_the_exact_one_passes()
    {
        var mean = Aspect.Mean("t", s_a, s_b);
        Assert.Equal(GateOutcome.Passed, Outcome(mean, Gate.Below("t", 4), 3.99992m, 4m));
        Assert.Equal(GateOutcome.Failed, Outcome(mean, Gate.Below("t", 4).ReadAs(Reading.Published), 3.99992m, 4m));
    }

    [Fact]
    public void An_unweighted_reading_takes_every_weight_as_one()
    {
        var mean = Aspect.Mean("t", s_a.Weight(3), s_b.Weight(1));
        Assert.Equal(GateOutcome.Failed, Outcome(mean, Gate.AtLeast("t", 4), 2, 6));
        Assert.Equal(GateOutcome.Passed, Outcome(mean, Gate.AtLeast("t", 4).ReadAs(Reading.Unweighted), 2, 6));
        Assert.Equal(GateOutcome.Failed, Outcome(mean, Gate.Above("t", 4).ReadAs(Reading.Unweighted), 2, 6));
    }

    [Fact]
    public void An_unweighted_deduction_keeps_its_sign()
    {
        var sum = Aspect.Sum("t", s_a.Factor(2), s_b.Factor(-3));
        Assert.Equal(GateOutcome.Passed, Outcome(sum, Gate.AtLeast("t", 4).ReadAs(Reading.Unweighted), 5, 1));
        Assert.Equal(GateOutcome.Failed, Outcome(sum, Gate.Above("t", 4).ReadAs(Reading.Unweighted), 5, 1));
    }

    [Fact]
    public void Roundings_above_the_criteria_are_not_applied_to_an_unweighted_reading()
    {
        var gate = Gate.AtLeast("t", 1.5m).ReadAs(Reading.Unweighted);
        var plan = new RoundingPlan(total: Rounding.Down(0));
        var verdict = Screen(Aspect.Mean("t", s_a.Weight(2), s_b), [gate], plan, [], 1, 2).Value.VerdictsOn("x")[0];
        Assert.Equal(GateOutcome.Passed, verdict.Outcome);
    }

    [Fact]
    public void An_unweighted_reading_without_a_root_cannot_be_judged()
    {
        var root = Aspect.Geometric("t", Rounding.HalfUp(4), Aspect.Sum("g", s_a.Factor(2), s_b.Factor(-1)), Aspect.Measured("c", s_free));
        Assert.Equal(GateOutcome.NotJudged, Outcome(root, Gate.AtLeast("t", 0).ReadAs(Reading.Unweighted), 1, 1.5m, 2));
        Assert.Equal(GateOutcome.Passed, Outcome(root, Gate.AtLeast("t", 0), 1, 1.5m, 2));
    }

    [Fact]
    public void Of_a_criterion_the_value_is_read_unless_points_are_declared()
    {
        var valued = Aspect.Measured("a", s_free.Valued(ValueFunction.Linear(0, 100)));
        Assert.Equal(GateOutcome.Failed, Outcome(Aspect.Mean("t", valued), Gate.AtLeast("a", 40), 50));
        Assert.Equal(GateOutcome.Passed, Outcome(Aspect.Mean("t", valued), Gate.AtLeast("a", 40).ReadAs(Reading.Points), 50));
        Assert.Equal(GateOutcome.Passed, Outcome(Aspect.Mean("t", valued), Gate.AtLeast("a", 0.5m), 50));
    }

    [Fact]
    public void A_gate_is_not_asked_of_whom_it_does_not_concern()
    {
        var gate = Gate.AtLeast("a", 5).When(FactTest.Is("track", "city"));
        Assert.Equal(GateOutcome.NotAsked, Screen(s_a, [gate], RoundingPlan.None, [Fact.Text("track", "village")], 1).Value.VerdictsOn("x")[0].Outcome);
        Assert.Equal(GateOutcome.Failed, Screen(s_a, [gate], RoundingPlan.None, [Fact.Text("track", "city")], 1).Value.VerdictsOn("x")[0].Outcome);
    }

    [Fact]
    public void Who_was_not_asked_stays_in_the_field_and_is_ranked()
    {
        var gate = Gate.AtLeast("a", 5).When(FactTest.Is("track", "city"));
        var screening = Screen(s_a, [gate], RoundingPlan.None, [Fact.Text("track", "village")], 1).Value;
        Assert.Equal("x", Assert.Single(screening.Field).Code);
        Assert.Equal(Decision.Undecided, Decided(screening).DecisionOn("x"));
    }

    [Fact]
    public void Facts_that_a_gate_reads_have_to_be_there_where_the_gate_concerns_the_candidate()
    {
        var gate = Gate.On(FactTest.AtLeast("size", 3)).When(FactTest.Is("track", "city"));
        string[] Refused(params Fact[] facts) =>
            [.. Screen(s_a, [gate], RoundingPlan.None, facts, 1).Findings.Where(f => f.Kind == FindingKind.Error).Select(f => $"{f.Code} {f.Path}")];
        Assert.Equal(["facts.needed candidates(x).facts.track"], Refused());
        Assert.Equal(["facts.needed candidates(x).facts.size"], Refused(Fact.Text("track", "city")));
        Assert.Empty(Refused(Fact.Text("track", "village")));
    }

    [Fact]
    public void Every_failed_gate_is_kept_as_a_reason_in_the_declared_order()
    {
        Gate[] gates = [Gate.AtMost("b", 1), Gate.AtLeast("a", 1), Gate.On(FactTest.Is("track", "city")), Gate.AtLeast("a", 5)];
        var screening = Screen(Aspect.Mean("t", s_a, s_b), gates, RoundingPlan.None, [Fact.Text("track", "village")], 2, 3).Value;
        var selection = Decided(screening);
        Assert.Equal(Decision.Excluded, selection.DecisionOn("x"));
        Assert.Equal(["gate.too-high", "gate.fact", "gate.too-low"], selection.ReasonsFor("x").Select(r => r.Code));
        Assert.Equal(["track = city", "track = city", "village"], selection.ReasonsFor("x")[1].Arguments);
        Assert.Empty(screening.Field);
    }

    [Fact]
    public void A_gate_that_cannot_be_judged_makes_a_candidate_not_rankable()
    {
        var leave = Aspect.Measured("a", s_free, missing: AbsenceRule.LeaveOut);
        var screening = Screen(Aspect.Mean("t", leave, s_b), [Gate.AtLeast("a", 5)], RoundingPlan.None, [], Measurement.Missing, 3).Value;
        Assert.Equal(GateOutcome.NotJudged, screening.VerdictsOn("x")[0].Outcome);
        Assert.Equal("3", screening.Board["x", "t"].ToString());
        var selection = Decided(screening);
        Assert.Equal(Decision.NotRankable, selection.DecisionOn("x"));
        Assert.Equal("gate.not-judged", Assert.Single(selection.ReasonsFor("x")).Code);
        Assert.False(selection.Ranking.RankOf("x").IsRanked);
    }

    [Fact]
    public void A_failed_gate_excludes_also_who_could_not_be_judged_by_another()
    {
        var leave = Aspect.Measured("a", s_free, missing: AbsenceRule.LeaveOut);
        Gate[] gates = [Gate.AtLeast("a", 5), Gate.AtLeast("b", 5)];
        foreach (var order in new[] { gates, [.. gates.Reverse()] })
        {
            var selection = Decided(Screen(Aspect.Mean("t", leave, s_b), order, RoundingPlan.None, [], Measurement.Missing, 3).Value);
            Assert.Equal(Decision.Excluded, selection.DecisionOn("x"));
            Assert.Equal(2, selection.ReasonsFor("x").Count);
        }
    }
}
