namespace SmartCity.Assessment.Tests.Properties.Instances;

/// <summary>A result written out line by line, in an order that depends on nothing but its content, so that two results can be compared and a difference can be read.</summary>
internal static class Portrait
{
    /// <summary>Everything a result says, the ledger included.</summary>
    public static string Whole(AssessmentResult result) => Whole(result.Selection, result.Ledger) + "\n" + string.Join('\n', result.Findings);

    /// <summary>Everything but the findings, which keep their own order.</summary>
    public static string Whole(Selection selection, Ledger ledger) => Sorted(OutcomeOf(selection).Concat(LedgerOf(selection, ledger, named: true)));

    /// <summary>Everything but the names of assessors.</summary>
    public static string WithoutAssessors(AssessmentResult result) => Sorted(OutcomeOf(result.Selection).Concat(LedgerOf(result.Selection, result.Ledger, named: false)));

    /// <summary>Cells, scores, verdicts, ranks, ties, decisions and reasons; no ledger.</summary>
    public static string Outcome(AssessmentResult result) => Sorted(OutcomeOf(result.Selection));

    /// <summary>One candidate's ranks, decision, and scores on some nodes; without its name.</summary>
    public static string Standing(AssessmentResult result, string candidate, IEnumerable<string> nodes) =>
        $"rank {result.Ranking.RankOf(candidate)} by score {result.Ranking.ScoreRankOf(candidate)} in '{result.Ranking.ClassOf(candidate)}' {result.Selection.DecisionOn(candidate)} "
        + string.Join(" ", nodes.Order(StringComparer.Ordinal).Select(n => $"{n}={Text(result.Scores[candidate, n])}"));

    private static string Sorted(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));

    private static string Text(NodeScore score) => $"{score.State} {(score.State == ScoreState.Scored ? score.Score : "")} {score.Published}";

    private static string Names(IEnumerable<Candidate> candidates) => string.Join("=", candidates);

    private static string Groups(IEnumerable<IEnumerable<Candidate>> groups) => string.Join(">", groups.Select(Names));

    private static string Reasons(IEnumerable<Reason> reasons) => string.Join("; ", reasons.Select(r => r.ToString()).Order(StringComparer.Ordinal));

    private static IEnumerable<string> OutcomeOf(Selection selection)
    {
        var screening = selection.Ranking.Screening;
        var table = screening.Board.Table;
        foreach (var candidate in table.Roster.Candidates.Select(c => c.Code))
        {
            foreach (var node in table.Tree.Aspects)
            {
                yield return $"{candidate} {node.Code} scores {Text(screening.Board[candidate, node.Code])}";
            }

            foreach (var criterion in table.Tree.Criteria)
            {
                var cell = table[candidate, criterion.Code];
                yield return $"{candidate} {criterion.Code} has {cell.State} {(cell.State == CellState.Points ? cell.Points : "")} from {cell.MarksUsed} of {Exact.From(cell.Lowest)} to {Exact.From(cell.Highest)}, {cell.MarksAtTop} at top";
            }

            var verdicts = screening.VerdictsOn(candidate);
            for (var i = 0; i < verdicts.Count; i++)
            {
                yield return $"{candidate} gate {i} {verdicts[i].Outcome} {verdicts[i].Reason}";
            }

            yield return $"{candidate} rank {selection.Ranking.RankOf(candidate)} by score {selection.Ranking.ScoreRankOf(candidate)} in '{selection.Ranking.ClassOf(candidate)}'";
            yield return $"{candidate} is {selection.DecisionOn(candidate)}: {Reasons(selection.ReasonsFor(candidate))}";
        }

        foreach (var tie in selection.Ranking.Ties)
        {
            yield return $"tie in '{tie.Class}' of {Names(tie.Candidates)} to {Groups(tie.Groups)} by {string.Join(", ", tie.Steps.Select(s => $"{s.Break} {Groups(s.Groups)}"))}";
        }

        foreach (var c in selection.Classes)
        {
            yield return $"class '{c.Class}' {c.Places} places {c.Taken} taken {c.LeftToCommittee} left to committee {c.Left} left, last {Names(c.LastSelected)} {c.LeftOver}";
        }
    }

    private static IEnumerable<string> LedgerOf(Selection selection, Ledger ledger, bool named)
    {
        foreach (var code in selection.Ranking.Screening.Board.Table.Roster.Candidates.Select(c => c.Code))
        {
            var explanation = ledger.Explain(code);
            yield return $"{code} is additive: {explanation.IsAdditive}";
            foreach (var line in explanation.Lines)
            {
                yield return $"{code} ledger {line.Aspect.Code} depth {line.Depth} {Text(line.Score)} points {line.Points} share {line.Share} brings {line.Contribution} constant {line.Constant} {Reasons(line.Rules)}";
                foreach (var mark in line.Marks)
                {
                    yield return $"{code} ledger {line.Aspect.Code} mark {(named ? mark.Assessor : "")} {mark.State} {Exact.From(mark.Written)} {Exact.From(mark.Read)} × {mark.Coefficient} brings {mark.Contribution}";
                }
            }

            foreach (var remainder in explanation.Remainders)
            {
                yield return $"{code} remainder {remainder.Aspect.Code} {remainder.Stage} {remainder.Rounding} {remainder.Amount}";
            }

            foreach (var gap in explanation.Gaps)
            {
                yield return $"{code} gap to {gap.LastSelected} {gap.Points} roundings {gap.Roundings} " + string.Join(" ", gap.Lines.Select(l => $"{l.Criterion.Code}:{l.Difference}").Order(StringComparer.Ordinal));
            }
        }
    }
}
