namespace SmartCity.Assessment;

/// <summary>What a declared rounding added to the total, or took from it. Equal by content; no order.</summary>
public sealed record Remainder
{
    internal Remainder(Aspect aspect, RoundingStage stage, Rounding rounding, Exact amount) => (Aspect, Stage, Rounding, Amount) = (aspect, stage, rounding, amount);

    /// <summary>Where it was rounded.</summary>
    public Aspect Aspect { get; }

    /// <summary>At which stage. The rounding of a mark leaves no remainder: its line shows both figures.</summary>
    public RoundingStage Stage { get; }

    /// <summary>How.</summary>
    public Rounding Rounding { get; }

    /// <summary>What it did to the total.</summary>
    public Exact Amount { get; }
}
