namespace SmartCity.Assessment;

/// <summary>What a criterion without points does to its candidate.</summary>
public enum AbsenceRule
{
    /// <summary>The candidate cannot be ranked.</summary>
    NotRankable,

    /// <summary>The criterion is left out and the others of its aspect are re-weighted. Not possible under a sum.</summary>
    LeaveOut,

    /// <summary>It counts as the worst value that the rubric allows.</summary>
    Worst,
}
