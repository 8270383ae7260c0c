namespace SmartCity.Assessment;

/// <summary>What a candidate has on a criterion: points, or a typed absence. The default is an absence.</summary>
/// <remarks>Equal by content; no order.</remarks>
public readonly record struct Cell
{
    private readonly Rational points;
    private readonly MarkSummary? marks;

    internal Cell(CellState state, Rational points, MarkSummary? marks = null) => (State, this.points, this.marks) = (state, points, marks);

    /// <summary>Points, or which absence.</summary>
    public CellState State { get; }

    /// <summary>The points.</summary>
    /// <exception cref="InvalidOperationException">There are none.</exception>
    public Exact Points => State == CellState.Points ? new Exact(points) : throw new InvalidOperationException($"There are no points: {State}.");

    /// <summary>How many marks are scored figures; 0 for a measured criterion.</summary>
    public int MarksUsed => marks?.Used ?? 0;

    /// <summary>The lowest of them; null when there are none.</summary>
    public decimal? Lowest => marks?.Lowest;

    /// <summary>The highest of them; null when there are none.</summary>
    public decimal? Highest => marks?.Highest;

    /// <summary>How many of them are the rubric's highest points.</summary>
    public int MarksAtTop => marks?.AtTop ?? 0;

    internal bool HasPoints => State == CellState.Points;

    internal Rational Value => points;

    /// <summary>The exact points, or the absence in one word.</summary>
    public override string ToString() => HasPoints ? points.ToString() : State.Word();
}
