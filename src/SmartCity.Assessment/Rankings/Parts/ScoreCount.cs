namespace SmartCity.Assessment;

/// <summary>A score and how many candidates have it. The default is a score of zero that nobody has.</summary>
/// <remarks>Equal by content; no order.</remarks>
public readonly record struct ScoreCount
{
    internal ScoreCount(Exact score, long count) => (Score, Count) = (score, count);

    /// <summary>The exact score.</summary>
    public Exact Score { get; }

    /// <summary>How many have it.</summary>
    public long Count { get; }
}
