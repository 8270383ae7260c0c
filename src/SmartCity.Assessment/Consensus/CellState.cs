namespace SmartCity.Assessment;

/// <summary>The states of a <see cref="Cell"/>.</summary>
public enum CellState
{
    /// <summary>Fewer marks than the criterion asks for, or a measured figure that is missing.</summary>
    TooFewMarks,

    /// <summary>There are points.</summary>
    Points,

    /// <summary>The criterion does not apply to the candidate.</summary>
    NotApplicable,
}
