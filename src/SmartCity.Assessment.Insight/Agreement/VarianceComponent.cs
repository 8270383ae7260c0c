namespace SmartCity.Assessment.Insight;

/// <summary>A source of variance in a <see cref="GStudy"/>. Equal by content; no order.</summary>
public sealed record VarianceComponent
{
    private static readonly string[] OneFacet = ["candidate", "assessor", "candidate × assessor, residual"];

    private static readonly string[] TwoFacets =
    [
        "candidate", "assessor", "candidate × assessor", "criterion", "candidate × criterion", "assessor × criterion", "candidate × assessor × criterion, residual",
    ];

    private VarianceComponent(string effect, Estimate estimate, double share) => (Effect, Estimate, Share) = (effect, estimate, share);

    /// <summary>What varies, in words.</summary>
    public string Effect { get; }

    /// <summary>The variance in squared marks as estimated; below zero it stands for zero.</summary>
    public Estimate Estimate { get; }

    /// <summary>Its share of the sum of all components, those below zero read as zero; 0 to 1.</summary>
    public double Share { get; }

    internal static VarianceComponent[] All(double[] components, Func<int, Interval?> interval)
    {
        var names = components.Length == OneFacet.Length ? OneFacet : TwoFacets;
        var total = components.Sum(c => Math.Max(0, c));
        return [.. components.Select((c, i) =>
        {
            var estimate = Estimate.Of(c, AgreementMessages.NoBootstrap).WithoutTest(AgreementMessages.ComponentsUntested);
            return new VarianceComponent(names[i], interval(i) is { } spanned ? estimate.With(spanned) : estimate, Math.Max(0, c) / total);
        })];
    }
}
