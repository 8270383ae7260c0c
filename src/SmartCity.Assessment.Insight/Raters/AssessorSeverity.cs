namespace SmartCity.Assessment.Insight;

/// <summary>How much less an assessor gives than the panel on the same candidates. Equal by content; no order.</summary>
/// <param name="Name">The name.</param>
/// <param name="Marks">How many marks they gave.</param>
/// <param name="Severity">−b in points; positive is harsher.</param>
public sealed record AssessorSeverity(string Name, int Marks, double Severity);
