using Ardalis.GuardClauses;

namespace SmartCity.Assessment.Insight;

/// <summary>How far a check goes. Equal by content; no order.</summary>
public sealed record CheckLimits
{
    private CheckLimits(int mostTrials, int enough, ulong? seed, int shrinkings) => (MostTrials, Enough, Seed, Shrinkings) = (mostTrials, enough, seed, shrinkings);

    /// <summary>Every trial, in order, up to the first violation, which is then made smaller. A rule that gives trials without end is never done.</summary>
    public static CheckLimits EveryTrial { get; } = new(int.MaxValue, int.MaxValue, null, UsualShrinkings);

    /// <summary>How many trials are run at most.</summary>
    public int MostTrials { get; }

    /// <summary>After how many trials that had something to say the rule is taken to hold.</summary>
    public int Enough { get; }

    /// <summary>Where the draw of trials starts; null when they are run in their order.</summary>
    public ulong? Seed { get; }

    /// <summary>How many smaller instances are tried when a witness is made smaller; 0 when it stays as it was found.</summary>
    public int Shrinkings { get; }

    private const int UsualShrinkings = 2_000;

    /// <summary>Some trials, drawn at random, of the first 100,000 that the rule gives.</summary>
    /// <param name="mostTrials">How many are run at most; at least 1.</param>
    /// <param name="enough">After how many that had something to say the rule is taken to hold; at least 1.</param>
    /// <param name="seed">Where the draw starts; any number.</param>
    public static CheckLimits Drawn(int mostTrials, int enough, ulong seed) =>
        new(Guard.Against.NegativeOrZero(mostTrials), Guard.Against.NegativeOrZero(enough), seed, UsualShrinkings);

    /// <summary>The same limits, with another bound on making witnesses smaller.</summary>
    /// <param name="instances">How many smaller instances are tried; 0 leaves a witness as it was found.</param>
    public CheckLimits Shrinking(int instances) => new(MostTrials, Enough, Seed, Guard.Against.Negative(instances));
}
