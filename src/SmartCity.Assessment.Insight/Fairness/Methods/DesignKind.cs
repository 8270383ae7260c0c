namespace SmartCity.Assessment.Insight;

/// <summary>Who marked what, as far as fairness depends on it.</summary>
public enum DesignKind
{
    /// <summary>Every assessor marked every candidate on every criterion.</summary>
    Complete,

    /// <summary>Some marks are absent: other assessors for other candidates, or criteria left out.</summary>
    Incomplete,
}
