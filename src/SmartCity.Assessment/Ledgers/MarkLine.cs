namespace SmartCity.Assessment;

/// <summary>One mark in a <see cref="LedgerLine"/>: what was written, and what it did. Equal by content; no order.</summary>
public sealed record MarkLine
{
    internal MarkLine(Assessor assessor, MarkState state, decimal? written, decimal? read, Exact coefficient, Exact? contribution)
    {
        Assessor = assessor;
        State = state;
        Written = written;
        Read = read;
        Coefficient = coefficient;
        Contribution = contribution;
    }

    /// <summary>Who marked.</summary>
    public Assessor Assessor { get; }

    /// <summary>The state of the mark; only scored marks count.</summary>
    public MarkState State { get; }

    /// <summary>The figure as written; null when there is none, and always for a recused mark.</summary>
    public decimal? Written { get; }

    /// <summary>The figure as consensus read it, after a declared rounding of marks; null when there is none.</summary>
    public decimal? Read { get; }

    /// <summary>What the figure was multiplied by to make the points; 0 when it was dropped or did not count.</summary>
    public Exact Coefficient { get; }

    /// <summary>What the mark brought to the total; null where the way up is not additive, and for a mark that is not read: missing, abstained, recused, not applicable.</summary>
    public Exact? Contribution { get; }
}
