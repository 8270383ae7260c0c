using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>A child of an aspect with its weight, or under a sum its factor. Equal by content; no order.</summary>
public sealed record WeightedAspect
{
    /// <summary>Creates a child.</summary>
    /// <param name="aspect">The child itself.</param>
    /// <param name="weight">Its weight, or under a sum its factor, where a negative one is a deduction.</param>
    /// <param name="timesFact">The number fact that multiplies the factor, under a sum only.</param>
    /// <exception cref="ArgumentNullException">The child is null.</exception>
    public WeightedAspect(Aspect aspect, decimal weight = 1, string? timesFact = null)
    {
        Aspect = Guard.Against.Null(aspect);
        Weight = weight;
        TimesFact = timesFact;
    }

    /// <summary>The child itself.</summary>
    public Aspect Aspect { get; }

    /// <summary>Its weight, or under a sum its factor.</summary>
    public decimal Weight { get; }

    /// <summary>The number fact that multiplies the factor, if any.</summary>
    public string? TimesFact { get; }

    /// <summary>A child of weight 1.</summary>
    public static implicit operator WeightedAspect(Aspect aspect) => FromAspect(aspect);

    /// <summary>A child of weight 1.</summary>
    public static WeightedAspect FromAspect(Aspect aspect) => new(aspect);
}
