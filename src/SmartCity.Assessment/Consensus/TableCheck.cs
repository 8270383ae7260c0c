namespace SmartCity.Assessment;

/// <summary>Fills the cells of a performance table and collects what is wrong with measured values.</summary>
internal sealed class TableCheck(Panel panel, ConsensusRules rules, bool pointsForAll)
{
    private readonly AspectTree tree = panel.Tree;
    private readonly FindingList findings = new();

    public Validated<PerformanceTable> Run()
    {
        var width = tree.CriterionNodes.Count;
        var cells = new Cell[panel.Roster.Count * width];
        var consensus = tree.CriterionNodes.Select(c => rules.For(c.Aspect.Code)).ToArray();
        for (var candidate = 0; candidate < panel.Roster.Count; candidate++)
        {
            var row = cells.AsSpan(candidate * width, width);
            ReadMeasured(candidate, row);
            for (var criterion = 0; criterion < width; criterion++)
            {
                if (!IsMeasured(tree.CriterionNodes[criterion]))
                {
                    row[criterion] = ReadMarks(candidate, tree.CriterionNodes[criterion], consensus[criterion]);
                }
            }
        }

        return new Validated<PerformanceTable>(new PerformanceTable(panel, rules, cells, findings), findings);
    }

    private bool IsMeasured(AspectNode node) => pointsForAll || node.Criterion!.Source == CriterionSource.Measured;

    private void ReadMeasured(int place, Span<Cell> row)
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
                row[node.CriterionIndex] = ReadOne(place, node, measurement);
            }

            previous = code;
        }
    }

    private Cell ReadOne(int candidate, AspectNode node, Measurement measurement)
    {
        if (measurement.State != MeasurementState.Measured)
        {
            var state = measurement.State == MeasurementState.NotApplicable ? CellState.NotApplicable : CellState.TooFewMarks;
            return new Cell(state, Rational.Zero);
        }

        if (RubricMessages.For(node.Criterion!.Rubric, measurement.Points) is { } fault)
        {
            findings.Add(fault.Message.At(PathOf(panel.Roster[candidate], node.Aspect.Code), [node.Aspect.Code, .. fault.Arguments]));
        }

        return new Cell(CellState.Points, Rounded(candidate, node, measurement.Points));
    }

    private Cell ReadMarks(int candidate, AspectNode node, Consensus consensus)
    {
        var marks = new CellMarks(panel, candidate, node);
        if (marks.Count < node.Criterion!.LeastMarks)
        {
            return Absent(candidate, node, marks);
        }

        return marks.Points(consensus) is not { } points
            ? Absent(candidate, node, marks)
            : new Cell(CellState.Points, Rounded(candidate, node, points), marks.Summary);
    }

    private Cell Absent(int candidate, AspectNode node, CellMarks marks)
    {
        if (marks.NotApplicable > 0 && marks.Count > 0)
        {
            findings.Add(OutcomeMessages.SplitApplicability.At(
                PathOf(panel.Roster[candidate], node.Aspect.Code), node.Aspect.Code, marks.Count.ToText(), marks.NotApplicable.ToText()));
        }

        var state = marks.NotApplicable > 0 && marks.Count == 0 ? CellState.NotApplicable : CellState.TooFewMarks;
        return new Cell(state, Rational.Zero, marks.Summary);
    }

    /// <summary>The points after their rounding, which may take them to where the value function has no value.</summary>
    private Rational Rounded(int candidate, AspectNode node, Rational points)
    {
        var rounded = (node.Aspect.Rounding.Consensus ?? tree.Rounding.Consensus) is { } rounding ? points.Round(rounding) : points;
        if (node.Criterion!.Rubric.Value.Refuses(rounded) is { } refusal)
        {
            findings.Add(refusal.At(PathOf(panel.Roster[candidate], node.Aspect.Code), node.Aspect.Code, rounded.ToString()));
        }

        return rounded;
    }

    private static string PathOf(Candidate candidate, string code) => $"{Roster.PathOf(candidate)}.measured.{code}";
}
