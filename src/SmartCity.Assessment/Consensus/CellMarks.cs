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
    private int[] assessors = [];
    private (int Candidate, AspectNode Node)? cell;
    private BigInteger[] corrected = [];
    private bool isCorrectedOneByOne;
    private bool isRounded;
    private MarkScale? scale;
    private Means?[]? means;

    /// <summary>The marks as written.</summary>
    public ReadOnlySpan<decimal> Raw => raw.AsSpan(0, Count);

    /// <summary>The marks after their rounding, before any correction.</summary>
    public ReadOnlySpan<decimal> Read => read.AsSpan(0, Count);

    /// <summary>Whether consensus reads corrected marks.</summary>
    public bool IsCorrected => scale is not null;

    public int Count { get; private set; }

    public int NotApplicable { get; private set; }

    /// <summary>What the table remembers of the marks; looked up when asked for.</summary>
    public MarkSummary Summary => MarkSummary.Of(Raw, cell!.Value.Node.Criterion!.Rubric.To);

    /// <summary>A mark as consensus reads it.</summary>
    public Rational this[int mark] => scale is null ? read[mark] : Rational.Of(Corrected[mark], scale.Below);

    /// <summary>Turns to a cell.</summary>
    public void Load(int candidate, AspectNode node)
    {
        var marks = panel.Marks(candidate, node.CriterionIndex);
        (cell, scale) = ((candidate, node), calibrated.ScaleOf(node));
        if (raw.Length < marks.Length)
        {
            (raw, read, sorted, weights) = (new decimal[marks.Length], new decimal[marks.Length], new decimal[marks.Length], new decimal[marks.Length]);
            (assessors, corrected) = (new int[marks.Length], new BigInteger[marks.Length]);
        }

        (Count, NotApplicable, isCorrectedOneByOne, isRounded) = (0, 0, false, panel.RoundsMarks(node));
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
        ? consensus.Coefficients<BigInteger>(Corrected, Weights)
        : consensus.Coefficients(Read, Weights);

    public Rational? Points(Consensus consensus)
    {
        if (scale is not null)
        {
            return consensus.Kind == ConsensusKind.Mean && Count > 0
                ? scale.IsLong && cell!.Value.Node.Criterion!.Rubric.Value.LeavesPoints ? LaterMean() : scale.MeanOf(Assessors, Read)
                : consensus.Points(Corrected.ToArray(), scale.Below, Weights);
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

    /// <summary>The corrected marks, worked out when somebody looks at them one by one: a mean needs only their sum.</summary>
    private ReadOnlySpan<BigInteger> Corrected
    {
        get
        {
            for (var mark = 0; !isCorrectedOneByOne && mark < Count; mark++)
            {
                corrected[mark] = scale!.Apply(assessors[mark], read[mark]);
            }

            isCorrectedOneByOne = true;
            return corrected.AsSpan(0, Count);
        }
    }

    private ReadOnlySpan<decimal> Weights
    {
        get
        {
            for (var mark = 0; mark < Count; mark++)
            {
                weights[mark] = panel.Assessors[assessors[mark]].Weight;
            }

            return weights.AsSpan(0, Count);
        }
    }

    private ReadOnlySpan<int> Assessors => assessors.AsSpan(0, Count);

    /// <summary>A mean of which most will only be compared, since no value function reckons with it. Who asks for more has the marks looked at again: kept for all cells they would take more room than anything else.</summary>
    private Rational LaterMean()
    {
        var (candidate, node) = cell!.Value;
        means ??= new Means?[panel.Tree.CriterionNodes.Count];
        return Rational.Later(means[node.CriterionIndex] ??= new Means(calibrated, node), candidate, scale!.NearMeanOf(Assessors, Read));
    }

    private void Add(in PanelMark mark, AspectNode node)
    {
        raw[Count] = mark.Value;
        read[Count] = isRounded ? panel.Read(node, mark.Value) : mark.Value;
        assessors[Count] = mark.Assessor;
        Count++;
    }

    /// <summary>The means on one criterion that nobody has asked for yet.</summary>
    private sealed class Means(CalibratedPanel calibrated, AspectNode node) : ILater
    {
        public (BigInteger Above, BigInteger Below) PartsAt(int place)
        {
            var marks = new CellMarks(calibrated);
            marks.Load(place, node);
            return (marks.scale!.SumOf(marks.Assessors, marks.Read), marks.scale.Below * marks.Count);
        }
    }
}
