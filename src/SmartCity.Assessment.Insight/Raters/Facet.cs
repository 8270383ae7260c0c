namespace SmartCity.Assessment.Insight;

/// <summary>What a mark depends on.</summary>
public enum Facet
{
    /// <summary>Who was marked: higher measures get higher marks.</summary>
    Candidate,

    /// <summary>On what: higher measures are harder.</summary>
    Criterion,

    /// <summary>By whom: higher measures are more severe.</summary>
    Assessor,
}
