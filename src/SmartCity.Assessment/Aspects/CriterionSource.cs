namespace SmartCity.Assessment;

/// <summary>Where the points of a criterion come from.</summary>
public enum CriterionSource
{
    /// <summary>From the marks of assessors.</summary>
    Marked,

    /// <summary>With the candidate.</summary>
    Measured,
}
