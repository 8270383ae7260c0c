namespace SmartCity.Assessment;

/// <summary>A row whose rank is another than before.</summary>
/// <param name="Row">Its place in the table.</param>
/// <param name="Before">The rank it had; <see cref="Rank.None"/> when it had no score.</param>
/// <param name="After">The rank it has; <see cref="Rank.None"/> when it has no score.</param>
/// <remarks>Equal by content; no order.</remarks>
public readonly record struct RankChange(int Row, Rank Before, Rank After);
