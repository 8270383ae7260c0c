namespace SmartCity.Assessment;

/// <summary>One mark in a <see cref="LedgerLine"/>: what was written, and what it did. Equal by content; no order.</summary>
public sealed record MarkLine
{
    internal MarkLine(Assessor assessor, MarkState state, decimal? written, decimal? read, Exact? corrected, Exact coefficient, Exact? contribution)
    {
        Assessor = assessor;
        State = state;
        Written = written;
        Read = read;
        Corrected = corrected;
        Coefficient = coefficient;
        Contribution = contribution;
    }

    /// <summary>Who marked.</summary>
    public Assessor Assessor { get; }

    /// <summary>The state of the mark; only scored marks count.</summary>
    public MarkState State { get; }

    /// <summary>The figure as written; null when there is none, and always for a recused mark.</summary>
    public decimal? Written { get; }

    /// <summary>The figure after a declared rounding of marks, before any correction; null when there is none.</summary>
    public decimal? Read { get; }

    /// <summary>The figure as calibration corrected it, which consensus then read in its place; null where nothing was corrected.</summary>
    public Exact? Corrected { get; }

    /// <summary>What calibration added to the figure: positive for a mark of a harsh assessor; null where nothing was corrected.</summary>
    public Exact? Correction => Corrected is { } corrected ? new Exact(corrected.Value - (Rational)Read!.Value) : null;

    /// <summary>What the figure was multiplied by to make the points; 0 when it was dropped or did not count.</summary>
    public Exact Coefficient { get; }

    /// <summary>What the mark brought to the total; null where the way up is not additive, and for a mark that is not read: missing, abstained, recused, not applicable.</summary>
    public Exact? Contribution { get; }
}
