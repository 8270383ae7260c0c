namespace SmartCity.Assessment;

/// <summary>What comes with a candidate for a measured criterion: points, or the statement that there are none. The default is <see cref="Missing"/>.</summary>
/// <remarks>Equal by state and points; no order, since a missing figure is neither low nor high.</remarks>
public readonly record struct Measurement
{
    private readonly decimal points;

    private Measurement(MeasurementState state, decimal points) => (State, this.points) = (state, points);

    /// <summary>No figure was given.</summary>
    public static Measurement Missing => default;

    /// <summary>The criterion does not apply to the candidate.</summary>
    public static Measurement NotApplicable { get; } = new(MeasurementState.NotApplicable, 0);

    /// <summary>Which of the three it is.</summary>
    public MeasurementState State { get; }

    /// <summary>The points.</summary>
    /// <exception cref="InvalidOperationException">There are none.</exception>
    public decimal Points => State == MeasurementState.Measured ? points : throw new InvalidOperationException($"There are no points: {State}.");

    /// <summary>A figure.</summary>
    public static Measurement FromDecimal(decimal points) => new(MeasurementState.Measured, points);

    /// <summary>A figure.</summary>
    public static implicit operator Measurement(decimal points) => FromDecimal(points);

    /// <summary>The figure, or the state in the word of the files.</summary>
    public override string ToString() => State switch
    {
        MeasurementState.Measured => NumberText.ToText(points),
        MeasurementState.NotApplicable => StateWords.NotApplicable,
        _ => StateWords.Missing,
    };
}
