namespace SmartCity.Assessment;

/// <summary>Why a candidate has no total.</summary>
internal static class Absences
{
    public static IEnumerable<Reason> Of(ScoreBoard board, int candidate)
    {
        foreach (var node in board.Tree.Nodes)
        {
            var state = board.Column(node).States[candidate];
            if (state == ScoreState.Scored)
            {
                continue;
            }

            if (node.Criterion is { } criterion && state == ScoreState.NotRankable)
            {
                yield return OfCriterion(criterion, board.Table[candidate, node.CriterionIndex], board.Table.Consensus.For(criterion.Code));
            }
            else if (node.Composite is not null && state is ScoreState.LeftOut or ScoreState.NotRankable
                && node.Children.All(c => board.Column(c).States[candidate] is not ScoreState.NotRankable))
            {
                yield return OutcomeMessages.TooMuchAbsent.Because(node.Aspect.Code);
            }
        }
    }

    private static Reason OfCriterion(Criterion criterion, in Cell cell, Consensus consensus) => cell.State switch
    {
        CellState.NotApplicable => OutcomeMessages.NotApplicable.Because(criterion.Code),
        _ when criterion.Source == CriterionSource.Measured => OutcomeMessages.MeasuredMissing.Because(criterion.Code),
        _ when cell.MarksUsed >= consensus.Needs(criterion.LeastMarks) => OutcomeMessages.NoWeight.Because(criterion.Code, cell.MarksUsed.ToText()),
        _ => OutcomeMessages.TooFewMarks.Because(criterion.Code, cell.MarksUsed.ToText(), consensus.Needs(criterion.LeastMarks).ToText()),
    };
}
