namespace SmartCity.Assessment;

/// <summary>Holds one candidate against one gate.</summary>
internal sealed class GateJudge(ScoreBoard board)
{
    public Roster Roster => board.Roster;

    /// <summary>The facts that the gate reads and the candidate lacks.</summary>
    public static IEnumerable<Finding> Missing(Gate gate, Candidate owner)
    {
        if (gate.Applies is { } condition && owner.Find(condition.Fact) is null)
        {
            yield return FactNeeded(owner, condition.Fact, gate);
        }
        else if (gate.Fact is { } test && owner.Find(test.Fact) is null && Concerns(gate, owner))
        {
            yield return FactNeeded(owner, test.Fact, gate);
        }
    }

    public GateOutcome OutcomeOf(Gate gate, int candidate)
    {
        var owner = board.Roster[candidate];
        if (!Concerns(gate, owner))
        {
            return GateOutcome.NotAsked;
        }

        if (gate.Fact is { } test)
        {
            return owner.Find(test.Fact) is not { } fact ? GateOutcome.NotJudged : test.Holds(fact) ? GateOutcome.Passed : GateOutcome.Failed;
        }

        var node = board.Tree.Find(gate.Aspect)!;
        if (gate.Reading != Reading.Points && board.Column(node).States[candidate] == ScoreState.OutsideField)
        {
            return GateOutcome.NotAsked;
        }

        return board.Read(node, candidate, gate.Reading) is not { } figure
            ? GateOutcome.NotJudged
            : gate.Passes(figure) ? GateOutcome.Passed : GateOutcome.Failed;
    }

    public Verdict Judge(Gate gate, int candidate)
    {
        var outcome = OutcomeOf(gate, candidate);
        return new Verdict(gate, outcome, outcome is GateOutcome.Failed or GateOutcome.NotJudged ? ReasonFor(gate, candidate, outcome) : null);
    }

    private static bool Concerns(Gate gate, Candidate owner) =>
        gate.Applies is not { } condition || (owner.Find(condition.Fact) is { } fact && condition.Holds(fact));

    private static Finding FactNeeded(Candidate owner, string fact, Gate gate) =>
        InputMessages.FactNeeded.At($"{Roster.PathOf(owner)}.facts.{fact}", owner.Code, fact, gate.Code);

    private Reason ReasonFor(Gate gate, int candidate, GateOutcome outcome)
    {
        if (gate.Fact is { } test)
        {
            return OutcomeMessages.GateFact.Because(gate.Code, test.ToString(), board.Roster[candidate].Find(test.Fact)?.ToString() ?? "–");
        }

        var node = board.Tree.Find(gate.Aspect)!;
        if (outcome == GateOutcome.NotJudged)
        {
            return OutcomeMessages.GateNotJudged.Because(gate.Code, node.Aspect.Code);
        }

        var figure = board.Read(node, candidate, gate.Reading)!.Value;
        var message = gate.Bound switch
        {
            Bound.AtLeast => OutcomeMessages.GateNotAtLeast,
            Bound.Above => OutcomeMessages.GateNotAbove,
            Bound.AtMost => OutcomeMessages.GateNotAtMost,
            _ => OutcomeMessages.GateNotBelow,
        };
        return message.Because(gate.Code, node.Aspect.Code, figure.ToString(), NumberText.ToText(gate.At));
    }
}
