namespace SmartCity.Assessment;

/// <summary>What was done to the marks of one assessor on one criterion. Equal by content; no order.</summary>
public sealed record AssessorCorrection
{
    internal AssessorCorrection(Assessor assessor, int marks, Exact? points) => (Assessor, Marks, Points) = (assessor, marks, points);

    /// <summary>Who marked.</summary>
    public Assessor Assessor { get; }

    /// <summary>How many marks they gave.</summary>
    public int Marks { get; }

    /// <summary>The points added to each of them, exact: positive for the harsh. Null under relative calibrations, where it differs from mark to mark.</summary>
    public Exact? Points { get; }
}
