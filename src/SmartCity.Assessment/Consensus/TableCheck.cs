namespace SmartCity.Assessment;

/// <summary>Fills the cells of a performance table and collects what is wrong with measured values.</summary>
internal sealed class TableCheck(CalibratedPanel calibrated, ConsensusRules rules, bool pointsForAll)
{
    private readonly Panel panel = calibrated.Panel;
    private readonly AspectTree tree = calibrated.Panel.Tree;
    private readonly FindingList findings = new();
    private readonly CellMarks marks = new(calibrated);
    private readonly TableColumn[] columns = new TableColumn[calibrated.Panel.Tree.CriterionNodes.Count];

    /// <summary>Fills every cell, or those alone that differ from an earlier table of the same candidates by the same rules.</summary>
    public Validated<PerformanceTable> Run(PerformanceTable? earlier = null)
    {
        var consensus = tree.CriterionNodes.Select(c => rules.For(c.Aspect.Code)).ToArray();
        var changed = earlier is null ? null : panel.ChangedSince(earlier.Panel);
        foreach (var node in tree.CriterionNodes)
        {
            columns[node.CriterionIndex] = changed is null ? Fresh(node) : Reused(node, earlier!, changed);
        }

        for (var candidate = 0; candidate < panel.Roster.Count; candidate++)
        {
            if (changed is null)
            {
                ReadMeasured(candidate);
            }

            for (var criterion = 0; criterion < columns.Length; criterion++)
            {
                if (!IsMeasured(tree.CriterionNodes[criterion]) && columns[criterion].IsOpen(candidate))
                {
                    ReadMarks(candidate, tree.CriterionNodes[criterion], consensus[criterion]);
                }
            }
        }

        foreach (var node in tree.CriterionNodes.Where(n => columns[n.CriterionIndex].CutOff.Count > 0))
        {
            var those = columns[node.CriterionIndex].CutOff;
            findings.Add(CalibrationMessages.CutOff.At(node.Aspect.Code, node.Aspect.Code, those.Count.ToText(), panel.Roster.Named(those)));
        }

        foreach (var node in tree.CriterionNodes.Where(n => columns[n.CriterionIndex].Weightless.Count > 0))
        {
            var those = columns[node.CriterionIndex].Weightless;
            findings.Add(OutcomeMessages.SomeNoWeight.At(node.Aspect.Code, node.Aspect.Code, those.Count.ToText(), panel.Roster.Named(those)));
        }

        Array.ForEach(columns, c => c.Close());
        return new Validated<PerformanceTable>(new PerformanceTable(calibrated, rules, columns, findings, pointsForAll), findings);
    }

    private TableColumn Fresh(AspectNode node) => new(panel.Roster.Count, !IsMeasured(node));

    /// <summary>What an earlier table holds of a criterion, with the cells open whose marks were others, or all where marks are corrected otherwise.</summary>
    private TableColumn Reused(AspectNode node, PerformanceTable earlier, int[] changed)
    {
        // What was said about a cell is said again, in its order, when the whole column is filled again. Of measured values nothing but errors is ever said.
        var column = earlier.ColumnAt(node.CriterionIndex);
        int[] others = [.. changed.Where(c => panel.HasOtherMarks(earlier.Panel, c, node))];
        return column.HasFindings || !ReferenceEquals(calibrated.ScaleOf(node), earlier.Calibrated.ScaleOf(node)) ? column.Emptied(others) : column.Reopened(others);
    }

    /// <summary>Takes the points of all criteria from columns, row by row held against their rubrics.</summary>
    public Validated<PerformanceTable> Run(ColumnTable points)
    {
        for (var criterion = 0; criterion < columns.Length; criterion++)
        {
            var (node, column) = (tree.CriterionNodes[criterion], points.Columns[criterion]);
            columns[criterion] = Fresh(node);
            for (var candidate = 0; candidate < points.Rows; candidate++)
            {
                if (!column.IsAbsent(candidate))
                {
                    Hold(candidate, node, column.PointsAt(candidate));
                }
            }

            columns[criterion].Take(column);
        }

        return new Validated<PerformanceTable>(new PerformanceTable(calibrated, rules, columns, findings, pointsForAll, points), findings);
    }

    /// <summary>Points may be the consensus of somebody else's marks, so that a step or levels say nothing about them; the ends of the scale do.</summary>
    private void Hold(int candidate, AspectNode node, Rational points)
    {
        var rubric = node.Criterion!.Rubric;
        if ((rubric.From is { } from && points < from) || (rubric.To is { } to && points > to))
        {
            var (message, arguments) = RubricMessages.OffScale(rubric, points.ToString());
            findings.Add(message.At(PathOf(panel.Roster[candidate], node.Aspect.Code), [node.Aspect.Code, .. arguments]));
        }
        else if (rubric.Value.Refuses(points) is { } refusal)
        {
            findings.Add(refusal.At(PathOf(panel.Roster[candidate], node.Aspect.Code), node.Aspect.Code, points.ToString()));
        }
    }

