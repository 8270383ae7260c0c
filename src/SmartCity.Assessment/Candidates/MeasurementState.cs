namespace SmartCity.Assessment;

/// <summary>The states of a <see cref="Measurement"/>.</summary>
public enum MeasurementState
{
    /// <summary>No figure was given.</summary>
    Missing,

    /// <summary>There is a figure.</summary>
    Measured,

    /// <summary>The criterion does not apply to the candidate.</summary>
    NotApplicable,
}
