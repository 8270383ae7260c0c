using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>How a parent reads its children's weights. Equal by content; no order.</summary>
public sealed record Weighting
{
    private Weighting(WeightKind kind, decimal? total) => (Kind, Total) = (kind, total);

    /// <summary>Free ratios, normalised exactly: 1 : 2 means a third and two thirds.</summary>
    public static Weighting Ratios { get; } = new(WeightKind.Ratios, null);

    /// <summary>The children's weights sum to the parent's own weight, as in official indices.</summary>
    public static Weighting SharesOfWhole { get; } = new(WeightKind.SharesOfWhole, null);

    /// <summary>The kind.</summary>
    public WeightKind Kind { get; }

    /// <summary>The declared total of <see cref="SharesOf"/>.</summary>
    public decimal? Total { get; }

    /// <summary>The children's weights sum to a declared total, such as 1 or 100.</summary>
    /// <exception cref="ArgumentException">The total is not positive.</exception>
    public static Weighting SharesOf(decimal total) => new(WeightKind.Shares, Guard.Against.NegativeOrZero(total));

    internal static Weighting SharesOfUnchecked(decimal total) => new(WeightKind.Shares, total);
}