    private bool IsMeasured(AspectNode node) => pointsForAll || node.Criterion!.Source == CriterionSource.Measured;

    private void ReadMeasured(int place)
    {
        var candidate = panel.Roster[place];
        string? previous = null;
        foreach (var (code, measurement) in candidate.Measured)
        {
            var node = tree.Find(code);
            if (node?.Criterion is null || !IsMeasured(node))
            {
                findings.Add((node?.Criterion is null ? PanelMessages.CriterionUnknown : PanelMessages.CriterionMarked).At(PathOf(candidate, code), code));
            }
            else if (code == previous)
            {
                findings.Add(InputMessages.MeasuredTwice.At(PathOf(candidate, code), candidate.Code, code));
            }
            else
            {
                ReadOne(place, node, measurement);
            }

            previous = code;
        }
    }

    private void ReadOne(int candidate, AspectNode node, Measurement measurement)
    {
        var column = columns[node.CriterionIndex];
        if (measurement.State != MeasurementState.Measured)
        {
            column.SetAbsent(candidate, measurement.State == MeasurementState.NotApplicable ? CellState.NotApplicable : CellState.TooFewMarks);
            return;
        }

        if (RubricMessages.For(node.Criterion!.Rubric, measurement.Points) is { } fault)
        {
            findings.Add(fault.Message.At(PathOf(panel.Roster[candidate], node.Aspect.Code), [node.Aspect.Code, .. fault.Arguments]));
        }

        column.SetPoints(candidate, Rounded(candidate, node, measurement.Points));
    }

    private void ReadMarks(int candidate, AspectNode node, Consensus consensus)
    {
        marks.Load(candidate, node);
        var points = marks.Count < node.Criterion!.LeastMarks ? null : marks.Points(consensus);
        if (points is not null)
        {
            var rounded = Rounded(candidate, node, points.Value);
            columns[node.CriterionIndex].SetPoints(candidate, rounded, Summary(candidate, node));
            if (calibrated.ScaleOf(node) is not null && IsCutOff(node.Criterion.Rubric, rounded))
            {
                columns[node.CriterionIndex].CutOff.Add(candidate);
            }

            return;
        }

        if (marks.Count >= consensus.Needs(node.Criterion.LeastMarks))
        {
            columns[node.CriterionIndex].HasFindings = true;
            columns[node.CriterionIndex].Weightless.Add(candidate);
        }

        if (marks.NotApplicable > 0 && marks.Count > 0)
        {
            columns[node.CriterionIndex].HasFindings = true;
            findings.Add(OutcomeMessages.SplitApplicability.At(
                PathOf(panel.Roster[candidate], node.Aspect.Code), node.Aspect.Code, marks.Count.ToText(), marks.NotApplicable.ToText()));
        }

        var state = marks.NotApplicable > 0 && marks.Count == 0 ? CellState.NotApplicable : CellState.TooFewMarks;
        columns[node.CriterionIndex].SetAbsent(candidate, state, Summary(candidate, node));
    }

    private MarkSummary Summary(int candidate, AspectNode node) => columns[node.CriterionIndex].Kept(candidate) ?? marks.Summary;

    /// <summary>The points after their rounding, which may take them to where the value function has no value.</summary>
    private Rational Rounded(int candidate, AspectNode node, Rational points)
    {
        var rounded = (node.Aspect.Rounding.Consensus ?? tree.Rounding.Consensus) is { } rounding ? points.Round(rounding) : points;
        if (node.Criterion!.Rubric.Value.Refuses(rounded) is { } refusal)
        {
            var message = calibrated.ScaleOf(node) is null ? refusal : CalibrationMessages.NoValue;
            findings.Add(message.At(PathOf(panel.Roster[candidate], node.Aspect.Code), node.Aspect.Code, rounded.ToString()));
        }

        return rounded;
    }

    /// <summary>Whether points that a correction took beyond the scale have the value of its end.</summary>
    private static bool IsCutOff(Rubric rubric, Rational points)
    {
        if (rubric.Value is PiecewiseValue { Knots.Count: 0 } or LinearValue { Cap: Cap.None } or RelativeValue || rubric.Value.Refuses(points) is not null)
        {
            return false;
        }

        var end = points < rubric.From ? rubric.From : points > rubric.To ? rubric.To : null;
        return end is { } at && rubric.Value.Refuses(at) is null && rubric.Value.Apply(points, null) == rubric.Value.Apply(at, null);
    }

    private static string PathOf(Candidate candidate, string code) => $"{Roster.PathOf(candidate)}.measured.{code}";
}
