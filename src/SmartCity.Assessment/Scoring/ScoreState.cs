namespace SmartCity.Assessment;

/// <summary>Whether a node has a score for a candidate, and if not, why.</summary>
public enum ScoreState
{
    /// <summary>An absence keeps the candidate from being ranked.</summary>
    NotRankable,

    /// <summary>There is a score.</summary>
    Scored,

    /// <summary>Left out by a declared absence rule; the others of its aspect are re-weighted.</summary>
    LeftOut,

    /// <summary>The node reads the Field, and the candidate is not in it.</summary>
    OutsideField,
}
