namespace SmartCity.Assessment.Insight;

/// <summary>How far two marks are apart in Krippendorff's alpha: the squared distance δ². Equal only by reference; no order.</summary>
/// <remarks>Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability; the same as irr::kripp.alpha 0.84.1.</remarks>
public sealed class AlphaMetric
{
    private readonly Func<PairableUnits, UnitDisagreement> measure;

    private AlphaMetric(string name, Func<PairableUnits, UnitDisagreement> measure) => (Name, this.measure) = (name, measure);

    /// <summary>1 for different marks.</summary>
    public static AlphaMetric Nominal { get; } = new("nominal", units => new NominalDisagreement(units));

    /// <summary>(Σ n from c to k − (n(c) + n(k))/2)², n the number of pairable marks of a value: the squared difference of mid-ranks.</summary>
    public static AlphaMetric Ordinal { get; } = new("ordinal", units => new OrdinalDisagreement(units));

    /// <summary>(c − k)².</summary>
    public static AlphaMetric Interval { get; } = new("interval", units => new IntervalDisagreement(units));

    /// <summary>((c − k)/(c + k))². Marks are 0 or more; undefined otherwise.</summary>
    public static AlphaMetric Ratio { get; } = new("ratio", units => new RatioDisagreement(units));

    /// <summary>What the metric is called.</summary>
    public string Name { get; }

    internal UnitDisagreement Measure(PairableUnits units) => measure(units);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
