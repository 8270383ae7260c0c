namespace SmartCity.Assessment.Insight;

/// <summary>How far an audit is. Equal by content; no order.</summary>
/// <param name="Done">How many changes have been run.</param>
/// <param name="Total">How many there are.</param>
public readonly record struct AuditProgress(int Done, int Total);
