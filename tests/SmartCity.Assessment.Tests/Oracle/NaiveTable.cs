using Fractions;
using SmartCity.Assessment.Tests.Numbers;

namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>From marks to points, one cell at a time.</summary>
internal sealed class NaiveTable(Instance instance)
{
    private readonly Dictionary<(string Candidate, string Criterion), NaiveCell> cells = [];

    public NaiveCell this[PlainCandidate candidate, PlainLeaf leaf]
    {
        get
        {
            if (!cells.TryGetValue((candidate.Code, leaf.Code), out var cell))
            {
                cell = leaf.IsMeasured ? Measured(candidate, leaf) : Marked(candidate, leaf);
                cells.Add((candidate.Code, leaf.Code), cell);
            }

            return cell;
        }
    }

    private NaiveCell Measured(PlainCandidate candidate, PlainLeaf leaf) =>
        candidate.Measured.SingleOrDefault(m => m.Criterion == leaf.Code) switch
        {
            { State: MeasurementState.Measured } m => new NaiveCell(CellState.Points, RoundedPoints(leaf, m.Points), 0),
            { State: MeasurementState.NotApplicable } => new NaiveCell(CellState.NotApplicable, Fraction.Zero, 0),
            _ => new NaiveCell(CellState.TooFewMarks, Fraction.Zero, 0),
        };

    private NaiveCell Marked(PlainCandidate candidate, PlainLeaf leaf)
    {
        var marks = instance.Marks.Where(m => m.Candidate == candidate.Code && m.Criterion == leaf.Code).ToArray();
        var scored = marks.Where(m => m.IsScored).ToArray();
        var atTop = scored.Count(m => m.Points == leaf.To);
        var rounding = leaf.Roundings.Mark ?? instance.Roundings.Mark;
        var points = NaiveConsensus.Of(
            leaf.Consensus ?? instance.Consensus,
            [.. scored.Select(m => (NaiveScores.Rounded(m.Points, rounding), instance.Assessors.Single(a => a.Code == m.Assessor).Weight))]);
        if (scored.Length >= leaf.LeastMarks && points is { } found)
        {
            return new NaiveCell(CellState.Points, RoundedPoints(leaf, found), atTop);
        }

        var doesNotApply = scored.Length == 0 && marks.Any(m => m.State == MarkState.NotApplicable);
        return new NaiveCell(doesNotApply ? CellState.NotApplicable : CellState.TooFewMarks, Fraction.Zero, atTop);
    }

    private Fraction RoundedPoints(PlainLeaf leaf, Fraction points) => NaiveScores.Rounded(points, leaf.Roundings.Consensus ?? instance.Roundings.Consensus);
}
