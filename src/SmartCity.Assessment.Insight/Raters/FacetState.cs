namespace SmartCity.Assessment.Insight;

/// <summary>How the measure of a candidate, criterion or assessor came about.</summary>
public enum FacetState
{
    /// <summary>By the model's own method.</summary>
    Estimated,

    /// <summary>Every mark is at the top of those used, where the likelihood has no maximum: weighted likelihood with all others held.</summary>
    AtTop,

    /// <summary>Every mark is at the bottom of those used, where the likelihood has no maximum: weighted likelihood with all others held.</summary>
    AtBottom,

    /// <summary>Every mark involves somebody at the top or the bottom: weighted likelihood with all others held.</summary>
    Indirect,

    /// <summary>There is no mark, so there is no measure.</summary>
    Unmarked,
}
