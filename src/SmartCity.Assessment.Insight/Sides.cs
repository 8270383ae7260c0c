namespace SmartCity.Assessment.Insight;

/// <summary>Which deviations from the hypothesis a p-value counts.</summary>
public enum Sides
{
    /// <summary>Only larger statistics: one-sided, upper tail.</summary>
    Upper,

    /// <summary>Statistics as far from the middle in either direction: two-sided.</summary>
    Two,
}
