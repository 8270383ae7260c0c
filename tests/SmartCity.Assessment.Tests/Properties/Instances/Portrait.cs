namespace SmartCity.Assessment.Tests.Properties.Instances;

/// <summary>A result written out line by line, so that two results can be compared and a difference can be read.</summary>
/// <remarks>The order of lines depends on nothing but what they say.</remarks>
internal static class Portrait
{
    /// <summary>Everything a result says: findings, standings, outcome and ledger.</summary>
    public static string Whole(AssessmentResult result) => string.Join(
        '\n',
        result.Findings.Select(f => f.ToString())
            .Concat(result.Standings.Select(s => $"{s.Candidate} {s.Class} {s.Rank} {s.Published} {s.Decision} {s.Gap}"))
            .Append(Whole(result.Selection, result.Ledger)));

    /// <summary>Everything but the findings and the list of standings, which keep their own order.</summary>
    public static string Whole(Selection selection, Ledger ledger) => Whole(selection, ledger, null);

    /// <summary>Everything but the findings, with candidates under other names and equals listed by those.</summary>
    public static string Renamed(AssessmentResult result, Func<string, string> name) => Whole(result.Selection, result.Ledger, name);

    /// <summary>Everything but the findings and the names of assessors.</summary>
    public static string WithoutAssessors(AssessmentResult result) =>
        Sorted(OutcomeOf(result.Selection, null).Concat(LedgerOf(result.Selection, result.Ledger, null, assessors: false)));

    /// <summary>Cells, scores, verdicts, ranks, ties, decisions and reasons; no ledger and no findings.</summary>
    public static string Outcome(AssessmentResult result) => Sorted(OutcomeOf(result.Selection, null));

    /// <summary>One candidate's ranks, decision, and scores on some nodes; without its name.</summary>
    public static string Standing(AssessmentResult result, string candidate, IEnumerable<string> nodes) =>
        $"{Ranks(result.Ranking, candidate)} {result.Selection.DecisionOn(candidate)} "
        + string.Join(" ", nodes.Order(StringComparer.Ordinal).Select(n => $"{n}={Text(result.Scores[candidate, n])}"));

    private static string Whole(Selection selection, Ledger ledger, Func<string, string>? name) =>
        Sorted(OutcomeOf(selection, name).Concat(LedgerOf(selection, ledger, name, assessors: true)));

    private static string Sorted(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));

    private static string Text(NodeScore score) => $"{score.State} {(score.State == ScoreState.Scored ? score.Score : "")} {score.Published}";

    private static string Names(IEnumerable<Candidate> candidates, Func<string, string>? name) =>
        string.Join("=", name is null ? candidates.Select(c => c.Code) : candidates.Select(c => name(c.Code)).Order(StringComparer.Ordinal));

    private static string Name(string code, Func<string, string>? name) => name is null ? code : name(code);

    private static string Groups(IEnumerable<IEnumerable<Candidate>> groups, Func<string, string>? name) =>
        string.Join(">", groups.Select(g => Names(g, name)));

    private static string Ranks(Ranking ranking, string code) =>
        $"rank {ranking.RankOf(code)} by score {ranking.ScoreRankOf(code)} in '{ranking.ClassOf(code)}'";

    private static string Points(Cell cell) =>
        $"{cell.State} {(cell.State == CellState.Points ? cell.Points : "")} from {cell.MarksUsed} marks"
        + $" of {Figure(cell.Lowest)} to {Figure(cell.Highest)}, {cell.MarksAtTop} at top";

    /// <summary>Written exactly, since equal decimals may differ in their trailing zeros.</summary>
    private static string Figure(decimal? figure) => figure is { } known ? Exact.From(known).ToString() : "none";

    private static string Reasons(IEnumerable<Reason> reasons) => string.Join("; ", reasons.Select(r => r.ToString()).Order(StringComparer.Ordinal));

    private static IEnumerable<string> OutcomeOf(Selection selection, Func<string, string>? name)
    {
        var screening = selection.Ranking.Screening;
        var table = screening.Board.Table;
        foreach (var code in table.Roster.Candidates.Select(c => c.Code))
        {
            var candidate = Name(code, name);
            foreach (var node in table.Tree.Aspects)
            {
                yield return $"{candidate} {node.Code} scores {Text(screening.Board[code, node.Code])}";
            }

            foreach (var criterion in table.Tree.Criteria)
            {
                yield return $"{candidate} {criterion.Code} has {Points(table[code, criterion.Code])}";
            }

            var verdicts = screening.VerdictsOn(code);
            for (var i = 0; i < verdicts.Count; i++)
            {
                yield return $"{candidate} gate {i} {verdicts[i].Outcome} {verdicts[i].Reason}";
            }

            yield return $"{candidate} {Ranks(selection.Ranking, code)}";
            yield return $"{candidate} is {selection.DecisionOn(code)}: {Reasons(selection.ReasonsFor(code))}";
        }

        foreach (var tie in selection.Ranking.Ties)
        {
            var steps = string.Join(", ", tie.Steps.Select(s => $"{s.Break} {Groups(s.Groups, name)}"));
            yield return $"tie in '{tie.Class}' of {Names(tie.Candidates, name)} to {Groups(tie.Groups, name)} by {steps}";
        }

        foreach (var c in selection.Classes)
        {
            yield return $"class '{c.Class}' {c.Places} places {c.Taken} taken {c.LeftToCommittee} left to committee {c.Left} left {c.LeftOver}";
            yield return $"class '{c.Class}' last {Names(c.LastSelected, name)}";
        }
    }

    private static IEnumerable<string> LedgerOf(Selection selection, Ledger ledger, Func<string, string>? name, bool assessors)
    {
        foreach (var code in selection.Ranking.Screening.Board.Table.Roster.Candidates.Select(c => c.Code))
        {
            var (candidate, explanation) = (Name(code, name), ledger.Explain(code));
            yield return $"{candidate} is additive: {explanation.IsAdditive}";
            foreach (var line in explanation.Lines)
            {
                var (node, marks) = ($"{candidate} ledger {line.Aspect.Code}", line.Marks);
                yield return $"{node} depth {line.Depth} {Text(line.Score)} points {line.Points} share {line.Share}";
                yield return $"{node} brings {line.Contribution} constant {line.Constant} {Reasons(line.Rules)}";
                foreach (var mark in marks)
                {
                    var figures = $"{Figure(mark.Written)} {Figure(mark.Read)} × {mark.Coefficient} brings {mark.Contribution}";
                    yield return $"{node} mark {(assessors ? mark.Assessor : "")} {mark.State} {figures}";
                }
            }

            foreach (var remainder in explanation.Remainders)
            {
                yield return $"{candidate} remainder {remainder.Aspect.Code} {remainder.Stage} {remainder.Rounding} {remainder.Amount}";
            }

            foreach (var gap in explanation.Gaps)
            {
                var lines = string.Join(" ", gap.Lines.Select(l => $"{l.Criterion.Code}:{l.Difference}").Order(StringComparer.Ordinal));
                yield return $"{candidate} gap to {Name(gap.LastSelected.Code, name)} {gap.Difference} roundings {gap.Roundings} {lines}";
            }
        }
    }
}
