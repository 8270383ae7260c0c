namespace SmartCity.Assessment;

/// <summary>A candidate in a <see cref="PartialSelection"/>.</summary>
/// <param name="Code">Its code; unique among all parts.</param>
/// <param name="Score">Its exact score.</param>
/// <remarks>Equal by content; no order.</remarks>
public readonly record struct PartialEntry(string Code, Exact Score);
