using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Every candidate held against every gate, the Field that comes of it, and the board on which the nodes that read the Field are scored too.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order.</remarks>
public sealed class Screening
{
    private readonly GateJudge judge;
    private readonly GateOutcome[] worst;
    private readonly bool[] inField;

    private Screening(ScoreBoard board, GateJudge judge, GateOutcome[] worst, bool[] inField, ContentList<Gate> gates)
    {
        this.inField = inField;
        Board = board;
        this.judge = judge;
        this.worst = worst;
        Gates = gates;
    }

    /// <summary>The scores, those that read the Field included.</summary>
    public ScoreBoard Board { get; }

    /// <summary>The gates in the declared order.</summary>
    public IReadOnlyList<Gate> Gates { get; }

    /// <summary>Judges gates.</summary>
    /// <param name="board">The scores.</param>
    /// <param name="gates">The gates in the declared order.</param>
    /// <returns>The screening, or every finding: a fact that a gate reads is missing or differs from the asked value only by case, the Field gives a relative function nothing to work with.</returns>
    /// <exception cref="SchemeException">A gate names an unknown node or fact, or asks of a fact what its type does not answer.</exception>
    public static Validated<Screening> Of(ScoreBoard board, params IEnumerable<Gate> gates)
    {
        Guard.Against.Null(board);
        var list = new ContentList<Gate>(Guard.Against.Null(gates), nameof(gates));
        var facts = board.Roster.FactKinds;
        SchemeException.ThrowIfAny(list.SelectMany((g, i) => g.Check(board.Tree, facts).Select(f => f.Under($"gates[{i.ToText()}]"))));
        var worst = new GateOutcome[board.Roster.Count];
        var findings = new FindingList();
        findings.AddRange(AskedValues.Check(list, board.Roster));
        bool ReadsField(Gate gate) => gate.Reading != Reading.Points && board.Tree.Find(gate.Aspect) is { IsRelative: true };
        var first = new GateJudge(board);
        JudgeAll(first, list.Where(g => !ReadsField(g)), worst, findings);
        var inField = Array.ConvertAll(worst, o => o is GateOutcome.Passed);
        var scored = board.Over(inField);
        findings.AddRange(scored.Findings);
        if (!scored.TryGetValue(out var full))
        {
            return new Validated<Screening>(null, findings);
        }

        var second = new GateJudge(full);
        JudgeAll(second, list.Where(ReadsField), worst, findings);
        return new Validated<Screening>(new Screening(full, second, worst, inField, list), findings);
    }

    /// <summary>Who passed every gate that does not itself read a relative criterion: the candidates whose points relative value functions read. Listed by code, which means nothing.</summary>
    public IReadOnlyList<Candidate> Field => new ContentList<Candidate>(Board.Roster.Candidates.Where((_, place) => inField[place]));

    /// <summary>What each gate says of a candidate, in the declared order.</summary>
    /// <exception cref="ArgumentException">There is no such candidate.</exception>
    public IReadOnlyList<Verdict> VerdictsOn(string candidate)
    {
        return VerdictsOn(Board.Roster.PlaceOf(candidate));
    }

    internal ContentList<Verdict> VerdictsOn(int candidate) => new(Gates.Select(g => judge.Judge(g, candidate)));

    internal GateOutcome OutcomeOf(int candidate) => worst[candidate];

    private static void JudgeAll(GateJudge judge, IEnumerable<Gate> gates, GateOutcome[] worst, FindingList findings)
    {
        foreach (var gate in gates)
        {
            foreach (var candidate in gate.ReadsFacts ? judge.Roster.Candidates : [])
            {
                findings.AddRange(GateJudge.Missing(gate, candidate));
            }

            for (var candidate = 0; candidate < worst.Length; candidate++)
            {
                var outcome = judge.OutcomeOf(gate, candidate);
                if (outcome == GateOutcome.Failed || (outcome == GateOutcome.NotJudged && worst[candidate] == GateOutcome.Passed))
                {
                    worst[candidate] = outcome;
                }
            }
        }
    }
}
