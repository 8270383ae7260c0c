namespace SmartCity.Assessment.Insight;

/// <summary>Which step of a procedure a method is.</summary>
public enum MethodFamily
{
    /// <summary>How marks become points.</summary>
    Consensus,

    /// <summary>How harsh and mild assessors are corrected.</summary>
    Calibration,

    /// <summary>How criteria come to the score of an aspect.</summary>
    Aggregation,

    /// <summary>From points to value.</summary>
    ValueFunction,

    /// <summary>How scores become ranks.</summary>
    TiePolicy,

    /// <summary>How ranks become a selection.</summary>
    SelectionPolicy,
}
