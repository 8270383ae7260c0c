using System.Diagnostics;

namespace SmartCity.Assessment;

/// <summary>The scored marks of one cell, after the rounding of marks, with what consensus and ledger need of them.</summary>
internal sealed class CellMarks
{
    private readonly decimal[] weights;

    public CellMarks(Panel panel, int candidate, AspectNode node)
    {
        var marks = panel.Marks(candidate, node.CriterionIndex);
        var rounding = node.Aspect.Rounding.Mark ?? panel.Tree.Rounding.Mark;
        Raw = new decimal[marks.Length];
        weights = new decimal[marks.Length];
        foreach (ref readonly var mark in marks)
        {
            if (mark.IsScored)
            {
                Raw[Count] = mark.Value;
                weights[Count] = panel.Assessors[mark.Assessor].Weight;
                AtTop += mark.Value == node.Criterion!.Rubric.To ? 1 : 0;
                Count++;
            }

            NotApplicable += mark.State == MarkState.NotApplicable ? 1 : 0;
        }

        Raw = Raw[..Count];
        weights = weights[..Count];
        Read = rounding is null ? Raw : Array.ConvertAll(Raw, m => Rounded(m, rounding));
    }

    /// <summary>The marks as written.</summary>
    public decimal[] Raw { get; }

    /// <summary>The marks as consensus reads them, after their rounding.</summary>
    public decimal[] Read { get; }

    public int Count { get; }

    public int NotApplicable { get; }

    public int AtTop { get; }

    public MarkSummary? Summary => Count == 0 ? null : new MarkSummary(Count, Raw.Min(), Raw.Max(), AtTop);

    public Rational[]? Coefficients(Consensus consensus) => consensus.Coefficients(Read, weights);

    public Rational? Points(Consensus consensus)
    {
        var marks = Array.ConvertAll(Read, m => (Rational)m);
        if (consensus.Kind == ConsensusKind.Mean)
        {
            return Count == 0 ? null : Rational.Sum(marks) / Count;
        }

        return Coefficients(consensus) is { } coefficients ? Rational.Dot(coefficients, marks) : null;
    }

    /// <summary>The rounded mark. It has no more digits than the mark, so that a decimal holds it too.</summary>
    private static decimal Rounded(decimal mark, Rounding rounding) =>
        ((Rational)mark).Round(rounding).TryToDecimal(out var rounded) ? rounded : throw new UnreachableException();
}
