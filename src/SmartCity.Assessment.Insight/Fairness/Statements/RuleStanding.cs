namespace SmartCity.Assessment.Insight;

/// <summary>Whether the methods of a scheme keep a rule, on the design of a run.</summary>
public enum RuleStanding
{
    /// <summary>Every step keeps it, each by proof.</summary>
    Proven,

    /// <summary>Every step keeps it, at least one of them by tests only.</summary>
    Tested,

    /// <summary>No step violates it by itself; whether all of them together keep it is not claimed.</summary>
    NotStated,

    /// <summary>A step can violate it.</summary>
    NotKept,

    /// <summary>It has no meaning for this scheme, or nothing to say on marks like these.</summary>
    NoMeaning,
}
