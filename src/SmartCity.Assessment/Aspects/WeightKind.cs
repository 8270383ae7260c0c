namespace SmartCity.Assessment;

/// <summary>The kinds of <see cref="Weighting"/>.</summary>
public enum WeightKind
{
    /// <summary>Free, normalised exactly.</summary>
    Ratios,

    /// <summary>Shares of a declared total.</summary>
    Shares,

    /// <summary>Shares of the parent's own weight.</summary>
    SharesOfWhole,
}
