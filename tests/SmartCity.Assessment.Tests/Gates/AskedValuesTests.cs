using Xunit;

namespace SmartCity.Assessment.Tests.Gates;

public sealed class AskedValuesTests
{
    private static readonly Aspect s_points = Aspect.Measured("points", Rubric.Scale(0, 10));
    private static readonly DeclaredFact[] s_facts = [new("track", FactKind.Text), new("size", FactKind.Number)];

    private static Validated<AssessmentResult> Assess(Gate[] gates, params string[] tracks) =>
        AssessmentScheme.Create(s_points, facts: s_facts, gates: gates).Assess(Candidates(tracks), []);

    private static IEnumerable<Candidate> Candidates(string[] tracks) => tracks.Select((t, i) =>
        new Candidate("abc"[i].ToString(), facts: [Fact.Text("track", t), Fact.Number("size", i)], measured: [("points", 5m)]));

    private static string[] Told(Validated<AssessmentResult> result) =>
        [.. result.Findings.Where(f => f.Code.StartsWith("facts.", StringComparison.Ordinal)).Select(f => $"{f.Kind} {f.Path} {f.Code}")];

    [Theory]
    [InlineData("City")]
    [InlineData("ｃity")]
    public void A_slip_of_the_pen_does_not_dodge_a_gate(string track)
    {
        var result = Assess([Gate.On(FactTest.Is("track", "city"))], "city", track);
        Assert.Equal(["Error candidates(b).facts.track facts.asked-alike"], Told(result));
    }

    [Fact]
    public void Nor_a_condition_on_one()
    {
        var gate = Gate.AtLeast("points", 6).When(FactTest.OneOf("track", "town", "city"));
        Assert.Equal(
            ["Error candidates(a).facts.track facts.asked-alike", "Error candidates(b).facts.track facts.asked-alike"],
            Told(Assess([gate, gate], "City", "Town", "village")));
    }

    [Fact]
    public void Two_gates_with_two_spellings_are_found_at_every_candidate()
    {
        Gate[] gates = [Gate.On(FactTest.IsNot("track", "city")), Gate.On(FactTest.IsNot("track", "City"))];
        Assert.Equal(["Error candidates(a).facts.track facts.asked-alike"], Told(Assess(gates, "city")));
    }

    [Fact]
    public void Spellings_that_one_test_names_both_are_both_meant() =>
        Assert.Equal([], Told(Assess([Gate.On(FactTest.OneOf("track", "city", "City"))], "City", "city")));

    [Fact]
    public void A_value_that_nobody_has_is_a_warning()
    {
        Gate[] gates = [Gate.AtLeast("points", 6), Gate.On(FactTest.IsNot("track", "withdrwan")).When(FactTest.OneOf("track", "city", "twon"))];
        Assert.Equal(
            ["Warning gates[1].isNot facts.asked-of-nobody", "Warning gates[1].when.oneOf facts.asked-of-nobody"], Told(Assess(gates, "city", "withdrawn")));
    }

    [Fact]
    public void Numbers_are_compared_by_their_size_and_need_no_spelling() =>
        Assert.Equal([], Told(Assess([Gate.On(FactTest.Is("size", "7.0")), Gate.On(FactTest.AtMost("size", 9))], "city")));

    [Fact]
    public void The_stage_alone_finds_it_too()
    {
        var roster = Roster.Of(Candidates(["City"]), s_facts).Value;
        var board = ScoreBoard.From(PerformanceTable.OfPoints(AspectTree.Of(s_points), roster).Value).Value;
        Assert.Contains(Screening.Of(board, Gate.On(FactTest.Is("track", "city"))).Findings, f => f.Code == "facts.asked-alike");
    }
}
