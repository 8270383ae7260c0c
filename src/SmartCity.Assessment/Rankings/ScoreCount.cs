namespace SmartCity.Assessment;

/// <summary>A score and how many candidates have it.</summary>
/// <param name="Score">The exact score.</param>
/// <param name="Count">How many have it; at least one.</param>
/// <remarks>Equal by content; no order.</remarks>
public readonly record struct ScoreCount(Exact Score, long Count);
