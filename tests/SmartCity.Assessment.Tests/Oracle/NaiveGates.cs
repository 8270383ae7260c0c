namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>Gates, one candidate and one gate at a time.</summary>
internal sealed class NaiveGates(Instance instance, NaiveScores scores)
{
    public GateOutcome Judge(PlainGate gate, PlainCandidate candidate)
    {
        if (!Concerns(gate, candidate))
        {
            return GateOutcome.NotAsked;
        }

        if (gate.Fact is { } test)
        {
            return Holds(test, candidate) ? GateOutcome.Passed : GateOutcome.Failed;
        }

        var node = instance.Node(gate.On);
        if (gate.Reading != Reading.Points && scores[candidate, node].State == ScoreState.OutsideField)
        {
            return GateOutcome.NotAsked;
        }

        if (scores.Read(candidate, node, gate.Reading) is not { } figure)
        {
            return GateOutcome.NotJudged;
        }

        var passes = gate.Bound switch
        {
            Bound.AtLeast => figure >= gate.At,
            Bound.Above => figure > gate.At,
            Bound.AtMost => figure <= gate.At,
            _ => figure < gate.At,
        };
        return passes ? GateOutcome.Passed : GateOutcome.Failed;
    }

    /// <summary>Whether the gate is asked of the candidate at all.</summary>
    public static bool Concerns(PlainGate gate, PlainCandidate candidate) => gate.When is not { } condition || Holds(condition, candidate);

    /// <summary>Whether a gate can only be judged once the Field is known.</summary>
    public bool ReadsField(PlainGate gate) => gate.Fact is null && gate.Reading != Reading.Points && instance.Node(gate.On).IsRelative;

    private static bool Holds(PlainFactTest test, PlainCandidate candidate) => test.Fact switch
    {
        PlainFact.IsCity => candidate.IsCity ?? throw new NaiveRefusal("facts.needed"),
        PlainFact.IsSize => candidate.Size == test.Size,
        _ => (candidate.Difficulty ?? throw new NaiveRefusal("facts.needed")) >= test.Least,
    };
}
