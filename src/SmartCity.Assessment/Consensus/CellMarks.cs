using System.Diagnostics;

namespace SmartCity.Assessment;

/// <summary>The scored marks of one cell after another, after the rounding of marks, with what consensus and ledger need of them. One is made for many cells, so that none of them costs memory of its own.</summary>
internal sealed class CellMarks(Panel panel)
{
    private decimal[] raw = [];
    private decimal[] read = [];
    private decimal[] sorted = [];
    private decimal[] weights = [];

    /// <summary>The marks as written.</summary>
    public ReadOnlySpan<decimal> Raw => raw.AsSpan(0, Count);

    /// <summary>The marks as consensus reads them, after their rounding.</summary>
    public ReadOnlySpan<decimal> Read => read.AsSpan(0, Count);

    public int Count { get; private set; }

    public int NotApplicable { get; private set; }

    public MarkSummary Summary { get; private set; }

    /// <summary>Turns to a cell.</summary>
    public void Load(int candidate, AspectNode node)
    {
        var marks = panel.Marks(candidate, node.CriterionIndex);
        var rounding = node.Aspect.Rounding.Mark ?? panel.Tree.Rounding.Mark;
        if (raw.Length < marks.Length)
        {
            (raw, read, sorted, weights) = (new decimal[marks.Length], new decimal[marks.Length], new decimal[marks.Length], new decimal[marks.Length]);
        }

        (Count, NotApplicable, Summary) = (0, 0, default);
        foreach (ref readonly var mark in marks)
        {
            if (mark.IsScored)
            {
                Add(mark, rounding, node.Criterion!.Rubric.To);
            }

            NotApplicable += mark.State == MarkState.NotApplicable ? 1 : 0;
        }
    }

    public Rational[]? Coefficients(Consensus consensus) => consensus.Coefficients(Read, weights.AsSpan(0, Count));

    public Rational? Points(Consensus consensus)
    {
        Read.CopyTo(sorted);
        return consensus.Points(sorted.AsSpan(0, Count), weights.AsSpan(0, Count));
    }

    private void Add(in PanelMark mark, Rounding? rounding, decimal? top)
    {
        raw[Count] = mark.Value;
        read[Count] = rounding is null ? mark.Value : Rounded(mark.Value, rounding);
        weights[Count] = panel.Assessors[mark.Assessor].Weight;
        Summary = new MarkSummary(
            Count + 1,
            Count == 0 ? mark.Value : Math.Min(Summary.Lowest, mark.Value),
            Count == 0 ? mark.Value : Math.Max(Summary.Highest, mark.Value),
            Summary.AtTop + (mark.Value == top ? 1 : 0));
        Count++;
    }

    /// <summary>The rounded mark. It has no more digits than the mark, so that a decimal holds it too.</summary>
    private static decimal Rounded(decimal mark, Rounding rounding) =>
        ((Rational)mark).Round(rounding).TryToDecimal(out var rounded) ? rounded : throw new UnreachableException();
}
