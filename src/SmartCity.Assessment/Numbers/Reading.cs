namespace SmartCity.Assessment;

/// <summary>Which figure of a node a rule looks at.</summary>
public enum Reading
{
    /// <summary>The exact score.</summary>
    Exact,

    /// <summary>The score as it is published, after rounding.</summary>
    Published,

    /// <summary>The score with every weight beneath read as 1; a deduction keeps its sign. Only gates read this.</summary>
    Unweighted,

    /// <summary>The points of a criterion, before its value function. Only gates and breaks on a criterion read this.</summary>
    Points,
}
