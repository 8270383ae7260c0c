namespace SmartCity.Assessment;

/// <summary>The side on which a <see cref="Gate"/> lets figures pass.</summary>
public enum Bound
{
    /// <summary>The bound or more.</summary>
    AtLeast,

    /// <summary>More than the bound.</summary>
    Above,

    /// <summary>The bound or less.</summary>
    AtMost,

    /// <summary>Less than the bound.</summary>
    Below,
}
