namespace SmartCity.Assessment.Insight;

/// <summary>The kinds of changes that an audit tries.</summary>
public enum AuditedChange
{
    /// <summary>One mark is a step higher.</summary>
    MarkRaised,

    /// <summary>A candidate that was not selected is taken out.</summary>
    LoserRemoved,

    /// <summary>All sheets of one assessor are taken out.</summary>
    AssessorRemoved,

    /// <summary>All sheets of the assessors of one institution are taken out.</summary>
    InstitutionRemoved,

    /// <summary>All marks of one assessor are a step higher or lower, as far as the rubric allows.</summary>
    AssessorShifted,

    /// <summary>There is one place more or less: in the one ranking, in every class, or in one class.</summary>
    PlacesShifted,

    /// <summary>Another change that a rule tries.</summary>
    RuleTrial,
}
