using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>The scored marks of one cell after another, rounded and corrected as declared, with what consensus and ledger need of them. One is made for many cells, so that none of them costs memory of its own.</summary>
internal sealed class CellMarks(CalibratedPanel calibrated)
{
    private readonly Panel panel = calibrated.Panel;
    private decimal[] raw = [];
    private decimal[] read = [];
    private decimal[] sorted = [];
    private decimal[] weights = [];
    private BigInteger[] corrected = [];
    private MarkScale? scale;

    /// <summary>The marks as written.</summary>
    public ReadOnlySpan<decimal> Raw => raw.AsSpan(0, Count);

    /// <summary>The marks after their rounding, before any correction.</summary>
    public ReadOnlySpan<decimal> Read => read.AsSpan(0, Count);

    /// <summary>Whether consensus reads corrected marks.</summary>
    public bool IsCorrected => scale is not null;

    public int Count { get; private set; }

    public int NotApplicable { get; private set; }

    public MarkSummary Summary { get; private set; }

    /// <summary>A mark as consensus reads it.</summary>
    public Rational this[int mark] => scale is null ? read[mark] : Rational.Of(corrected[mark], scale.Below);

    /// <summary>Turns to a cell.</summary>
    public void Load(int candidate, AspectNode node)
    {
        var marks = panel.Marks(candidate, node.CriterionIndex);
        scale = calibrated.ScaleOf(node);
        if (raw.Length < marks.Length)
        {
            (raw, read, sorted, weights) = (new decimal[marks.Length], new decimal[marks.Length], new decimal[marks.Length], new decimal[marks.Length]);
        }

        if (IsCorrected && corrected.Length < marks.Length)
        {
            corrected = new BigInteger[marks.Length];
        }

        (Count, NotApplicable, Summary) = (0, 0, default);
        foreach (ref readonly var mark in marks)
        {
            if (mark.IsScored)
            {
                Add(mark, node);
            }

            NotApplicable += mark.State == MarkState.NotApplicable ? 1 : 0;
        }
    }

    public Rational[]? Coefficients(Consensus consensus) => IsCorrected
        ? consensus.Coefficients<BigInteger>(corrected.AsSpan(0, Count), Weights)
        : consensus.Coefficients(Read, Weights);

    public Rational? Points(Consensus consensus)
    {
        if (scale is not null)
        {
            return consensus.Points(corrected.AsSpan(0, Count).ToArray(), scale.Below, Weights);
        }

        Read.CopyTo(sorted);
        return consensus.Points(sorted.AsSpan(0, Count), Weights);
    }

    /// <summary>The points that the marks would make without any correction.</summary>
    public Rational? RawPoints(Consensus consensus)
    {
        Read.CopyTo(sorted);
        return consensus.Points(sorted.AsSpan(0, Count), Weights);
    }

    private ReadOnlySpan<decimal> Weights => weights.AsSpan(0, Count);

    private void Add(in PanelMark mark, AspectNode node)
    {
        raw[Count] = mark.Value;
        read[Count] = panel.Read(node, mark.Value);
        weights[Count] = panel.Assessors[mark.Assessor].Weight;
        if (scale is not null)
        {
            corrected[Count] = scale.Apply(mark.Assessor, read[Count]);
        }

        Summary = new MarkSummary(
            Count + 1,
            Count == 0 ? mark.Value : Math.Min(Summary.Lowest, mark.Value),
            Count == 0 ? mark.Value : Math.Max(Summary.Highest, mark.Value),
            Summary.AtTop + (mark.Value == node.Criterion!.Rubric.To ? 1 : 0));
        Count++;
    }
}
