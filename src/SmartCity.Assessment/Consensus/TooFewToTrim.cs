namespace SmartCity.Assessment;

/// <summary>What happens when trimming would leave no mark.</summary>
public enum TooFewToTrim
{
    /// <summary>The cell has too few marks.</summary>
    Absent,

    /// <summary>Nothing is dropped.</summary>
    UseAll,
}
