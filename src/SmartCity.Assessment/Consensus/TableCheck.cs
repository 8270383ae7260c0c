namespace SmartCity.Assessment;

/// <summary>Fills the cells of a performance table and collects what is wrong with measured values.</summary>
internal sealed class TableCheck(Panel panel, ConsensusRules rules, bool pointsForAll)
{
    private readonly AspectTree tree = panel.Tree;
    private readonly List<Finding> findings = [];

    public Validated<PerformanceTable> Run()
    {
        var width = tree.CriterionNodes.Count;
        var cells = new Cell[panel.Roster.Count * width];
        var consensus = tree.CriterionNodes.Select(c => rules.For(c.Aspect.Code)).ToArray();
        for (var candidate = 0; candidate < panel.Roster.Count; candidate++)
        {
            var row = cells.AsSpan(candidate * width, width);
            ReadMeasured(panel.Roster[candidate], row);
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

    private void ReadMeasured(Candidate candidate, Span<Cell> row)
    {
        string? previous = null;
        foreach (var (code, measurement) in candidate.Measured)
        {
            var node = tree.Find(code);
            if (node?.Criterion is null || !IsMeasured(node))
            {
                findings.Add((node?.Criterion is null ? InputMessages.CriterionUnknown : InputMessages.CriterionMarked).At(PathOf(candidate, code), code));
            }
            else if (code == previous)
            {
                findings.Add(InputMessages.MeasuredTwice.At(PathOf(candidate, code), candidate.Code, code));
            }
            else
            {
                row[node.CriterionIndex] = ReadOne(candidate, node, measurement);
            }

            previous = code;
        }
    }

    private Cell ReadOne(Candidate candidate, AspectNode node, Measurement measurement)
    {
        if (measurement.State != MeasurementState.Measured)
        {
            var state = measurement.State == MeasurementState.NotApplicable ? CellState.NotApplicable : CellState.TooFewMarks;
            return new Cell(state, Rational.Zero);
        }

        if (RubricMessages.For(node.Criterion!.Rubric, measurement.Points) is { } fault)
        {
            findings.Add(fault.Message.At(PathOf(candidate, node.Aspect.Code), [node.Aspect.Code, .. fault.Arguments]));
        }

        return new Cell(CellState.Points, Rounded(node, measurement.Points));
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
            : new Cell(CellState.Points, Rounded(node, points), marks.Summary);
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

    private Rational Rounded(AspectNode node, Rational points) =>
        (node.Aspect.Rounding.Consensus ?? tree.Rounding.Consensus) is { } rounding ? points.Round(rounding) : points;

    private static string PathOf(Candidate candidate, string code) => $"{Roster.PathOf(candidate)}.measured.{code}";
}
