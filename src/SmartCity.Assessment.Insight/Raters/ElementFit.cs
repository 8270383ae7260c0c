namespace SmartCity.Assessment.Insight;

/// <summary>
/// How the marks of one candidate, criterion or assessor fit the model, and what its measure means in points. Equal by content; no order.
/// </summary>
/// <remarks>
/// With x the mark, E its expectation, W its variance, K its fourth central moment and z² = (x − E)²/W: infit = Σz²W/ΣW, outfit = mean z².
/// Both are standardised by Wilson and Hilferty's cube root, (ms^⅓ − 1)·3/q + q/3, with q² = Σ(K − W²)/(ΣW)² for infit and
/// q² = Σ(K/W²)/N² − 1/N for outfit (Wright and Masters 1982, Rating Scale Analysis, pp. 99–101); q is not capped.
/// </remarks>
public sealed record ElementFit
{
    internal ElementFit(string name, double? observed, double? fair, MeanSquare? infit, MeanSquare? outfit) =>
        (Name, ObservedAverage, FairAverage, Infit, Outfit) = (name, observed, fair, infit, outfit);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The mean of all its marks in points, or null without any.</summary>
    public double? ObservedAverage { get; }

    /// <summary>What the model expects in points when the other two facets are at the mean of their estimated measures, or null without a measure.</summary>
    public double? FairAverage { get; }

    /// <summary>Weighted mean square; 1 is expected. Null unless the measure was estimated.</summary>
    public MeanSquare? Infit { get; }

    /// <summary>Plain mean square, easily swayed by a single surprise; 1 is expected. Null unless the measure was estimated.</summary>
    public MeanSquare? Outfit { get; }
}
